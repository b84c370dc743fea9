import QA

/// How articles lie in a file.
enum ArticleForm: String, CaseIterable {
  /// One file is one article; its id is the path as given.
  case text
  /// Each line is an article; its id is the number of the line, from 1.
  case lines
  /// Each line is a JSON object with `text` and, as far as known, `id`, `title`, `date`, `source`, `url`.
  case jsonl
}

/// Reads articles from files and reports what cannot be read.
struct ArticleReader {
  /// How the articles lie in the files; nil to tell it from their names and contents.
  var form: ArticleForm?
  /// True if there are several files: a line's number alone is no id then.
  var hasSeveralFiles = false
  let problems: Problems

  /// Calls `body` with the articles of a file as they come in: once for a text, and for lines each time some
  /// are complete.
  func read(_ path: String, _ body: ([Article]) throws -> Void) throws {
    do {
      let source = try TextSource(path)
      switch form ?? Self.form(of: source.start, path: path) {
      case .text:
        let bytes = try source.bytes()
        guard !InputLine(number: 1, bytes: bytes[...]).isBlank else { throw InputProblem.empty }
        if Self.areMarkup(bytes) { problems.warn(InputProblem.markup.words, file: path, line: 1) }
        let text = InputText.text(of: bytes[...], file: path, problems: problems)
        try body([Article(id: path, text: text)])
      case .lines:
        try source.forEachLines { lines in
          try body(lines.filter { !$0.isBlank }.map { article(of: $0, path: path) })
        }
      case .jsonl:
        var lineOfID: [String: Int] = [:]
        try source.forEachLines { lines in
          try body(
            lines.filter { !$0.isBlank }.compactMap { line in
              guard let article = jsonArticle(of: line, path: path) else { return nil }
              if let first = lineOfID.updateValue(line.number, forKey: article.id) {
                problems.warn(
                  InputProblem.secondID(article.id, firstLine: first).words, file: path, line: line.number)
              }
              return article
            })
        }
      }
    } catch let problem as InputProblem {
      problems.report(problem == .folder ? .folderWithoutArticles : problem, file: path)
    }
  }

  /// JSON lines if the name says so or the first line is a JSON object, else text.
  private static func form(of bytes: [UInt8], path: String) -> ArticleForm {
    if [".jsonl", ".ndjson", ".json"].contains(where: path.hasSuffix) { return .jsonl }
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start] == UInt8(ascii: "{") else {
      return .text
    }
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    // A line longer than what was read so far counts as JSON too.
    if line.endIndex == bytes.endIndex { return .jsonl }
    return (try? JSONParser.value(of: line)) == nil ? .text : .jsonl
  }

  /// True of what begins as HTML and XML do.
  private static func areMarkup(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.drop { $0 <= 0x20 }.prefix(16), as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<?xml", "<rss"].contains(where: start.hasPrefix)
  }

  private func id(of line: InputLine, path: String) -> String {
    hasSeveralFiles ? "\(path):\(line.number)" : String(line.number)
  }

  private func article(of line: InputLine, path: String) -> Article {
    let text = InputText.text(of: line.bytes, file: path, line: line.number, problems: problems)
    return Article(id: id(of: line, path: path), text: text)
  }

  private func jsonArticle(of line: InputLine, path: String) -> Article? {
    func report(_ problem: InputProblem) {
      problems.report(problem, file: path, line: line.number)
    }
    let text = InputText.text(of: line.bytes, file: path, line: line.number, problems: problems)
    do throws(InputProblem) {
      let object = try JSONValue(line: text)
      let body = try object.string("text")
      var date: CalendarDate?
      if let written = object["date"], written != .null {
        date = written.text.flatMap(CalendarDate.init(iso:))
        if date == nil { report(.badDate(written.text ?? written.line)) }
      }
      return Article(
        id: object["id"]?.text ?? id(of: line, path: path), title: object["title"]?.text, date: date,
        source: object["source"]?.text, url: object["url"]?.text, text: body)
    } catch {
      report(error)
      return nil
    }
  }
}
