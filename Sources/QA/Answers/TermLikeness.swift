/// How alike two content words are, 0...1.
struct TermLikeness: Sendable {
  /// 1 for the same word, less for related ones, 0 for strangers.
  func likeness(_ asked: Term, _ found: Term) -> Double {
    if asked.lemma == found.lemma { return 1 }
    if Self.skeleton(asked.lemma) == Self.skeleton(found.lemma) { return 0.95 }
    if asked.isName || found.isName { return 0 }
    return 0
  }

  /// The letters and digits of a word: "shi'ite" and "shiite", "al-qaim" and "alqaim" are one.
  static func skeleton(_ word: String) -> [UInt8] {
    word.utf8.filter { $0 >= 0x80 || ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7A) }
  }
}
