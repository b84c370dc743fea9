/// A question with what was answered, which a later line may go on from.
public struct Turn: Sendable, Equatable {
  public var question: String
  /// All that were given, the best first.
  public var answers: [String]

  public init(question: String, answers: [String]) {
    self.question = question
    self.answers = answers
  }
}

/// A line in a conversation: a whole question, or one that goes on from the question before.
enum FollowUp: Equatable {
  /// It stands by itself.
  case whole
  /// It stands by itself but for its first words: "and who captured rawa?".
  case rest(String)
  /// Something else is asked about: "and akashat?", "what about 2014?".
  case replacing(String)
  /// Something else is asked for, with these words: "when?", "by whom?", "how many?".
  case asking([String])
  /// Further answers to a question with this word: "who else?"; nil for "others?".
  case others(String?)
  /// Who it was that said what was answered: "who says so?".
  case speaker
}

extension QuestionReader {
  /// The most words that ask for something else by themselves, that only say that a line goes on, and that ask for all
  /// about what follows.
  private static let longestAsking = 4
  private static let longestOpener = 3
  private static let longestRequest = 6

  /// How a line stands to the question before it.
  func followUp(in line: String) -> FollowUp {
    let tokens = wordsTyped(in: line)
    let forms = tokens.map { $0.form.lowercased() }
    let opener = opener(of: forms)
    let rest = forms.dropFirst(opener)
    guard let first = rest.first else { return .whole }
    if words.has(rest.spaced, in: "says so") { return .speaker }
    if rest.contains(where: { words.has($0, in: "else") }),
      rest.allSatisfy({
        words.has($0, in: "else") || words.has($0, in: "question") || words.has($0, in: "wildcard")
      })
    {
      return .others(rest.first { words.has($0, in: "question") })
    }
    if rest.count <= Self.longestAsking, rest.contains(where: { words.has($0, in: "question") }),
      rest.allSatisfy(mayAsk)
    {
      return .asking(Array(rest))
    }
    guard opener > 0 else { return .whole }
    let text = Self.text(of: tokens[opener...], in: line)
    let startsQuestion =
      words.has(first, in: "question") || words.has(first, in: "imperative") || isAuxiliary(first)
    return !startsQuestion && isPhrase(text) ? .replacing(text) : .rest(text)
  }

  /// What a request for all about something names: "iran" of "tell me about iran".
  func subject(ofRequest line: String) -> String? {
    let tokens = wordsTyped(in: line)
    let forms = tokens.map { $0.form.lowercased() }
    for count in stride(from: min(Self.longestRequest, forms.count - 1), to: 1, by: -1)
    where words.has(forms.prefix(count).spaced, in: "about") {
      return Self.text(of: tokens[count...], in: line)
    }
    return nil
  }

  /// The tokens of a line without punctuation at its end.
  private func wordsTyped(in line: String) -> ArraySlice<Token> {
    var tokens = analyzer.tokenizer.sentences(in: line).flatMap { $0 }[...]
    while let last = tokens.last, !last.form.contains(where: { $0.isLetter || $0.isNumber }) {
      tokens.removeLast()
    }
    return tokens
  }

  /// How many words at the start only say that the line goes on.
  private func opener(of forms: [String]) -> Int {
    for count in stride(from: min(Self.longestOpener, forms.count), to: 0, by: -1)
    where words.has(forms.prefix(count).spaced, in: "follow-up") {
      return count
    }
    return 0
  }

  private func mayAsk(_ word: String) -> Bool {
    ["question", "follow-up preposition", "count", "duration", "frequency", "people"].contains {
      words.has(word, in: $0)
    }
  }

  private func isAuxiliary(_ form: String) -> Bool {
    words.has(form, in: "modal") || words.has(form, in: "auxiliary")
  }

  /// Whether a text is no clause but a noun phrase, with a preposition or without.
  private func isPhrase(_ text: String) -> Bool {
    guard let tokens = try? tokens(of: text), let sentence = analyzer.annotate([tokens]).first,
      let root = sentence.root
    else { return false }
    return tokens.count == 1 || sentence.words[root].upos != .verb
  }

  /// The text from the first to the last of some tokens.
  static func text(of tokens: ArraySlice<Token>, in line: String) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(decoding: Array(line.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }
}
