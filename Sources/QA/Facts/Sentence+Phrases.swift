/// Phrases that parsers take apart, or for clauses.
extension Sentence {
  /// The sentence with such phrases in one piece.
  func withWholePhrases(by lists: WordLists) -> Sentence {
    var moved = words
    for index in words.indices {
      switch words[index].deprel {
      case "advcl", "xcomp": takeForPhrase(name: index, in: &moved)
      case "obl":
        joinToItsLike(index, in: &moved)
        joinToAdverb(time: index, lists, in: &moved)
      case "nmod": joinToItsLike(index, in: &moved)
      default: break
      }
    }
    return moved == words ? self : Sentence(words: moved)
  }

  /// "Introduced to Holt": a name is no clause.
  private func takeForPhrase(name: Int, in moved: inout [Word]) {
    guard words[name].upos == .properNoun || words[name].upos == .pronoun,
      let to = dependent(of: name, "mark", "case"), words[to].lowercased == "to", to < name,
      let verb = words[name].head, verb < to,
      dependent(of: name, "nsubj", "cop", "aux", "obj", "ccomp", "xcomp") == nil
    else { return }
    moved[name].deprel = "obl"
    moved[to].deprel = "case"
    moved[to].upos = .adposition
  }

  /// "Wave after wave", "day by day": a noun goes with its like.
  private func joinToItsLike(_ noun: Int, in moved: inout [Word]) {
    let first = noun - 2
    guard first >= 0, words[noun].upos == .noun, words[first].upos == .noun,
      words[first].lowercased == words[noun].lowercased, words[noun].head != first,
      ["after", "by", "upon"].contains(words[noun - 1].lowercased), words[noun - 1].head == noun,
      !isWord(first, below: noun)
    else { return }
    moved[noun].head = first
    moved[noun].deprel = "nmod"
  }

  /// "Early in the season", "later on Monday": one time.
  private func joinToAdverb(time: Int, _ lists: WordLists, in moved: inout [Word]) {
    let adverb = min(time, dependents[time].first ?? time) - 1
    guard adverb >= 0, words[adverb].deprel == "advmod", words[adverb].head == words[time].head,
      lists.contains(words[adverb].lowercased, in: .datingAdverbs),
      lists.contains(words[time].lemma, in: .timeNouns), preposition(of: time) != nil
    else { return }
    moved[time].head = adverb
  }
}
