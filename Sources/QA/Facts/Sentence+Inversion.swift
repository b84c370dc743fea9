/// Clauses whose order parsers are misled by.
extension Sentence {
  /// The sentence with the parts of turned clauses where they would stand in a plain one.
  func withoutInversions(by lists: WordLists) -> Sentence {
    var moved = words
    for index in words.indices {
      switch words[index].deprel {
      case "cop": turnRound(copula: index, in: &moved)
      case "obl": openClause(behind: index, in: &moved)
      case "obj": takeForSubject(object: index, lists, in: &moved)
      case "ccomp", "advcl", "parataxis": hangOnItsWhole(clause: index, in: &moved)
      case "compound:prt", "advmod": joinToPreposition(up: index, lists, in: &moved)
      default: break
      }
    }
    return moved == words ? self : Sentence(words: moved)
  }

  /// "Behind the attack was a group", where the parser took the place for a part of the group and gave it the copula.
  private func turnRound(copula: Int, in moved: inout [Word]) {
    guard let place = words[copula].head, place < copula, words[place].has(deprel: "nmod"),
      dependent(of: place, "case") != nil, let thing = words[place].head, copula < thing,
      thing == copula + 1 || words[copula + 1].head == thing
    else { return }
    moved[copula].head = thing
    moved[place].deprel = "obl"
  }

  /// "Drowned before help could reach them", "are afraid as the bridges, to the north, are under fire": the subject of the
  /// clause, which the parser took for a time or the like.
  private func openClause(behind phrase: Int, in moved: inout [Word]) {
    guard let verb = words[phrase].head, let opening = dependent(of: phrase, "case"),
      words[opening].upos != .particle, opening < phrase
    else { return }
    var next = span(of: phrase).upperBound
    if words.indices.contains(next), words[next].form == "," { next += 1 }
    guard words.indices.contains(next), words[next].has(deprel: "aux") || words[next].has(deprel: "cop"),
      let clause = words[next].head, words[clause].head == verb, isWithoutOpening(clause),
      dependent(of: clause, "nsubj", "csubj", "expl", "mark") == nil
    else { return }
    moved[phrase].head = clause
    moved[phrase].deprel = dependent(of: clause, "aux:pass") == nil ? "nsubj" : "nsubj:pass"
    moved[opening].head = clause
    moved[opening].deprel = "mark"
    moved[clause].deprel = "advcl"
    // How sure the parser was of what it did not see says nothing.
    moved[phrase].confidence = max(words[phrase].confidence, words[clause].confidence)
  }

  /// A clause that is below another one though nothing says how.
  private func isWithoutOpening(_ clause: Int) -> Bool {
    words[clause].has(deprel: "advcl")
      || words[clause].has(deprel: "conj") && dependent(of: clause, "cc") == nil
  }

  /// "In the valley lies a village": what stands behind a verb of position is no object.
  private func takeForSubject(object: Int, _ lists: WordLists, in moved: inout [Word]) {
    guard let verb = words[object].head, verb < object, lists.contains(words[verb].lemma, in: .positionVerbs),
      dependent(of: verb, "nsubj", "csubj", "expl", "aux", "compound") == nil,
      let first = dependents[verb].first, first < verb, words[first].has(deprel: "obl"),
      dependent(of: first, "case") != nil
    else { return }
    moved[object].deprel = "nsubj"
  }

  /// "Ten men were arrested, four of whom were released": a relative clause, though it says nothing of the verb.
  private func hangOnItsWhole(clause: Int, in moved: inout [Word]) {
    guard let verb = words[clause].head, verb < clause, let part = dependent(of: clause, "nsubj"),
      part > verb, words[part - 1].upos == .punctuation,
      dependents(of: part, "nmod").contains(where: {
        words[$0].xpos.hasPrefix("W") && preposition(of: $0) == "of"
      }),
      let whole = dependent(of: verb, "obj") ?? dependent(of: verb, "nsubj"), whole < part
    else { return }
    moved[clause].head = whole
    moved[clause].deprel = "acl:relcl"
  }

  /// "Rose up to the bridge": how far, and no verb of its own.
  private func joinToPreposition(up: Int, _ lists: WordLists, in moved: inout [Word]) {
    let to = up + 1
    guard words[up].lowercased == "up", words.indices.contains(to), words[to].lowercased == "to",
      words[to].deprel == "case", let place = words[to].head, words[place].has(deprel: "obl"),
      words[place].head == words[up].head,
      lists.contains(words[place].lemma, in: .placeNouns)
        || words[place].upos == .properNoun && lists.gazetteer.contains(joined(place..<place + 1))
    else { return }
    moved[up].head = place
    moved[up].deprel = "case"
  }
}
