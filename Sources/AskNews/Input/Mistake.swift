/// Something that was typed and cannot be done: what, and what to do.
struct Mistake: Error, Equatable {
  let words: String

  init(_ words: String) {
    self.words = words
  }
}
