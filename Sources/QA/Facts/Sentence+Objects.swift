/// Objects that parsers put together with what stands beside them.
extension Sentence {
  /// The sentence with scores, and with whom offices are given to, where they belong.
  func withoutMixedObjects(by lists: WordLists) -> Sentence {
    var moved = words
    for index in words.indices {
      switch words[index].deprel {
      case "obj":
        partScore(fromObject: index, in: &moved)
        partState(fromObject: index, lists, in: &moved)
      case "xcomp": findHolder(ofOffice: index, lists, in: &moved)
      case "advcl": hangOnPlace(participle: index, lists, in: &moved)
      case "conj": joinWithLike(place: index, lists, in: &moved)
      default: break
      }
    }
    return moved == words ? self : Sentence(words: moved)
  }

  /// "Lost 3-1 to Milan": the score is no part of the name.
  private func partScore(fromObject object: Int, in moved: inout [Word]) {
    guard let verb = words[object].head, let score = dependents(of: object, "nummod").first(where: isScore),
      case let opening = span(of: score).upperBound, opening < object, words[opening].upos == .adposition,
      words[opening].has(deprel: "case"), isWord(opening, below: object)
    else { return }
    moved[score].head = verb
    moved[score].deprel = "obl:unmarked"
    moved[opening].head = object
    moved[object].deprel = "obl"
  }

  private func isScore(_ number: Int) -> Bool {
    words[number].upos == .numeral
      && dependents(of: number, "nmod").contains { other in
        words[other].upos == .numeral
          && dependent(of: other, "case").map { words[$0].upos == .symbol } ?? false
      }
  }

  /// "Left 20 people dead", "took a nurse hostage": what became of somebody is no part of who it is.
  private func partState(fromObject object: Int, _ lists: WordLists, in moved: inout [Word]) {
    guard let verb = words[object].head, lists.contains(words[verb].lemma, in: .resultVerbs) else { return }
    let next = object + 1
    if words.indices.contains(next), words[next].upos == .adjective, words[next].head == object,
      dependents[next].isEmpty
    {
      moved[next].head = verb
      moved[next].deprel = "xcomp"
    } else if lists.contains(words[object].lemma, in: .captives), object > 0,
      words[object - 1].head == object,
      words[object - 1].has(deprel: "compound")
    {
      let whole = object - 1
      for child in dependents[object] where child < whole { moved[child].head = whole }
      moved[whole].head = verb
      moved[whole].deprel = "obj"
      moved[object].deprel = "xcomp"
    }
  }

  /// "Elected Marta Kehl president": the name is who was elected.
  private func findHolder(ofOffice office: Int, _ lists: WordLists, in moved: inout [Word]) {
    guard words[office].upos == .noun, let verb = words[office].head, verb < office,
      lists.contains(words[verb].lemma, in: .objectControlVerbs), dependent(of: verb, "obj") == nil,
      dependent(of: office, "case", "mark", "cop") == nil,
      let name = dependents(of: office, "compound").first(where: { words[$0].upos == .properNoun }),
      span(of: name).lowerBound == verb + 1
    else { return }
    moved[name].head = verb
    moved[name].deprel = "obj"
  }

  /// "The towns near Syria and Orsk, a small port, were calm": what is no country stands beside the towns, not the country.
  private func joinWithLike(place: Int, _ lists: WordLists, in moved: inout [Word]) {
    let geography = Geography.english
    guard words[place].upos == .properNoun, var whole = words[place].head,
      geography.isCountry(words[whole].lowercased), !geography.isCountry(words[place].lowercased),
      let kind = dependents(of: place, "appos").first(where: { words[$0].upos == .noun }),
      lists.nounClasses.types(of: words[kind].lemma).contains(.place)
    else { return }
    while words[whole].has(deprel: "nmod"), let above = words[whole].head { whole = above }
    guard words[whole].xpos == "NNS", words[whole].has(deprel: "nsubj") || words[whole].has(deprel: "obj"),
      lists.nounClasses.types(of: words[whole].lemma).contains(.place)
    else { return }
    moved[place].head = whole
  }

  /// "Reached Orsk, a town on the river, facing Tarn": what faces another place is the place, not who got there.
  private func hangOnPlace(participle: Int, _ lists: WordLists, in moved: inout [Word]) {
    guard words[participle].xpos == "VBG", lists.contains(words[participle].lemma, in: .facingVerbs),
      let verb = words[participle].head, verb < participle - 1, words[participle - 1].form == ",",
      let object = dependent(of: participle, "obj"), words[object].upos == .properNoun
    else { return }
    var place = participle - 2
    while let above = words[place].head, above != verb,
      words[above].upos == .noun || words[above].upos == .properNoun
    { place = above }
    guard words[place].upos == .properNoun, span(of: place).upperBound == participle - 1,
      !words[place].has(deprel: "nsubj")
    else { return }
    moved[participle].head = place
    moved[participle].deprel = "acl"
  }
}
