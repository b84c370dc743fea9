/// The verbs that an adverb makes another verb of: "take back", "put forward".
package struct PhrasalVerbs: Sendable {
  package static let english = PhrasalVerbs(file: "phrasal-verbs.txt")

  /// For each adverb the verbs that take it, by `StableHash`.
  private var verbs: [String: Set<UInt64>] = [:]

  package init(file: String) {
    WordFile.forEachLine(of: file) { heading, _, words in
      guard let adverb = heading.first else { return }
      verbs[adverb, default: []].formUnion(words.map { StableHash.of($0) })
    }
  }

  /// The dependent of a verb that belongs to it as its particle: one that the tree marks as such, or an adverb of the
  /// file's behind the verb with nothing of its own.
  package func particle(of verb: Int, in sentence: Sentence) -> Int? {
    if let particle = sentence.dependent(of: verb, "compound:prt") { return particle }
    return sentence.dependents(of: verb, "advmod").first { adverb in
      adverb > verb && sentence.dependents[adverb].isEmpty
        && verbs[sentence.words[adverb].lowercased]?.contains(StableHash.of(sentence.words[verb].lemma))
          ?? false
    }
  }
}
