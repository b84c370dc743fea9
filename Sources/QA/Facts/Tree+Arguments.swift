/// Modifiers of predicates and nouns as typed arguments.
extension Tree {
  /// The arguments that hang on a predicate, in the order of the text, those in `used` left out.
  func arguments(of predicate: Int, except used: Set<Int>) -> [Argument] {
    var found: [Argument] = []
    for dependent in dependents(of: predicate) where !used.contains(dependent) {
      switch relations[dependent] {
      case .obl, .oblAgent, .oblUnmarked:
        if phrasesOfSaying(in: predicate).contains(dependent) { continue }
        if nounCutOff(from: dependent) == nil, !isAuthor(dependent) { found += nominalArguments(dependent) }
        found += all([.conj], of: dependent).filter { words[$0].upos == .adverb }.flatMap { adverbs($0) }
      case .nmodUnmarked, .nmod:
        if !isNominal(predicate) { found += nominalArguments(dependent) }
      case .iobj: found += [argument(.recipient, nil, dependent)]
      case .conj: found += strayMembers(dependent, after: found.last)
      case .advmod: found += adverbs(dependent)
      case .advcl:
        if let argument = means(dependent) ?? comparison(dependent) ?? clauseArgument(dependent) {
          found.append(argument)
        }
      case .xcomp, .ccomp: found.append(complement(dependent))
      default: break
      }
    }
    found += argumentsElsewhere(of: predicate)
    if relations[predicate] == .aclRelcl, let gap = adverbialGap(of: predicate) { found.append(gap) }
    if let (preposition, antecedent) = strandedArgument(of: predicate), !used.contains(antecedent),
      let role = role(of: antecedent, preposition)
    {
      found.append(argument(role, preposition, antecedent))
    }
    for adjective in all([.xcomp], of: predicate) where words[adjective].upos == .adjective {
      if !isClause(adjective) { found += arguments(of: adjective, except: used) }
    }
    return found + sharedModifiers(of: predicate, besides: found)
  }

  /// What belongs to a predicate though it hangs on its object, its clause or its time.
  private func argumentsElsewhere(of predicate: Int) -> [Argument] {
    let onObject = all([.obj, .nsubjPass], of: predicate).flatMap { blame(on: $0) + phrasesOfVerb(on: $0) }
    let phrases =
      all([.ccomp], of: predicate).flatMap { phrasesOfSaying(in: $0) }
      + all([.obl, .oblUnmarked], of: predicate).filter { isTime($0) }
      .flatMap { all([.nmod], of: $0).filter { isPlaceOnTime($0) } }
    // "four of whom were released"
    let wholes = all([.obj, .nsubj, .nsubjPass], of: predicate).flatMap { part in
      all([.nmod], of: part).filter { preposition(of: $0) == "of" && antecedent(of: $0) != nil }
    }
    return onObject + (phrases + wholes).flatMap { nominalArguments($0) }
  }

  /// "of planning it", of "accused the officer of planning it", where it hangs on the officer.
  private func blame(on object: Int) -> [Argument] {
    all([.acl], of: object).filter { isBlame($0) }.compactMap { clauseArgument($0) ?? complement($0) }
  }

  /// What a predicate shares with the one that it is coordinated with or completes: "in 2010 he was arrested and
  /// released", "on Sunday the army began to withdraw".
  private func sharedModifiers(of predicate: Int, besides own: [Argument]) -> [Argument] {
    guard let head = head(of: predicate), words[head].upos == .verb, !has(Tree.anySubject, predicate) else {
      return []
    }
    var shared: [Argument] = []
    switch relations[predicate] {
    case .conj:
      guard let subject = first(Tree.anySubject, of: head) else { return [] }
      let fronted = subtree(of: subject).lowerBound
      for dependent in dependents(of: head) where dependent < fronted {
        shared += modifiers(dependent)
      }
      shared.removeAll { $0.role != .time && $0.role != .place }
    case .xcomp where isIn(.colouringVerbs, head) && !has([.obj, .iobj], head):
      for dependent in dependents(of: head) where dependent != predicate { shared += modifiers(dependent) }
      shared += sharedModifiers(of: head, besides: own + shared)
    default: return []
    }
    return shared.filter { other in !own.contains { $0.role == other.role } }
  }

