/// Something that was typed and cannot be done: what, and what to do.
struct Mistake: Error, Equatable {
  let words: String
  /// What to type in a session; empty where that is plain.
  let hint: String

  init(_ words: String, hint: String = "") {
    self.words = words
    self.hint = hint
  }
}

/// Something could not be done, and what was wrong was reported when it was met.
struct AlreadyTold: Error {}
