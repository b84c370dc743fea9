/// What the parser hangs on the nearest word and the lists know to belong elsewhere.
extension Sentence {
  /// The sentence with the tree that facts are read in: the parser's, with words and clauses where the lists know them to
  /// belong. Where that would be no tree, the parser's own.
  package func mended(by lists: WordLists) -> Sentence {
    let mended = withGovernors(by: lists).withoutInversions(by: lists).withWholePhrases(by: lists)
      .withoutMixedObjects(by: lists).withRemnants(by: lists)
    return mended.words == words || CoNLLU.isTree(mended.words) ? mended : self
  }

  /// The sentence with such words below their own governors.
  func withGovernors(by lists: WordLists) -> Sentence {
    var moved = words
    for index in words.indices {
      if let verb = speech(reporting: index, lists) {
        moved[index].head = verb
        moved[index].deprel = "ccomp"
      } else if let verb = speech(endedBy: index, lists) {
        moved[index].head = verb
      } else if let place = place(beside: index, lists) {
        moved[index].head = place
      } else if let source = source(saying: index, lists), let root {
        moved[root].head = index
        moved[root].deprel = "ccomp"
        moved[source].head = index
        moved[source].deprel = "nsubj"
        moved[index].head = nil
        moved[index].deprel = "root"
        break
      }
    }
    return moved == words ? self : Sentence(words: moved)
  }

  /// The verb that says what a clause tells, in words of the noun that the clause hangs on: "said in a statement that
  /// they had left".
  private func speech(reporting clause: Int, _ lists: WordLists) -> Int? {
    guard words[clause].deprel == "acl", let noun = words[clause].head, noun < clause,
      words[noun].has(deprel: "obl"), let verb = words[noun].head, verb < noun,
      lists.contains(words[verb].lemma, in: .sayVerbs), dependent(of: verb, "ccomp", "obj") == nil,
      let mark = dependent(of: clause, "mark"), words[mark].lowercased == "that",
      dependent(of: clause, "nsubj", "csubj", "expl") != nil
    else { return nil }
    return verb
  }

  /// The verb of saying whose subject goes on to say no more, where the parser coordinated that with what is said: "said
  /// ten men were killed but gave no details".
  private func speech(endedBy verb: Int, _ lists: WordLists) -> Int? {
    guard words[verb].deprel == "conj", let said = words[verb].head, said < verb,
      words[said].deprel == "ccomp",
      let speech = words[said].head, speech < said, lists.contains(words[speech].lemma, in: .sayVerbs),
      dependent(of: verb, "nsubj", "mark", "csubj") == nil
    else { return nil }
    if lists.contains(words[verb].lemma, in: .reticentVerbs) { return speech }
    let denials = dependents[verb] + dependents(of: verb, "obj").flatMap { dependents[$0] }
    return lists.contains(words[verb].lemma, in: .detailingVerbs)
      && denials.contains { lists.contains(words[$0].lowercased, in: .negations) } ? speech : nil
  }

  /// Who says the sentence, where that was taken for what its last noun is: the police, of "troops left the town, the
  /// police said on Friday". What somebody is called or cited in is no speech: "the man cited in the report".
  private func source(saying verb: Int, _ lists: WordLists) -> Int? {
    guard words[verb].deprel == "acl", let source = words[verb].head, source < verb,
      words[source].deprel == "appos", lists.contains(words[verb].lemma, in: .sayVerbs),
      words[verb].xpos == "VBD" || words[verb].xpos == "VBN",
      dependent(of: verb, "obj", "nsubj", "obl:agent", "xcomp") == nil,
      dependents(of: verb, "obl").allSatisfy({ preposition(of: $0).map { $0 == "on" } ?? true })
    else { return nil }
    let phrase = span(of: source)
    // Not "the town, a suburb mentioned on Friday".
    let isKnown =
      words[source].upos == .properNoun
      || words[phrase.lowerBound..<source].contains { $0.lowercased == "the" || $0.xpos == "PRP$" }
    let start = phrase.lowerBound
    let hasComma = words[start].form == "," || start > 0 && words[start - 1].form == ","
    return isKnown && hasComma && phrase.upperBound + 1 >= words.count ? source : nil
  }

  /// The name of a place that a direction behind a comma is said of: "reached Orsk, east of the river".
  private func place(beside direction: Int, _ lists: WordLists) -> Int? {
    guard words[direction].deprel == "advmod", let verb = words[direction].head, direction > 1,
      words[direction - 1].form == ",", words[direction - 2].upos == .properNoun, verb < direction - 2,
      lists.contains(words[direction].lemma, in: .directions), dependent(of: direction, "obl") != nil
    else { return nil }
    var name = direction - 2
    while words[name].has(deprel: "flat"), let first = words[name].head, first < name { name = first }
    guard ["obl", "nmod", "obj", "nsubj"].contains(where: { words[name].has(deprel: $0) }),
      !isWord(name, below: direction)
    else { return nil }
    return name
  }
}
