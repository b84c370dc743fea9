/// Puts mentions into the words of an answer.
enum Wording {
  /// Words without a determiner before or punctuation around, in lower case: what two answers are compared by.
  static func bare(_ text: String) -> String {
    var text = text.lowercased()
    return text.withUTF8 { bytes in
      var words: [Range<Int>] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
        if index > start { words.append(start..<index) }
        start = index + 1
      }
      var kept = words[...]
      while let first = kept.first, kept.count > 1, isDeterminer(bytes[first]) { kept.removeFirst() }
      while let last = kept.last, kept.count > 1, !bytes[last].contains(where: isWordByte) {
        kept.removeLast()
      }
      guard let first = kept.first, let last = kept.last else { return "" }
      // Blanks side by side are rare.
      if kept.reduce(kept.count - 1, { $0 + $1.count }) == last.upperBound - first.lowerBound {
        return String(decoding: bytes[first.lowerBound..<last.upperBound], as: UTF8.self)
      }
      return kept.map { String(decoding: bytes[$0], as: UTF8.self) }.spaced
    }
  }

  private static func isDeterminer(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    determiners.contains { word.elementsEqual($0.utf8) }
  }

  private static let determiners = ["a", "an", "the", "its", "their", "his", "her"]

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isPartOfWord || byte == UInt8(ascii: "%")
  }

  /// The answer that a mention gives: its referent for a pronoun or "the group", else its own words, as they stand
  /// in the article.
  static func answer(_ mention: Mention, in view: ArticleView) -> String {
    guard view.sentences.indices.contains(mention.sentence) else { return mention.text }
    let sentence = view.sentences[mention.sentence]
    if let owned = ownerNamed(mention, in: view) { return owned }
    if mention.words.count == 1, let country = country(of: mention, in: sentence) { return country }
    guard let entity = mention.entity, isStandIn(mention, in: sentence) else {
      return view.words(mention.range)
    }
    return view.models[bare(entity)].map { view.words($0.range) } ?? entity
  }

  /// "Blue Star's chief executive" for "whose chief executive", where a clause says it of Blue Star.
  static func ownerNamed(_ mention: Mention, in view: ArticleView) -> String? {
    let sentence = view.sentences[mention.sentence]
    let first = mention.words.lowerBound
    guard sentence.words.indices.contains(first), sentence.words[first].xpos == "WP$", mention.words.count > 1
    else { return nil }
    let rest = view.words(sentence.range(of: first + 1..<mention.words.upperBound))
    guard let owner = sentence.antecedent(ofRelative: first) else { return rest }
    let name = Extents(of: sentence).phrase(of: owner, in: sentence)
    return view.words(sentence.range(of: name)) + "'s " + rest
  }

  /// "iran" for the "iranian" of "iranian-backed forces".
  private static func country(of mention: Mention, in sentence: Sentence) -> String? {
    guard let word = mention.text.split(separator: "-").first, word.utf8.count > 2 else { return nil }
    return Geography.english.country(ofDemonym: String(word).lowercased())
  }

  /// Whether a mention only points at something named elsewhere: "it", "the group".
  static func isStandIn(_ mention: Mention, in sentence: Sentence) -> Bool {
    guard sentence.words.indices.contains(mention.head) else { return false }
    let head = sentence.words[mention.head]
    if head.upos == .pronoun { return true }
    let isDetermined = sentence.words[mention.words.lowerBound].upos == .determiner
    switch head.upos {
    case .noun: return isDetermined && mention.words.count <= 3
    // "the 24-year-old", "the Frenchman"
    case .adjective: return isDetermined
    case .properNoun: return isDetermined && Geography.english.place(ofDemonym: head.lowercased) != nil
    default: return false
    }
  }
}
