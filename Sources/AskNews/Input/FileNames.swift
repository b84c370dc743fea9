import Glibc

/// File names as they are typed in the REPL: separated by spaces, in quotes where they hold some, with `~` and
/// patterns (`*`, `?`, `[a-z]`) as in a shell.
struct FileNames {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The names of files; a pattern that fits none stays as it is, to be reported as a file that is not there.
  func expanded() throws(Mistake) -> [String] {
    var names: [String] = []
    for word in try quotableWords() {
      if word.isQuoted {
        names.append(word.text)
        continue
      }
      var found = glob_t()
      defer { globfree(&found) }
      guard glob(word.text, GLOB_TILDE | GLOB_NOCHECK, nil, &found) == 0 else {
        names.append(word.text)
        continue
      }
      for index in 0..<Int(found.gl_pathc) {
        if let path = found.gl_pathv[index] { names.append(String(cString: path)) }
      }
    }
    return names
  }

  /// The only name, where a command takes one.
  func single(for command: String) throws(Mistake) -> String {
    let names = try expanded()
    guard names.count == 1 else { throw Mistake("\(command) needs the name of one file") }
    return names[0]
  }

  /// The first name as it is typed, and what stands behind it.
  func divided() throws(Mistake) -> (first: FileNames, rest: String) {
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      let (first, rest) = text.firstWord
      return (FileNames(first), rest)
    }
    guard let end = text.dropFirst().firstIndex(of: quote) else {
      throw Mistake("a quote \(quote) is not closed")
    }
    return (FileNames(String(text[...end])), text[text.index(after: end)...].trimmed)
  }

  /// The words as they are typed, without quotes.
  func words() throws(Mistake) -> [String] { try quotableWords().map(\.text) }

  private func quotableWords() throws(Mistake) -> [(text: String, isQuoted: Bool)] {
    var words: [(text: String, isQuoted: Bool)] = []
    var rest = text[...]
    while let first = rest.first {
      if first == " " || first == "\t" {
        rest.removeFirst()
      } else if first == "\"" || first == "'" {
        rest.removeFirst()
        guard let end = rest.firstIndex(of: first) else { throw Mistake("a quote \(first) is not closed") }
        words.append((String(rest[..<end]), true))
        rest = rest[rest.index(after: end)...]
      } else {
        let word = rest.prefix { $0 != " " && $0 != "\t" }
        words.append((String(word), false))
        rest = rest[word.endIndex...]
      }
    }
    return words
  }
}
