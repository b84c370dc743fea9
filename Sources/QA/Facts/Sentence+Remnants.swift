/// Clauses that leave out the verb of the one before them: "Norway won ten medals and Sweden six".
extension Sentence {
  /// The sentence with what is left of such clauses as UD has it: what stands for the subject is a conjunct of the verb,
  /// and what stands for the object hangs on it as an orphan.
  func withRemnants(by lists: WordLists) -> Sentence {
    var sentence = self
    for conjunction in words.indices where words[conjunction].deprel == "cc" {
      sentence = sentence.withRemnants(behind: conjunction, lists) ?? sentence
    }
    return sentence
  }

  private func withRemnants(behind conjunction: Int, _ lists: WordLists) -> Sentence? {
    guard let (verb, object) = clause(before: conjunction),
      let (first, second) = remnants(behind: conjunction, besides: object, lists),
      // Nothing is to hang on what hangs on it.
      !(first.lowerBound..<second.upperBound).contains(where: { isWord(verb, below: $0) })
    else { return nil }
    var moved = words
    let subject = bind(first, in: &moved)
    let orphan = bind(second, in: &moved)
    moved[subject].head = verb
    moved[subject].deprel = "conj"
    moved[orphan].head = subject
    moved[orphan].deprel = "orphan"
    moved[conjunction].head = subject
    return Sentence(words: moved)
  }

  /// The verb whose clause a conjunction goes on from, and its object or measure.
  private func clause(before conjunction: Int) -> (verb: Int, object: Int)? {
    guard var word = words[conjunction].head, word > conjunction else { return nil }
    while let head = words[word].head, words[word].upos != .verb || word > conjunction {
      if words[word].has(deprel: "nsubj") { return nil }
      word = head
    }
    guard words[word].upos == .verb, word < conjunction, dependent(of: word, "nsubj") != nil,
      let object = dependents(of: word, "obj", "obl:unmarked").first(where: { $0 > word }),
      object < conjunction
    else { return nil }
    return (word, object)
  }

  /// Two phrases without a preposition or a comma between them, the second like the object: a number for a number, with an
  /// article for one with an article, or bare where the parser took it for a second object.
  private func remnants(
    behind conjunction: Int, besides object: Int, _ lists: WordLists
  ) -> (first: Range<Int>, second: Range<Int>)? {
    let start = conjunction + 1
    var middle = start
    if middle < words.count, words[middle].upos == .determiner { middle += 1 }
    while middle < words.count, [.noun, .properNoun, .adjective].contains(words[middle].upos),
      words[middle].head.map({ words[middle].deprel != "obj" || $0 != words[object].head }) ?? true
    { middle += 1 }
    var end = middle
    while end < words.count,
      [.determiner, .numeral, .adjective, .noun, .properNoun, .symbol, .particle].contains(words[end].upos)
    {
      end += 1
    }
    guard start < middle, middle < end, end == words.count || isBreak(end),
      words[middle - 1].upos != .determiner,
      !words[start..<middle].contains(where: { lists.contains($0.lemma, in: .timeNouns) })
    else { return nil }
    return isLike(middle..<end, object, behind: start..<middle) ? (start..<middle, middle..<end) : nil
  }

  private func isBreak(_ word: Int) -> Bool {
    words[word].upos == .punctuation || words[word].upos == .coordinatingConjunction
  }

  private func isLike(_ second: Range<Int>, _ object: Int, behind first: Range<Int>) -> Bool {
    let opening = words[second.lowerBound]
    let isNamed =
      words[first.upperBound - 1].upos == .properNoun || words[first.lowerBound].upos == .determiner
    switch opening.upos {
    case .numeral, .symbol:
      guard words[object].upos == .numeral || dependent(of: object, "nummod") != nil else { return false }
      return isNamed && second.count == 1 || words[second.upperBound - 1].lemma == words[object].lemma
    case .determiner:
      return isNamed && words[first.lowerBound].upos == .properNoun
        && (dependent(of: object, "det") != nil || dependent(of: object, "nmod:poss") != nil)
    default: return isNamed && opening.deprel == "obj" && opening.head == words[object].head
    }
  }

  /// Makes one phrase of the words of a range and returns its head.
  private func bind(_ range: Range<Int>, in moved: inout [Word]) -> Int {
    let outside = range.filter { !(words[$0].head.map(range.contains) ?? false) }
    let head = outside.last ?? range.upperBound - 1
    for word in outside where word != head {
      moved[word].head = head
      moved[word].deprel = words[word].upos == .determiner ? "det" : "dep"
    }
    return head
  }
}
