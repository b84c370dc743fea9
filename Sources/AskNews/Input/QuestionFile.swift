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
      var number = first
      try TextSource(path).forEachLines { lines in
        for line in lines where !line.isBlank {
          let text = InputText.text(of: line.bytes, file: path, line: line.number, problems: problems).trimmed
          if text.hasPrefix("#") && isJSON != true { continue }
          if isJSON == nil { isJSON = text.hasPrefix("{") }
          let place = Place(file: path, line: line.number, id: "q\(number)")
          guard let question = isJSON == true ? question(json: text, place) : Self.question(text, place)
          else {
            continue
          }
          if !question.isCommand { number += 1 }
          questions.append(question)
        }
      }
    } catch let problem as InputProblem {
      problems.report(problem, file: path)
    }
    return questions
  }

  /// Where a line stands, and what a question there is called unless it says so itself.
  private struct Place {
    let file: String
    let line: Int
    let id: String
  }

  /// A command, or a question without what an .ask file expects of it; nil where there is nothing else.
  private static func question(_ text: String, _ place: Place) -> AskedQuestion? {
    if text.hasPrefix(".") {
      return AskedQuestion(id: "", text: text, file: place.file, line: place.line, isCommand: true)
    }
    let question = AskFile.Line.sides(of: text).question
    if question.isEmpty { return nil }
    return AskedQuestion(id: place.id, text: question, file: place.file, line: place.line)
  }

  private func question(json text: String, _ place: Place) -> AskedQuestion? {
    do throws(InputProblem) {
      let object = try JSONValue(line: text)
      return AskedQuestion(
        id: object["id"]?.text ?? place.id, text: try object.string("question"),
        article: object["article"]?.text, file: place.file, line: place.line, standsAlone: true)
    } catch {
      problems.report(error, file: place.file, line: place.line)
      return nil
    }
  }
}
