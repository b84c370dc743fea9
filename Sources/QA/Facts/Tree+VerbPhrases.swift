/// Prepositional phrases that belong to a verb but hang on its object: "from the rebels" of "seized the town of Hit
/// from the rebels".
extension Tree {
  /// True for a phrase on the object of a verb, or within it, whose preposition the verb calls for.
  func belongsToVerb(_ phrase: Int) -> Bool {
    var noun = phrase
    for _ in words.indices {
      guard let above = head(of: noun) else { return false }
      switch relations[noun] {
      case .nmod, .conj, .flat: noun = above
      case .obj, .nsubjPass: return noun < phrase && calls(above, for: phrase)
      default: return false
      }
    }
    return false
  }

  /// True for the agent of a passive that the parser hung on what it makes of its subject: "named a saint by the church".
  func isAgentOnComplement(_ phrase: Int) -> Bool {
    guard relations[phrase] == .nmod, preposition(of: phrase) == "by", let noun = head(of: phrase),
      relations[noun] == .xcomp, let verb = head(of: noun)
    else { return false }
    return isPassive(verb)
  }

  private func calls(_ verb: Int, for phrase: Int) -> Bool {
    guard let wanted = lists.value(of: words[verb].lemma, in: "argument prepositions"),
      let preposition = preposition(of: phrase)
    else { return false }
    return wanted.split(separator: " ").contains { $0 == preposition }
  }

  /// True for a place that the parser hung on a time: "for the first time in the south".
  func isPlaceOnTime(_ phrase: Int) -> Bool {
    guard relations[phrase] == .nmod, let time = head(of: phrase), relations[time] == .obl, isTime(time),
      !isTime(phrase), isPlace(phrase), let preposition = preposition(of: phrase)
    else { return false }
    return lists.contains(preposition, in: .placePrepositionsOfNames)
  }

  /// The phrases between a verb of saying and the subject of what is said, which parsers hang on the latter: "said in
  /// a statement on Monday it had won".
  func phrasesOfSaying(in clause: Int) -> [Int] {
    guard relations[clause] == .ccomp, let verb = head(of: clause), verb < clause, isIn(.sayVerbs, verb),
      let subject = first([.nsubj, .nsubjPass, .expl], of: clause), subject > verb
    else { return [] }
    let end = subtree(of: subject).lowerBound
    var found: [Int] = []
    var next = verb + 1
    while next < end,
      let phrase = (dependents(of: clause) + dependents(of: verb)).first(where: {
        subtree(of: $0).lowerBound == next && subtree(of: $0).upperBound <= end && tellsOfSaying($0)
      })
    {
      if head(of: phrase) == clause { found.append(phrase) }
      next = subtree(of: phrase).upperBound
    }
    return next == end ? found : []
  }

  /// True for "on Monday", "earlier", "in a statement", "at a hearing".
  private func tellsOfSaying(_ phrase: Int) -> Bool {
    if relations[phrase] == .advmod { return isIn(.timeAdverbs, phrase) }
    guard relations[phrase] == .obl || relations[phrase] == .oblUnmarked else { return false }
    if isIn(.weekdays, phrase) { return true }
    guard let preposition = preposition(of: phrase),
      lists.contains(preposition, in: .placePrepositions), words[phrase].upos == .noun
    else { return false }
    return lists.nounClasses.classes(of: words[phrase].lemma).first.map {
      lists.contains($0, in: .toldClasses)
    } ?? false
  }

  /// True for whoever made the object of an active verb, on which the parser hung them: "sang songs by Will Young".
  func isAuthor(_ phrase: Int) -> Bool {
    guard relations[phrase] == .obl, let verb = head(of: phrase), !isPassive(verb),
      preposition(of: phrase) == "by",
      let object = first([.obj], of: verb), object > verb, object < phrase
    else { return false }
    if isMeasure(phrase) || isTime(phrase) { return false }
    return words[phrase].upos == .properNoun || isPerson(phrase)
  }

  /// The arguments of a verb that hang on its object.
  func phrasesOfVerb(on object: Int) -> [Argument] {
    var found: [Argument] = []
    var open = all([.nmod, .conj], of: object)
    while let phrase = open.popLast() {
      if relations[phrase] == .nmod, belongsToVerb(phrase) {
        found += nominalArguments(phrase)
      } else {
        open += all([.nmod, .conj], of: phrase)
      }
    }
    return found
  }
}
