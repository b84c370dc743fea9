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
    /// What is none of these, and what is wrong with it.
    case mistaken(Mistake)

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

  /// The file at `path`, which holds `text`.
  init(_ path: String, holding text: String) {
    self.path = path
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    if rows.last == "" { rows.removeLast() }
    var hasQuestion = false
    for row in rows {
      let line = Self.line(row.trimmed, hasQuestion: hasQuestion)
      switch line {
      case .question: hasQuestion = true
      case .mistaken: hasQuestion = false
      case .other, .command, .expectation: break
      }
      lines.append((String(row), line))
    }
  }

  /// Reads the file at `path`. What cannot be read is reported, and left out.
  static func read(_ path: String, problems: Problems) -> AskFile {
    var text = ""
    do throws(InputProblem) {
      text = try TextSource.text(of: path, problems: problems)
    } catch {
      problems.report(error, file: path)
    }
    let file = AskFile(path, holding: text)
    for (index, row) in file.lines.enumerated() {
      if case .mistaken(let mistake) = row.line {
        problems.report(mistake.words, file: path, line: index + 1)
      }
    }
    return file
  }

  private static func line(_ text: String, hasQuestion: Bool) -> Line {
    do throws(Mistake) {
      return try lineOrThrow(text, hasQuestion: hasQuestion)
    } catch {
      return .mistaken(error)
    }
  }

  private static func lineOrThrow(_ text: String, hasQuestion: Bool) throws(Mistake) -> Line {
    if text.isEmpty || text.hasPrefix("#") { return .other }
    if text.hasPrefix(".") { return .command(text) }
    let sides = Line.sides(of: text)
    guard let expected = sides.expected else { return .question(text, nil) }
    let expectation = try Expectation(expected, isNegated: sides.isNegated)
    if !sides.question.isEmpty { return .question(sides.question, expectation) }
    if !hasQuestion {
      throw Mistake("an expectation without a question above it; write the question before =>")
    }
    return .expectation(expectation)
  }

  /// True if it has lines that are none of an .ask file.
  var hasMistakes: Bool {
    lines.contains { if case .mistaken = $0.line { true } else { false } }
  }

  /// A question with what is expected of it.
  struct Case {
    var question: AskedQuestion
    var expectations: [Expectation]
    /// The commands between the question before it and this one, with their lines.
    var commands: [AskedQuestion]
    /// True where a line before it is mistaken: what it goes on from is not known.
    var followsMistake: Bool
  }

  /// The questions in order.
  var cases: [Case] {
    var cases: [Case] = []
    var commands: [AskedQuestion] = []
    var followsMistake = false
    for (index, line) in lines.enumerated() {
      switch line.line {
      case .other: break
      case .mistaken: followsMistake = true
      case .command(let text):
        commands.append(AskedQuestion(id: "", text: text, file: path, line: index + 1, isCommand: true))
      case .question(let text, let expectation):
        let question = AskedQuestion(id: "q\(cases.count + 1)", text: text, file: path, line: index + 1)
        cases.append(
          Case(
            question: question, expectations: [expectation].compactMap(\.self), commands: commands,
            followsMistake: followsMistake))
        commands = []
        followsMistake = false
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
      case .other, .mistaken, .command: return text + "\n"
      case .expectation: return isKept ? text + "\n" : nil
      case .question(let question, _):
        guard let result = rest.popFirst() else { return text + "\n" }
        isKept = result.holds
        return (isKept ? text : Expectation.line(question: question, reply: result.reply)) + "\n"
      }
    }.joined()
  }
}