  private func modifiers(_ dependent: Int) -> [Argument] {
    switch relations[dependent] {
    case .obl, .oblUnmarked: nominalArguments(dependent)
    case .advmod: adverbs(dependent)
    case .advcl: clauseArgument(dependent).map { [$0] } ?? []
    default: []
    }
  }

  private static let anySubject: RelationSet = [.nsubj, .nsubjPass, .csubj, .csubjPass]

  /// A noun that the parser coordinated with the verb, "on X as well as on Y": it goes with the phrase before.
  private func strayMembers(_ word: Int, after last: Argument?) -> [Argument] {
    if has([.orphan], word) { return [] }
    if !joinedPrepositions(of: word).isEmpty { return nominalArguments(word) }
    guard words[word].upos == .noun || words[word].upos == .properNoun, !isPredicate(word),
      !has([.nsubj, .nsubjPass, .obj], word), let last, last.mention.words.upperBound <= word,
      last.preposition != nil, last.mention.kind == .nominal
    else { return [] }
    return members(of: word).compactMap { member in
      let own = preposition(of: member) ?? last.preposition
      return role(of: member, own).map { argument($0, own, member) }
    }
  }

  /// A prepositional or adverbial predicate as an argument, then the modifiers of its clause.
  func predicateArguments(of predicate: Int, except used: Set<Int>) -> [Argument] {
    guard words[predicate].upos == .adverb else {
      return nominalArguments(predicate) + arguments(of: predicate, except: used)
    }
    guard let own = adverbs(predicate).first else { return arguments(of: predicate, except: used) }
    return [own]
      + arguments(of: predicate, except: used).filter { !own.mention.words.contains($0.mention.head) }
  }

  /// The prepositional modifiers of a noun, and the time before it: "the 2014 capture of the town", "Sunday's attack".
  func nounArguments(of noun: Int, except used: Set<Int>) -> [Argument] {
    dependents(of: noun).filter { !used.contains($0) }.flatMap { dependent -> [Argument] in
      switch relations[dependent] {
      case .nmod where dependent > noun: return nominalArguments(dependent)
      case .nummod where isYear(dependent), .compound, .nmodPoss, .nmodUnmarked:
        return dependent < noun && isTime(dependent) ? [argument(.time, nil, dependent)] : []
      default: return []
      }
    }
  }

  func argument(_ role: Role, _ preposition: String?, _ word: Int) -> Argument {
    let target = resolved(word)
    var mention =
      has([.cop], target) && preposition != nil ? predicatePhrase(of: target) : mention(of: target)
    // "from 1990", not "1990 to 2000".
    if boundsOfTime(word) != nil {
      mention = Mention(mention.words.lowerBound..<word + 1, head: word, of: sentence, number: number)
    }
    // "shortly after the break" is not soon.
    let value = value(of: mention, as: role)
    if let adverb = all([.advmod], of: target).first(where: { isBeforePreposition($0, of: target) }),
      !isIn(.clauseAdverbs, adverb) || isIn(.doubtingAdverbs, adverb)
    {
      let range = subtree(of: adverb).lowerBound..<mention.words.upperBound
      mention = Mention(range, head: target, kind: mention.kind, of: sentence, number: number)
    }
    // "two days after the blast" and "possibly in May" have their preposition in themselves.
    let isInside = first([.case], of: target).map { mention.words.contains($0) } ?? false
    return Argument(
      role: role, preposition: isInside ? nil : preposition, mention: mention, value: value)
  }

  /// The value of a time, a length, a frequency or a quantity.
  func value(of mention: Mention, as role: Role) -> String? {
    switch role {
    case .time, .duration, .frequency:
      let isFuture = head(of: mention.head).map { isAhead($0) } ?? false
      return TimeValue(lists: lists, published: published).value(
        of: words[mention.words], as: role, isFuture: isFuture)
    case .quantity: return QuantityValue(lists: lists).value(of: mention, in: sentence)
    default: return nil
    }
  }

  /// True for a predicate that had not come about when it was written.
  func isAhead(_ predicate: Int) -> Bool {
    let group = verbGroup(of: predicate)
    return group.tense == .future || group.modal != nil && !group.isPerfect || marker(of: predicate) == "to"
  }

