/// Finds the dictionary form of a word from its form and tags, in lower case: "dislodged" gives "dislodge".
///
/// The longest suffix of the word for which the file `lemmas.txt` has a rule says what becomes of it: ripple-down
/// rules, learnt from WordNet and the treebank by `scripts/make-lemmas`, and whole words where no rule helps.
public struct Lemmatizer: Sendable {
  private let rules: SuffixRules

  /// With the embedded rules.
  public init() {
    rules = Self.english
  }

  /// A lemmatizer with the rules of a file in the format of `lemmas.txt`.
  package init(rules: String) {
    var rules = rules
    self.rules = rules.withUTF8 { SuffixRules(parsing: UnsafeRawBufferPointer($0)) }
  }

  private static let english = SuffixRules(
    parsing: English.bytes(of: "lemmas.txt") ?? UnsafeRawBufferPointer(start: nil, count: 0))

  /// The lemma of a word, never empty for a form that is not. `xpos` is its Penn Treebank tag, or "_" where it
  /// is not known.
  public func lemma(of form: String, upos: UPOS, xpos: String) -> String {
    var form = form
    let lemma = form.withUTF8 { bytes -> String? in
      switch isPlain(bytes) {
      case .lowerCase: return changed(bytes, upos, xpos)
      case .mixedCase:
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { lower in
          for (index, byte) in bytes.enumerated() { lower[index] = byte.asciiLowercased }
          let lower = UnsafeBufferPointer(rebasing: lower[..<bytes.count])
          return changed(lower, upos, xpos) ?? String(decoding: lower, as: UTF8.self)
        }
      case .other: return nil
      }
    }
    return lemma ?? lemmaBeyondASCII(of: form, upos: upos, xpos: xpos)
  }

  /// Gives `words` their lemmas.
  public func addLemmas(to words: inout [Word]) {
    for index in words.indices {
      words[index].lemma = lemma(of: words[index].form, upos: words[index].upos, xpos: words[index].xpos)
      // "ca n't", "didn t": the clipped verb before a negation.
      if index > 0, isNegation(words[index].form),
        words[index - 1].upos == .auxiliary || words[index - 1].upos == .verb
      {
        words[index - 1].lemma = rules.word(words[index - 1].form, in: .contracted) ?? words[index - 1].lemma
      }
    }
  }

  private func isNegation(_ form: String) -> Bool { form == "t" || form == "n't" || form == "n’t" }

  private enum Spelling {
    case lowerCase, mixedCase, other
  }

  private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Spelling {
    var hasUpper = false
    for byte in bytes {
      if byte >= 0x80 { return .other }
      if byte >= 0x41 && byte <= 0x5A { hasUpper = true }
    }
    return hasUpper ? .mixedCase : .lowerCase
  }

  /// The section whose rules a word with these tags follows; nil if it is its own lemma.
  private func section(_ upos: UPOS, _ xpos: String, endsInS: Bool) -> SuffixRules.Section? {
    switch upos {
    case .verb, .auxiliary:
      switch xpos {
      case "VBD", "VBN": .past
      case "VBG": .participle
      // "retook" with the tag of the present.
      case "VBZ": endsInS ? .present : .past
      case "VB", "VBP": .base
      case "MD": .modal
      default: .verb
      }
    case .noun: xpos == "NNS" ? .plural : .noun
    case .properNoun: xpos == "NNPS" ? .plural : .name
    case .adjective, .adverb:
      switch xpos {
      case "JJR", "RBR": .comparative
      case "JJS", "RBS": .superlative
      default: nil
      }
    case .pronoun: xpos == "PRP$" ? nil : .pronoun
    case .determiner: .determiner
    case .particle: .particle
    case .numeral: .numeral
    case .adposition: .preposition
    case .punctuation, .symbol: .punctuation
    default: nil
    }
  }

  /// The lemma of a lower-case word, or nil where it is the word itself.
  private func changed(_ bytes: UnsafeBufferPointer<UInt8>, _ upos: UPOS, _ xpos: String) -> String? {
    if upos == .adverb, let lemma = rules.lemma(of: bytes, in: .adverb) { return lemma }
    guard let last = bytes.last,
      let section = section(upos, xpos, endsInS: last == UInt8(ascii: "s"))
    else { return nil }
    if section == .numeral, let number = number(bytes) { return number }
    // "1990s" is no plural.
    if section == .plural, bytes[0].isASCIIDigit || bytes[0] == UInt8(ascii: "'") { return nil }
    return rules.lemma(of: bytes, in: section)
  }

  /// A number without the commas between its digits; nil where there is none.
  private func number(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let comma = UInt8(ascii: ",")
    guard bytes.count > 1, bytes.contains(comma),
      bytes.allSatisfy({ $0.isASCIIDigit || $0 == comma || $0 == 0x2E })
    else { return nil }
    return String(decoding: bytes.filter { $0 != comma }, as: UTF8.self)
  }

  private func lemmaBeyondASCII(of form: String, upos: UPOS, xpos: String) -> String {
    var lower = form
    if lower.utf8.contains(where: { $0 >= 0x80 || $0 >= 0x41 && $0 <= 0x5A }) { lower = form.lowercased() }
    return lower.withUTF8 { changed($0, upos, xpos) } ?? lower
  }
}
