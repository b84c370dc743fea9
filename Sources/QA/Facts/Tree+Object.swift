extension Tree {
  /// The object of a verb: a noun phrase, a clause or infinitive, a predicative, or the antecedent of a relative
  /// clause that lacks its object.
  func object(of predicate: Int) -> Int? {
    if isIn(.intransitiveVerbs, predicate) { return first([.xcomp], of: predicate) }
    if let object = all([.obj], of: predicate).first(where: { words[$0].upos != .subordinatingConjunction }) {
      return isFreeRelative(object) ? nil : resolved(object)
    }
    if let gap = objectGap(of: predicate) { return isFreeRelative(gap) ? nil : gap }
    if let shared = sharedObject(of: predicate) { return shared }
    if let clause = first([.ccomp], of: predicate) { return clause }
    return first([.xcomp], of: predicate) ?? lateObject(of: predicate)
  }

  /// True where what a verb is done to stands only for the clause itself: "what he wanted".
  func asksItsObject(_ predicate: Int) -> Bool {
    (first([.obj], of: predicate) ?? objectGap(of: predicate)).map { isFreeRelative($0) } ?? false
  }

  /// True for "what" of "it depends on what he said", which names nothing within its clause.
  private func isFreeRelative(_ object: Int) -> Bool {
    words[object].lemma == "what" && !isOwnQuestion
      && dependents(of: object).allSatisfy { relations[$0] == .aclRelcl || relations[$0] == .case }
  }

  /// A long object behind other phrases, which the parser took for one of them: "backed for years the rebels in ...".
  private func lateObject(of predicate: Int) -> Int? {
    all([.oblUnmarked, .obl], of: predicate).first {
      $0 > predicate && preposition(of: $0) == nil && isNominal($0) && !isTime($0) && !isMeasure($0)
        && lists.value(of: words[$0].lemma, in: "adverbial nouns") == nil
    }
  }

  /// The object that follows a verb but hangs on the verb it is coordinated with: "captured and held the town".
  private func sharedObject(of predicate: Int) -> Int? {
    guard relations[predicate] == .conj, let head = head(of: predicate), words[head].upos == .verb,
      !isPassive(predicate), !has([.ccomp, .xcomp, .obl], predicate),
      let object = first([.obj], of: head), object > predicate
    else { return nil }
    return resolved(object)
  }

  /// The participle after the last hyphen of a word, in lower case: "backed" of "iran-backed".
  func hyphenatedParticiple(of word: Int) -> String? {
    let form = words[word].form
    if let hyphen = form.utf8.lastIndex(of: UInt8(ascii: "-")) {
      let tail = form[form.index(after: hyphen)...]
      let front = form[..<hyphen].lowercased()
      if front.isEmpty || front.hasSuffix("ly") || lists.contains(front, in: .mannerPrefixes) { return nil }
      return tail.isEmpty ? nil : tail.lowercased()
    }
    // Cut as UD English cuts: "iran", "-", "backed".
    guard word >= 2, words[word - 1].form == "-", words[word].xpos == "VBN" || words[word].upos == .adjective
    else { return nil }
    let front = words[word - 2].form.lowercased()
    if words[word - 2].upos == .adverb || front.hasSuffix("ly") || lists.contains(front, in: .mannerPrefixes)
    {
      return nil
    }
    return form.lowercased()
  }

  /// The words whose part before the hyphen belongs to a hyphenated participle: itself, and those with a
  /// suspended hyphen before it ("russian- and u.s.-backed").
  func prefixes(of word: Int) -> [Int] {
    let isCut = words[word].form.utf8.lastIndex(of: UInt8(ascii: "-")) == nil
    var first = isCut ? word - 2 : word
    guard first >= 0 else { return [] }
    var found = [first]
    // Back over "X-, Y- and".
    var index = first - 1
    while index >= 0, first - index <= 6 {
      let form = words[index].form
      if form.utf8.count > 1, form.utf8.last == UInt8(ascii: "-") {
        found.insert(index, at: 0)
        first = index
      } else if form == "-", index > 0,
        words[index + 1].upos == .coordinatingConjunction || words[index + 1].form == ","
      {
        found.insert(index - 1, at: 0)
        index -= 1
        first = index
      } else if words[index].upos != .coordinatingConjunction && form != "," {
        break
      }
      index -= 1
    }
    return found
  }

  /// The mention of the part of a word before its hyphen, with the words before that belong to the same name
  /// ("shi ite" of "shi ite-led").
  func prefixMention(of word: Int) -> Mention {
    let token = words[word]
    var start = word
    while start > 0, head(of: start - 1) == word || (start < word && head(of: start - 1) == start),
      [.compound, .flat, .goeswith].contains(relations[start - 1])
        || relations[start - 1] == .amod && words[start - 1].upos == .properNoun,
      words[start - 1].form.utf8.last != UInt8(ascii: "-")
    { start -= 1 }
    // "shi ite-led": a name that lost its apostrophe.
    if start == word, word > 0, lists.contains(words[word - 1].form.lowercased(), in: .nameBeginnings) {
      start -= 1
    }
    var mention = Mention(start..<(word + 1), head: word, of: sentence, number: number)
    if let hyphen = token.form.utf8.lastIndex(of: UInt8(ascii: "-")), hyphen != token.form.startIndex {
      let prefix = token.form[..<hyphen]
      let cut = token.form.utf8.count - prefix.utf8.count
      mention.range = mention.range.lowerBound..<max(mention.range.lowerBound, mention.range.upperBound - cut)
      mention.text = String(mention.text.dropLast(token.form.count - prefix.count))
      mention.lemma = prefix.lowercased()
    }
    return mention
  }

  /// The entry of a verb with its object in a map of light verbs: its lemma, the noun, and the prepositions that
  /// lead to what it is done to ("attack on/against").
  func lightVerb(at verb: Int, in map: String) -> (lemma: String, noun: Int, prepositions: [String])? {
    guard let number = lists.number(of: map), memberships[verb].contains(number) else { return nil }
    for noun in lightNouns(of: verb) {
      let particle = particle(of: verb).map { " " + words[$0].lemma } ?? ""
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
    relations[noun] == .obj && words[noun].xpos == "NNS" && isDefinite(noun) && !has([.nmodPoss], noun)
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

  /// "up" of "carried up", also where it was taken for an adverb: "put forward a plan".
  private func particle(of verb: Int) -> Int? {
    if let particle = first([.compoundPrt], of: verb) { return particle }
    let next = verb + 1
    return words.indices.contains(next) && head(of: next) == verb && relations[next] == .advmod
      && words[next].lemma == "forward" ? next : nil
  }

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

  /// The mention of a part of a phrase.
  func mention(of filler: SlotFiller) -> Mention {
    switch filler.part {
    case .whole: return mention(of: filler.word)
    case .phrase: return predicatePhrase(of: filler.word)
    case .clause:
      let range = clause(of: filler.word, isPredicate: true)
      return Mention(range, head: filler.word, kind: .clause, of: sentence, number: number)
    case .prefix: return prefixMention(of: filler.word)
    case .name:
      let phrase = nounPhrase(of: filler.word)
      let titles = dependents(of: filler.word).filter { $0 < filler.word && isTitle($0) }
      let start = titles.last.map { max(subtree(of: $0).upperBound, titleEnd($0)) } ?? phrase.lowerBound
      return Mention(
        min(start, filler.word)..<phrase.upperBound, head: filler.word, of: sentence, number: number)
    case .title:
      let phrase = head(of: filler.word).map { nounPhrase(of: $0).lowerBound } ?? filler.word
      var start = min(phrase, filler.word)
      while start < filler.word, relations[start] == .det || relations[start] == .case { start += 1 }
      return Mention(start..<titleEnd(filler.word), head: filler.word, of: sentence, number: number)
    case .possessed:
      let phrase = nounPhrase(of: filler.word)
      let owner = first([.nmodPoss], of: filler.word).map { subtree(of: $0).upperBound } ?? phrase.lowerBound
      let start = min(owner, filler.word)
      // "genetically modified (GM) crops" is spelled out before the letters.
      let letters = dependents(of: filler.word).first { $0 < filler.word && isAcronym($0) }
      let end = letters.map { subtree(of: $0).lowerBound } ?? phrase.upperBound
      return Mention(
        start..<(end > start ? end : phrase.upperBound), head: filler.word, of: sentence, number: number)
    }
  }

  /// Behind the last word of a title: of "attorney general" before a name.
  private func titleEnd(_ title: Int) -> Int {
    var end = title + 1
    while words.indices.contains(end), isIn(.titleEndings, end), head(of: end) == head(of: title) { end += 1 }
    return end
  }

  /// True for a title right before the name it belongs to, of two words the first.
  func isTitle(_ word: Int) -> Bool {
    guard let head = head(of: word), word < head, isIn(.titles, word) else { return false }
    if word > 0, isIn(.titleEndings, word), self.head(of: word - 1) == head, isIn(.titles, word - 1) {
      return false
    }
    guard words[head].upos == .properNoun, !isIn(.titles, head) else { return false }
    return words[word + 1].upos == .properNoun
  }

  /// True for a short form made of the first letters of the phrase it stands beside: "sdf".
  func isAcronym(_ word: Int) -> Bool {
    guard let head = head(of: word), dependents(of: word).allSatisfy({ relations[$0] == .punct }) else {
      return false
    }
    let before = nounPhrase(of: head).clamped(to: 0..<word).map { NameKey(words[$0].form) }
    return Abbreviation.start(of: NameKey(words[word].form), in: before) != nil
  }
}
