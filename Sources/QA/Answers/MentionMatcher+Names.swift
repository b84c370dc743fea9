/// Whether articles speak of what a question names.
extension MentionMatcher {
  /// Whether an article has any name of what `description` names, or a word of it; true of what is no name.
  func isNamed(_ description: Description, in view: ArticleView) -> Bool {
    description.kind != .name || isWritten(description, in: view)
  }

  /// Whether an article has any name of a participant, or a word of its name.
  func isWritten(_ description: Description, in view: ArticleView) -> Bool {
    let parts = description.names.isEmpty ? [description.head.lemma] : description.names.map(\.lemma)
    let name = parts.joined(separator: " ")
    let places = [name, terms.aliases.canonical(name)].flatMap { terms.geography.demonyms(of: $0) }
    return (terms.aliases.names(of: name) + places + parts).contains { view.writes($0) }
  }
}

extension ArticleView {
  /// Whether one of its sentences has all words of `name`, or compounds with them.
  fileprivate func writes(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    return sentences.contains { sentence in
      words.allSatisfy { word in
        sentence.words.contains { written in
          written.lowercased == word || written.lemma == word || written.lowercased == word + "s"
            || written.lowercased.split(separator: "-").contains { $0 == word }
        }
      }
    }
  }
}

extension MentionMatcher {
  /// Whether an article has spoken of a name by sentence number `number`.
  func isSpokenOf(_ description: Description, before number: Int, in view: ArticleView) -> Bool {
    (0...number).contains { place in
      presence(of: description, in: place, of: view) { _ in false } >= Self.leastOfOtherNames
    }
  }

  /// As many of a name's words a sentence has that speaks of it, or of its people.
  static let leastPresence = 0.8

  /// As many it has at least where it may speak of it by another name: "the Civic Party" of the Civic Democrats.
  private static let leastOfOtherNames = 0.5
}
