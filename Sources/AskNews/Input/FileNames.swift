import Glibc

/// File names as they are typed in the REPL: separated by spaces, in quotes or with backslashes where they hold some,
/// with `~/` and patterns (`*`, `?`, `[a-z]`) as in a shell.
struct FileNames {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// A name in the text.
  struct Word {
    /// As it is typed.
    var typed = ""
    /// What is meant: without quotes and backslashes.
    var name = ""
    /// The quotation mark that it begins with.
    var quote: Character?
    /// True if it begins with a quotation mark that is not closed.
    var isOpen = false
  }

  /// The names of files; a pattern that fits none stays as it is, to be reported as a file that is not there.
  func expanded() throws(Mistake) -> [String] { try words().flatMap(Self.files) }

  /// The only name, where a command takes one.
  func single(for command: String) throws(Mistake) -> String {
    let names = try expanded()
    guard names.count == 1 else { throw Mistake("\(command) needs the name of one file") }
    return names[0]
  }

  /// The first name as it is typed, and what stands behind it.
  func divided() throws(Mistake) -> (first: FileNames, rest: String) {
    guard let first = try words().first else { return (FileNames(""), "") }
    return (FileNames(first.typed), String(text.trimmed.dropFirst(first.typed.count)).trimmed)
  }

  /// The names without quotes, patterns as they are.
  func names() throws(Mistake) -> [String] { try words().map(\.name) }

  private func words() throws(Mistake) -> [Word] {
    let words = typed()
    if let open = words.last, open.isOpen, let quote = open.quote {
      throw Mistake("a quote \(quote) is not closed")
    }
    return words.filter { !$0.typed.isEmpty }
  }

  /// The words with the one that is being typed, which may be empty, last.
  func typed() -> [Word] {
    var words = [Word()]
    var rest = text[...]
    while let next = rest.popFirst() {
      if next.isBlank {
        if !words[words.count - 1].typed.isEmpty { words.append(Word()) }
        continue
      }
      let word = next == "\"" || next == "'" ? Self.quoted(by: next, &rest) : Self.plain(from: next, &rest)
      words[words.count - 1] = word
      if !word.isOpen && word.quote != nil { words.append(Word()) }
    }
    return words
  }

  /// The word behind the quotation mark `quote`; in double quotes a backslash takes away what they or it mean.
  private static func quoted(by quote: Character, _ rest: inout Substring) -> Word {
    var word = Word(typed: String(quote), quote: quote, isOpen: true)
    while let next = rest.popFirst() {
      word.typed.append(next)
      if next == quote {
        word.isOpen = false
        break
      }
      if next == "\\", quote == "\"", let escaped = rest.first, escaped == "\"" || escaped == "\\" {
        word.typed.append(rest.removeFirst())
        word.name.append(escaped)
      } else {
        word.name.append(next)
      }
    }
    return word
  }

  /// The word that begins with `first`; a backslash takes away what the character behind it means.
  private static func plain(from first: Character, _ rest: inout Substring) -> Word {
    var word = Word()
    var next: Character? = first
    while let character = next {
      word.typed.append(character)
      if character == "\\", let escaped = rest.popFirst() {
        word.typed.append(escaped)
        word.name.append(escaped)
      } else {
        word.name.append(character)
      }
      next = rest.first.map(\.isBlank) ?? true ? nil : rest.popFirst()
    }
    return word
  }

  /// The files that a word means, by its pattern if it has one.
  private static func files(meantBy word: Word) -> [String] {
    if word.quote != nil { return [word.name] }
    let name = atHome(word.name)
    guard word.typed.contains(where: { "*?[".contains($0) }) else { return [name] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(atHome(word.typed), 0, nil, &found) == 0 else { return [name] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }

  /// `path` with the folder of the user for a tilde at its start. The tilde of another user stays: whose folder is
  /// where, only the system's shared libraries know, which the program does without.
  static func atHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  /// `name` as it may be typed: in double quotes where a character of it would mean something else. What is not
  /// finished gets no closing quote.
  static func typed(_ name: String, isFinished: Bool) -> String {
    guard name.contains(where: { " \t\"'\\*?[".contains($0) }) else { return name }
    let escaped = atHome(name).flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"" + String(escaped) + (isFinished ? "\"" : "")
  }
}

extension Character {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}