  /// One argument for each member of a coordination.
  func nominalArguments(_ word: Int) -> [Argument] {
    let preposition = preposition(of: word)
    if let preposition, namesSource(word, behind: preposition) { return [] }
    if let preposition, isDiscourse(word, behind: preposition) { return [] }
    if isRelativePronoun(word) && antecedent(of: word) == nil && words[word].lemma == "that" { return [] }
    if words[word].upos == .adposition { return [] }
    guard isNominal(word) || words[word].upos == .adjective || preposition != nil else {
      return adverbs(word)
    }
    // "to between 3 and 5 percent"
    if let preposition, preposition.hasSuffix("between") || preposition == "among" {
      let range = coordination(of: word)
      return [
        Argument(
          role: role(of: word, preposition) ?? Role(rawValue: preposition), preposition: preposition,
          mention: Mention(range, head: word, of: sentence, number: number),
          value: interval(members(of: word)))
      ]
    }
    if let aim = aim(word, behind: preposition) { return [aim] }
    let joined = joinedPrepositions(of: word)
    if !joined.isEmpty {
      return joined.compactMap { each in role(of: word, each).map { argument($0, each, word) } }
    }
    if preposition == nil, let whole = rejoined(word) { return [whole] }
    if let bounds = boundsOfTime(word) {
      return bounds.map { argument(.time, self.preposition(of: $0), $0) }
    }
    return members(of: word).compactMap { member in
      let own = self.preposition(of: member) ?? preposition
      return role(of: member, own).map { argument($0, own, member) }
    }
  }

  /// True for "for instance", "on the other hand".
  private func isDiscourse(_ word: Int, behind preposition: String) -> Bool {
    let inner = dependents(of: word).filter { ![.case, .punct, .det].contains(relations[$0]) && $0 < word }
    guard inner.count < 2, dependents(of: word).allSatisfy({ $0 < word || relations[$0] == .punct }) else {
      return false
    }
    let phrase = ([preposition] + (inner + [word]).map { words[$0].lemma }).spaced
    return lists.contains(phrase, in: .discoursePhrases)
  }

  /// The noun that the parser cut off from an adjective: town, of "to the remote | and devastated town".
  private func nounCutOff(from adjective: Int) -> Int? {
    guard words[adjective].upos == .adjective, preposition(of: adjective) != nil,
      let head = head(of: adjective)
    else { return nil }
    return all([.obl, .oblUnmarked], of: head).first { noun in
      noun > adjective && words[noun].upos == .noun && preposition(of: noun) == nil && !isTime(noun)
        && (has([.det], adjective) || nounPhrase(of: noun).contains(adjective))
    }
  }

  /// A noun with the adjectives that the parser cut off from it, behind their preposition.
  private func rejoined(_ noun: Int) -> Argument? {
    guard let head = head(of: noun),
      let adjective = all([.obl], of: head).first(where: { $0 < noun && nounCutOff(from: $0) == noun }),
      let preposition = preposition(of: adjective), let role = role(of: noun, preposition)
    else { return nil }
    let start = min(nounPhrase(of: adjective).lowerBound, nounPhrase(of: noun).lowerBound)
    let range = start..<nounPhrase(of: noun).upperBound
    return Argument(
      role: role, preposition: preposition,
      mention: Mention(range, head: noun, of: sentence, number: number))
  }

  private func adverbialGap(of predicate: Int) -> Argument? {
    guard let head = head(of: predicate), let relative = relativizer(in: predicate) else { return nil }
    switch words[relative].lemma {
    case "where" where isTime(head): return argument(.time, "in", head)
    case "where":
      let place = placeBefore(predicate, from: head) ?? head
      return Argument(role: .place, preposition: "in", mention: mention(of: place))
    case "when": return Argument(role: .time, preposition: "in", mention: mention(of: head))
    default: return nil
    }
  }

  /// The place right before a clause that the parser hung on a noun before it: Rome, of "the journey to Rome, where".
  private func placeBefore(_ clause: Int, from head: Int) -> Int? {
    guard isAside(clause) || !isPlace(head) else { return nil }
    var word = subtree(of: clause).lowerBound - 1
    while word > head, words[word].upos == .punctuation { word -= 1 }
    while word > head, relations[word] == .flat || relations[word] == .compound,
      let above = self.head(of: word)
    {
      word = above
    }
    guard word > head, isPlace(word), let preposition = preposition(of: word) else { return nil }
    return preposition == "to" || lists.contains(preposition, in: .placePrepositionsOfNames) ? word : nil
  }

  private func complement(_ clause: Int) -> Argument {
    Argument(role: .complement, preposition: nil, mention: mention(of: clause))
  }
}
