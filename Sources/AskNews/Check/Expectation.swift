import QA

/// What a question in an .ask file is expected to bring: the text behind "=>" or "!=>".
struct Expectation: Equatable {
  enum Kind: Equatable {
    /// Is the first answer.
    case first(String)
    /// Stands in the first answer.
    case contains(String)
    /// Is one of the answers.
    case lists(String)
    /// There is no answer.
    case none
    /// The question is not understood.
    case notUnderstood
  }

  var kind: Kind
  /// True for "!=>": it must not be so. Of a text then none of the answers may be it.
  var isNegated = false

  /// Reads what stands behind the arrow: `an offensive`, `contains "offensive"`, `lists "rawa"`, `none`,
  /// `not understood`; a text in quotes is always a text.
  init(_ text: String, isNegated: Bool = false) throws(Mistake) {
    self.isNegated = isNegated
    let text = text.trimmed
    let (word, rest) = text.firstWord
    switch (word.lowercased(), rest) {
    case ("", _): throw Mistake("nothing is expected; write the answer behind =>, or none")
    case ("none", ""): kind = .none
    case ("not", "understood"): kind = .notUnderstood
    case ("contains", let rest) where !rest.isEmpty: kind = .contains(Self.unquoted(rest))
    case ("lists", let rest) where !rest.isEmpty: kind = .lists(Self.unquoted(rest))
    default: kind = .first(Self.unquoted(text))
    }
  }

  private static func unquoted(_ text: String) -> String {
    text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
      ? String(text.dropFirst().dropLast()) : text
  }

  /// True if `reply` is as expected.
  func holds(for reply: Reply) -> Bool {
    let answers = reply.answers.map { Self.key($0.text) }
    switch kind {
    case .none: return (reply.status == .noAnswer) != isNegated
    case .notUnderstood: return (reply.status == .notUnderstood) != isNegated
    case .first(let text):
      return isNegated ? !answers.contains(Self.key(text)) : answers.first == Self.key(text)
    case .contains(let text):
      let parts = isNegated ? answers : Array(answers.prefix(1))
      return parts.contains { $0.contains(Self.key(text)) } != isNegated
    case .lists(let text): return answers.contains(Self.key(text)) != isNegated
    }
  }

  /// A text as answers are compared: case, white space and a full stop at the end do not count.
  private static func key(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasSuffix(".") && !words.dropLast().contains(".") ? String(words.dropLast()) : words
  }

  /// As it is written behind a question.
  var text: String {
    let arrow = isNegated ? "!=> " : "=> "
    switch kind {
    case .first(let text): return arrow + Self.quotedIfNeeded(text)
    case .contains(let text): return arrow + "contains \"\(text)\""
    case .lists(let text): return arrow + "lists \"\(text)\""
    case .none: return arrow + "none"
    case .notUnderstood: return arrow + "not understood"
    }
  }

  private static func quotedIfNeeded(_ text: String) -> String {
    (try? Expectation(text))?.kind == .first(text) && !text.contains("=>") ? text : "\"\(text)\""
  }

  /// What to expect, given `reply`.
  init(of reply: Reply) {
    kind =
      switch reply.status {
      case .answered: .first(reply.answers.first?.text.visible ?? "")
      case .noAnswer: .none
      case .notUnderstood: .notUnderstood
      }
  }

  /// A question with what was answered, as a line of an .ask file.
  static func line(question: String, reply: Reply) -> String {
    "\(question.visible) \(Expectation(of: reply).text)"
  }
}
