import QA

/// A file of questions with the answers that are expected: one `question => expectation` a line, further
/// expectations for it on lines of their own, `#` comments and dot-commands between them.
struct AskFile {
  /// A line of the file.
  enum Line {
    /// A comment, or nothing.
    case other
    case command(String)
    /// The expectation is nil where none is written.
    case question(String, Expectation?)
    /// One more expectation for the question above.
    case expectation(Expectation)

    /// What stands before "=>" or "!=>" and behind it; nil where there is no arrow.
    static func sides(of text: String) -> (question: String, expected: String?, isNegated: Bool) {
      guard let arrow = text.firstRange(of: "=>") else { return (text, nil, false) }
      var question = text[..<arrow.lowerBound]
      let isNegated = question.hasSuffix("!")
      if isNegated { question.removeLast() }
      return (question.trimmed, text[arrow.upperBound...].trimmed, isNegated)
    }
  }

  let path: String
  /// The lines as they are written, and what they are.
  private(set) var lines: [(text: String, line: Line)] = []

  /// Reads a file; lines that are no such thing are reported.
  init(_ path: String, problems: Problems) {
    self.path = path
    do throws(InputProblem) {
      let text = try TextSource.text(of: path, problems: problems)
      var rows = text.split(separator: "\n", omittingEmptySubsequences: false)
      if rows.last == "" { rows.removeLast() }
      for (index, row) in rows.enumerated() {
        do throws(Mistake) {
          lines.append((String(row), try Self.line(row.trimmed, isFirst: cases.isEmpty)))
        } catch {
          problems.report(error.words, file: path, line: index + 1)
          lines.append((String(row), .other))
        }
      }
    } catch {
      problems.report(error, file: path)
    }
  }

  private static func line(_ text: String, isFirst: Bool) throws(Mistake) -> Line {
    if text.isEmpty || text.hasPrefix("#") { return .other }
    if text.hasPrefix(".") { return .command(text) }
    let sides = Line.sides(of: text)
    guard let expected = sides.expected else { return .question(text, nil) }
    let expectation = try Expectation(expected, isNegated: sides.isNegated)
    if !sides.question.isEmpty { return .question(sides.question, expectation) }
    if isFirst { throw Mistake("an expectation without a question above it; write the question before =>") }
    return .expectation(expectation)
  }

  /// A question with what is expected of it.
  struct Case {
    var question: AskedQuestion
    var expectations: [Expectation]
    /// The commands between the question before it and this one, with their lines.
    var commands: [AskedQuestion]
  }

  /// The questions in order.
  var cases: [Case] {
    var cases: [Case] = []
    var commands: [AskedQuestion] = []
    for (index, line) in lines.enumerated() {
      switch line.line {
      case .other: break
      case .command(let text):
        commands.append(AskedQuestion(id: "", text: text, file: path, line: index + 1, isCommand: true))
      case .question(let text, let expectation):
        let question = AskedQuestion(id: "q\(cases.count + 1)", text: text, file: path, line: index + 1)
        cases.append(
          Case(question: question, expectations: [expectation].compactMap(\.self), commands: commands))
        commands = []
      case .expectation(let expectation): cases[cases.count - 1].expectations.append(expectation)
      }
    }
    return cases
  }

  /// The file with today's answers in place of expectations that do not hold or are not written yet; `results` has one
  /// for each question.
  func text(recording results: [CheckResult]) -> String {
    var rest = results[...]
    var isKept = true
    return lines.compactMap { text, line in
      switch line {
      case .other, .command: return text + "\n"
      case .expectation: return isKept ? text + "\n" : nil
      case .question(let question, _):
        guard let result = rest.popFirst() else { return text + "\n" }
        isKept = result.holds
        return (isKept ? text : Expectation.line(question: question, reply: result.reply)) + "\n"
      }
    }.joined()
  }
}
