/// A question to be asked, and where it came from.
struct AskedQuestion: Equatable {
  /// How the question is named in the output.
  var id: String
  var text: String
  /// The article that alone is asked; nil for all.
  var article: String?
  /// The file that it comes from, and its line there, from 1.
  var file = ""
  var line = 0
  /// True for a line of a file that begins with a dot.
  var isCommand = false
  /// True if it has nothing to do with the question before it.
  var standsAlone = false
}

/// Reads questions from a file: one a line with blank lines and `#` comments skipped and dot-commands, or JSON lines
/// `{"id","question","article"?}`, told by the first line.
struct QuestionFile {
  let problems: Problems

  /// The questions of a file; those without an id are named "q" and their number, counted from `first`.
  func questions(in path: String, countingFrom first: Int = 1) throws -> [AskedQuestion] {
    var questions: [AskedQuestion] = []
    var isJSON: Bool?
    do {
      let file = try InputFile(path)
      var bytes: [UInt8] = []
      _ = try file.read(into: &bytes)
      if bytes.isEmpty { throw InputProblem.empty }
      if InputText.areBinary(bytes) { throw InputProblem.binary }
      try file.forEachLines(after: bytes) { lines in
        for line in lines where !line.isBlank {
          let text = InputText.text(of: line.bytes, file: path, line: line.number, problems: problems)
          let start = text.first { $0 != " " && $0 != "\t" && $0 != "\u{feff}" }
          if start == "#" && isJSON != true { continue }
          if isJSON == nil { isJSON = start == "{" }
          let id = "q\(first + questions.count { !$0.isCommand })"
          if isJSON == false {
            let isCommand = start == "."
            questions.append(
              AskedQuestion(
                id: isCommand ? "" : id, text: text.trimmed, file: path, line: line.number,
                isCommand: isCommand))
          } else if let question = question(json: text, id: id, path: path, line: line.number) {
            questions.append(question)
          }
        }
      }
    } catch let problem as InputProblem {
      problems.report(problem, file: path)
    }
    return questions
  }

  private func question(json text: String, id: String, path: String, line: Int) -> AskedQuestion? {
    do {
      let object = try JSONParser.value(of: Array(text.utf8)[...])
      guard case .string(let question)? = object["question"] else {
        problems.report(.noMember("question"), file: path, line: line)
        return nil
      }
      return AskedQuestion(
        id: object["id"]?.text ?? id, text: question, article: object["article"]?.text, file: path,
        line: line, standsAlone: true)
    } catch {
      problems.report(.json(error), file: path, line: line)
      return nil
    }
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace || first == "\u{feff}" { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
