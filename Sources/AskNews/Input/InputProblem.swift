import QA

/// What is wrong with a file, or with a line of it.
enum InputProblem: Error, Equatable {
  case missing
  case folder
  /// A folder in which no file is named like a text.
  case folderWithoutArticles
  /// The system's error number.
  case unreadable(Int32)
  case empty
  /// Too much of it is no text.
  case binary
  /// A database, which may be a store.
  case database
  /// The first byte that fits into no UTF-8 sequence.
  case brokenUTF8(UInt8)
  case nul
  /// It begins like HTML or XML.
  case markup
  case json(JSONError)
  /// A JSON line that is no object, or an object without the member of this name.
  case noMember(String)
  /// A member of a JSON line that has to be a string and is none.
  case noString(String)
  /// A JSON line with the id of one further up.
  case secondID(String, firstLine: Int)
  case badDate(String)
  case conllu(CoNLLUError)
}
