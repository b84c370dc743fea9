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
  }

  let path: String
  /// The lines as they are written, and what they are.
  private(set) var lines: [(text: String, line: Line)] = []

  /// Reads a file; lines that are no such thing are reported.
  init(_ path: String, problems: Problems) throws {
    self.path = path
    do {
      var bytes: [UInt8] = []
      try InputFile(path).readAll(into: &bytes)
      if InputText.areBinary(bytes) { throw InputProblem.binary }
      let text = InputText.text(of: bytes[...], file: path, problems: problems)
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
    } catch let problem as InputProblem {
      problems.report(problem, file: path)
    }
  }

  private static func line(_ text: String, isFirst: Bool) throws(Mistake) -> Line {
    if text.isEmpty || text.hasPrefix("#") { return .other }
    if text.hasPrefix(".") { return .command(text) }
    guard let arrow = text.firstRange(of: "=>") else { return .question(text, nil) }
    var question = text[..<arrow.lowerBound]
    let isNegated = question.hasSuffix("!")
    if isNegated { question.removeLast() }
    let expectation = try Expectation(String(text[arrow.upperBound...]), isNegated: isNegated)
    let asked = question.trimmed
    if !asked.isEmpty { return .question(asked, expectation) }
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

  /// The file with what `replies`, one for each question, let expect in place of the expectations in it.
  func text(recording replies: [Reply]) -> String {
    var rest = replies[...]
    return lines.compactMap { text, line in
      switch line {
      case .other, .command: text + "\n"
      case .expectation: nil
      case .question(let question, _):
        (rest.popFirst().map { Expectation.line(question: question, reply: $0) } ?? text) + "\n"
      }
    }.joined()
  }
}
