import Glibc

extension InputProblem {
  /// What is wrong and what to do about it, on one line.
  var words: String {
    switch self {
    case .missing: "no such file; check the path"
    case .folder: "is a folder; name the files in it"
    case .folderWithoutArticles:
      "is a folder without articles (\(ArticlePaths.extensions.map { "." + $0 }.joined(separator: " "))); name a file"
    case .unreadable(let number):
      "cannot be read (\(String(cString: strerror(number)))); check its permissions"
    case .empty: "is empty; there is nothing to read"
    case .binary: "is not text; give plain text or JSON lines"
    case .database: "is a store, and no article; asknews open FILE, or .open FILE, asks questions about it"
    case .brokenUTF8(let byte):
      "broken UTF-8 (byte 0x\(String(byte, radix: 16))), read as \"\u{fffd}\"; convert the file with iconv"
    case .markup: "is HTML or XML, whose tags are read as words; give its text, or JSON lines"
    case .nul: "a NUL byte, read as a space; take it out"
    case .json(let error): "bad JSON at column \(error.offset + 1): \(error.reason.words)"
    case .noMember(let name): "no \"\(name)\" in this JSON line; each line must be an object that has one"
    case .noString(let name): "\"\(name)\" is no string; write its value in double quotes"
    case .secondID(let id, let line):
      "the id \"\(id.visible)\" is that of line \(line) too, and a store keeps the last; give each its own"
    case .badDate(let text): "\"\(text.visible)\" is no date, left out; write it as 2017-11-26"
    case .conllu(let error): "bad CoNLL-U: \(error.words)"
    }
  }
}

extension JSONError.Reason {
  var words: String {
    switch self {
    case .expected(let what): "\(what) expected"
    case .unfinished: "it ends too early; is the object on one line?"
    case .badEscape: "an unknown escape; write a backslash as \\\\"
    case .badNumber: "a number that is none"
    case .controlCharacter: "a control character in a string; write it as \\n, \\t or \\u00XX"
    case .tooDeep: "nested too deep"
    case .trailing: "more text after the value; put each value on a line of its own"
    }
  }
}
