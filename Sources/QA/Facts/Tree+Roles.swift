/// What a noun phrase is to the predicate that it hangs on.
extension Tree {
  /// The role of a noun phrase after `preposition`: typed where the noun or the preposition tell, else the
  /// preposition's own name; nil for one without preposition that is no argument.
  func role(of word: Int, _ preposition: String?) -> Role? {
    let target = resolved(word)
    guard let preposition else { return bareRole(of: target) }
    if isTime(target) {
      if lists.contains(preposition, in: .durationPrepositions), isDuration(target) {
        // "will leave in two weeks", "left in recent weeks"
        let isPoint =
          preposition == "in" && (hasTimeAdverb(target) || head(of: word).map { isAhead($0) } ?? false)
        return isPoint ? .time : .duration
      }
      if lists.contains(preposition, in: .timePrepositions) { return .time }
    } else if lists.contains(preposition, in: .eventTimePrepositions), isHappening(target) {
      return .time
    }
    if isReason(word, preposition) { return .cause }
    if lists.contains(preposition, in: .placePrepositions), isPlace(target), !isClothing(word, preposition),
      words[target].upos != .properNoun || lists.contains(preposition, in: .placePrepositionsOfNames)
    {
      return .place
    }
    if preposition == "to", let adjective = head(of: word), isIn(.adjoiningAdjectives, adjective),
      !isHappening(target)
    {
      return .place
    }
    if isInstrument(target, preposition) { return .instrument }
    if let role = lists.value(of: preposition, in: "prepositions"), role != "-" {
      return Role(rawValue: role)
    }
    return Role(rawValue: preposition)
  }

  /// The prepositions of "into and across the city", of which parsers take the first for a phrase of its own or the
  /// second for its conjunct; none where there are not two.
  func joinedPrepositions(of noun: Int) -> [String] {
    if let own = first([.case], of: noun) {
      let others = all([.conj], of: own).filter {
        lists.value(of: words[$0].lemma, in: "prepositions") != nil
      }
      return others.isEmpty ? [] : ([own] + others).map { words[$0].form.lowercased() }
    }
    let second = nounPhrase(of: noun).lowerBound - 1
    guard second > 1, relations[second] == .conj, let first = head(of: second), first == second - 2,
      words[second - 1].upos == .coordinatingConjunction
    else { return [] }
    let forms = [first, second].map { words[$0].form.lowercased() }
    return forms.allSatisfy { lists.value(of: $0, in: "prepositions") != nil } ? forms : []
  }

  /// "with a knife", "by helicopter".
  func isInstrument(_ word: Int, _ preposition: String) -> Bool {
    switch lists.value(of: preposition, in: "instrument prepositions") {
    case "tool":
      // "collided with a truck"
      isIn(.instruments, word) && !(head(of: word).map { isIn(.collectiveVerbs, $0) } ?? false)
    case "travel":
      isIn(.meansOfTravel, word) && !has([.det, .nmodPoss, .nummod], word) && words[word].xpos == "NN"
    default: false
    }
  }

  /// "dressed in an orange top"
  private func isClothing(_ word: Int, _ preposition: String) -> Bool {
    preposition == "in" && head(of: word).map { isIn(.dressingVerbs, $0) } ?? false
  }

  /// "sacked over the leak", "praised for the rescue".
  private func isReason(_ word: Int, _ preposition: String) -> Bool {
    guard lists.contains(preposition, in: .reactionPrepositions), relations[word] == .obl,
      let verb = head(of: word),
      !isMeasure(word), !isIn(.placeNouns, word)
    else { return false }
    return isIn(.reactingVerbs, verb)
  }

  /// The role of a noun phrase without preposition beside a predicate.
  private func bareRole(of word: Int) -> Role? {
    if isFrequency(word) { return .frequency }
    if isTime(word) { return isDuration(word) && !hasTimeAdverb(word) ? .duration : .time }
    if let role = lists.value(of: words[word].lemma, in: "adverbial nouns") { return Role(rawValue: role) }
    return isMeasure(word) ? .quantity : nil
  }

  /// "four times", "every day", and "a month" where it follows what is counted.
  private func isFrequency(_ word: Int) -> Bool {
    if isIn(.frequencyNouns, word), words[word].xpos == "NNS" || has([.nummod], word) { return true }
    guard isTime(word), let determiner = first([.det], of: word) else { return false }
    if lists.value(of: words[determiner].lemma, in: "time words").flatMap(TimeWord.init) == .every {
      return true
    }
    guard isIndefinite(word), isIn(.timeUnits, word), !hasTimeAdverb(word), !has([.amod], word),
      let head = head(of: word)
    else { return false }
    return relations[word] == .nmodUnmarked || first([.obj], of: head).map { $0 < word } ?? false
  }

  /// True for a number with or without its unit: "8 %", "two metres", "20".
  func isMeasure(_ word: Int) -> Bool {
    words[word].upos == .numeral || words[word].upos == .symbol
      || all([.nummod], of: word).contains { !isYear($0) }
      || isIn(.measureUnits, word) || dependents(of: word).contains { isIn(.vagueNumbers, $0) }
  }

  /// True for what takes place, so that something may be after it: not a person, a place or a thing.
  func isHappening(_ word: Int) -> Bool {
    guard words[word].upos == .noun else { return false }
    if eventVerb(of: word) != nil { return true }
    return lists.nounClasses.classes(of: words[word].lemma).first.map {
      lists.contains($0, in: .happeningClasses)
    } ?? false
  }

  private func hasTimeAdverb(_ word: Int) -> Bool {
    dependents(of: word).contains { isIn(.anchoringWords, $0) }
  }
}

extension Word {
  /// True for "2.5m" and "£8.5bn".
  var opensWithNumber: Bool {
    form.unicodeScalars.first { $0.value < 0x80 || !["£", "€", "¥"].contains($0) }
      .map { ("0"..."9").contains($0) || $0 == "$" } ?? false
  }
}
