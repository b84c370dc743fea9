/// Something that was typed and cannot be done: what, and what to do.
struct Mistake: Error, Equatable {
  let words: String
  /// What to type in a session; empty where that is plain.
  let hint: String
  /// How a program ends that was called for this alone.
  let status: ExitStatus

  init(_ words: String, hint: String = "", status: ExitStatus = .usage) {
    self.words = words
    self.hint = hint
    self.status = status
  }
}

/// Something could not be done, and what was wrong was reported when it was met.
struct AlreadyTold: Error {}
