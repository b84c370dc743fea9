/// Verbs that say what they say with a noun: "launched an attack", "put on trial".
extension Tree {
  /// The entry of a verb with its object in a map of light verbs: its lemma, the noun, and the prepositions that
  /// lead to what it is done to ("attack on/against").
  func lightVerb(at verb: Int, in map: String) -> (lemma: String, noun: Int, prepositions: [String])? {
    guard let number = lists.number(of: map), memberships[verb].contains(number) else { return nil }
    for noun in lightNouns(of: verb) {
      let particle =
        PhrasalVerbs.english.particle(of: verb, in: sentence)
        .flatMap { $0 < noun ? " " + words[$0].lemma : nil } ?? ""
      let preposition = preposition(of: noun).map { " " + $0 } ?? ""
      let key = words[verb].lemma + particle + preposition + " " + words[noun].lemma
      guard let value = lists.value(of: key, in: map),
        map != "verb idioms" || !isParticular(noun)
      else { continue }
      guard let colon = value.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (value, noun, []) }
      let prepositions = value[value.index(after: colon)...].split(separator: "/").map(String.init)
      return (String(value[..<colon]), noun, prepositions)
    }
    return nil
  }

  /// True for certain things, of which a verb says nothing but what it always says: "took the issues".
  private func isParticular(_ noun: Int) -> Bool {
    // "took parts of the country by surprise"
    if words[noun].xpos == "NNS", words[noun].lemma == "part" { return true }
    return relations[noun] == .obj && words[noun].xpos == "NNS" && isDefinite(noun) && !has([.nmodPoss], noun)
  }

  /// The nouns that a light verb may say its predicate with: its object, the subject of its passive, and those
  /// behind a preposition ("put on trial").
  private func lightNouns(of verb: Int) -> [Int] {
    var found: [Int] = []
    if isPassive(verb) {
      if let subject = subject(of: verb)?.word { found.append(subject) }
    } else if let object = first([.obj], of: verb) ?? nounComplement(of: verb), object > verb {
      found.append(object)
    }
    let behind = found + [verb]
    return found
      + behind.flatMap { all([.obl, .nmod], of: $0) }.filter { $0 > verb && isNominal($0) }
  }

  /// "attention" of "called attention to it", which parsers take for what it is called.
  private func nounComplement(of verb: Int) -> Int? {
    first([.xcomp], of: verb).flatMap { words[$0].upos == .noun ? $0 : nil }
  }

  /// What a light verb with its noun is done to: the base, of "launched an attack on the base".
  func lightObject(of verb: Int) -> Int? {
    for map in ["light verbs", "verb idioms"] {
      guard let light = lightVerb(at: verb, in: map) else { continue }
      // "put the officers on trial"
      if relations[light.noun] == .obl || relations[light.noun] == .nmod, light.prepositions.isEmpty {
        return isPassive(verb) ? subject(of: verb)?.word : first([.obj], of: verb).map { resolved($0) }
      }
      for head in [light.noun, verb] {
        for dependent in dependents(of: head)
        where relations[dependent] == .nmod || relations[dependent] == .obl {
          if let preposition = preposition(of: dependent), light.prepositions.contains(preposition),
            !isTime(dependent)
          {
            return resolved(dependent)
          }
        }
      }
      if light.prepositions.isEmpty || !isPassive(verb), let clause = clauseOn(light.noun, verb) {
        return clause
      }
    }
    return nil
  }

  /// What is feared, hoped, decided: the clause on the noun or beside it.
  private func clauseOn(_ noun: Int, _ verb: Int) -> Int? {
    for (head, relation) in [(noun, Relation.acl), (noun, .ccomp), (verb, .ccomp)] {
      for clause in dependents(of: head) where relations[clause] == relation && clause > noun {
        if let marker = marker(of: clause), marker == "that" || marker == "to" { return clause }
      }
    }
    return nil
  }
}
