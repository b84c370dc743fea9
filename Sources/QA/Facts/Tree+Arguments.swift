/// Modifiers of predicates and nouns as typed arguments.
extension Tree {
  /// The arguments that hang on a predicate, in the order of the text, those in `used` left out.
  func arguments(of predicate: Int, except used: Set<Int>) -> [Argument] {
    var found: [Argument] = []
    for dependent in dependents(of: predicate) where !used.contains(dependent) {
      switch relations[dependent] {
      case .obl, .oblAgent, .oblUnmarked: found += nominalArguments(dependent)
      case .nmodUnmarked, .nmod:
        if !isNominal(predicate) { found += nominalArguments(dependent) }
      case .iobj: found += [argument(.recipient, nil, dependent)]
      case .conj: found += strayMembers(dependent, after: found.last)
      case .advmod: if let argument = adverb(dependent) { found.append(argument) }
      case .advcl: if let argument = clauseArgument(dependent) { found.append(argument) }
      case .xcomp, .ccomp: found.append(complement(dependent))
      default: break
      }
    }
    if relations[predicate] == .aclRelcl, let gap = adverbialGap(of: predicate) { found.append(gap) }
    return found
  }

  /// A noun that the parser coordinated with the verb, "on X as well as on Y": it goes with the phrase before.
  private func strayMembers(_ word: Int, after last: Argument?) -> [Argument] {
    guard words[word].upos == .noun || words[word].upos == .properNoun, !isPredicate(word),
      !has([.nsubj, .nsubjPass, .obj], word), let last, last.mention.words.upperBound <= word,
      last.preposition != nil, last.mention.kind == .nominal
    else { return [] }
    return members(of: word).map { member in
      let own = preposition(of: member) ?? last.preposition
      return argument(role(of: member, own), own, member)
    }
  }

  /// A prepositional or adverbial predicate as an argument, then the modifiers of its clause.
  func predicateArguments(of predicate: Int, except used: Set<Int>) -> [Argument] {
    guard words[predicate].upos == .adverb else {
      return nominalArguments(predicate) + arguments(of: predicate, except: used)
    }
    guard let own = adverb(predicate) else { return arguments(of: predicate, except: used) }
    return [own]
      + arguments(of: predicate, except: used).filter { !own.mention.words.contains($0.mention.head) }
  }

  /// The prepositional modifiers of a noun.
  func nounArguments(of noun: Int, except used: Set<Int>) -> [Argument] {
    dependents(of: noun).filter { relations[$0] == .nmod && !used.contains($0) && $0 > noun }
      .flatMap { nominalArguments($0) }
  }

  private func argument(_ role: Role, _ preposition: String?, _ word: Int) -> Argument {
    let target = resolved(word)
    let mention =
      has([.cop], target) && preposition != nil ? predicatePhrase(of: target) : mention(of: target)
    let value = role == .time ? TimeValue(lists: lists).value(of: words[mention.words]) : nil
    return Argument(role: role, preposition: preposition, mention: mention, value: value)
  }

  /// One argument for each member of a coordination.
  func nominalArguments(_ word: Int) -> [Argument] {
    let preposition = preposition(of: word)
    if let preposition, lists.contains(preposition, in: .attributingPrepositions) { return [] }
    if isRelativePronoun(word) && antecedent(of: word) == nil && words[word].lemma == "that" { return [] }
    guard isNominal(word) || words[word].upos == .adjective || preposition != nil else {
      return [Argument(role: .manner, mention: mention(of: word))]
    }
    if preposition == "between" || preposition == "among" {
      let range = coordination(of: word)
      return [
        Argument(
          role: role(of: word, preposition), preposition: preposition,
          mention: Mention(range, head: word, of: sentence, number: number))
      ]
    }
    return members(of: word).map { member in
      let own = self.preposition(of: member) ?? preposition
      return argument(role(of: member, own), own, member)
    }
  }

  /// The role of a noun phrase after `preposition`: typed where the noun or the preposition tell, else the
  /// preposition's own name.
  func role(of word: Int, _ preposition: String?) -> Role {
    let target = resolved(word)
    guard let preposition else {
      if isTime(target) {
        if has([.det], target), let det = first([.det], of: target), words[det].lemma == "every" {
          return .frequency
        }
        return isDuration(target) && !hasTimeAdverb(target) ? .duration : .time
      }
      return isIn(.frequencyNouns, target) ? .frequency : .quantity
    }
    if isTime(target) {
      if lists.contains(preposition, in: .durationPrepositions), isDuration(target) { return .duration }
      if lists.contains(preposition, in: .timePrepositions) { return .time }
    }
    if let role = lists.value(of: preposition, in: "prepositions"), role != "-" {
      return Role(rawValue: role)
    }
    if lists.contains(preposition, in: .placePrepositions), isPlace(target),
      words[target].upos != .properNoun || lists.contains(preposition, in: .placePrepositionsOfNames)
    {
      return .place
    }
    return Role(rawValue: preposition)
  }

  private func hasTimeAdverb(_ word: Int) -> Bool {
    dependents(of: word).contains {
      words[$0].lemma == "ago" || words[$0].lemma == "early" || words[$0].lemma == "late"
        || words[$0].lemma == "last" || words[$0].lemma == "next" || words[$0].lemma == "this"
    }
  }

  private func adverb(_ word: Int) -> Argument? {
    let lemma = words[word].lemma
    if isNegation(word) || lists.contains(lemma, in: .discourseAdverbs) || isRelativeAdverb(word) {
      return nil
    }
    let role: Role
    if lists.contains(lemma, in: .timeAdverbs) {
      role = .time
    } else if lists.contains(lemma, in: .frequencyAdverbs) {
      role = .frequency
    } else if lists.contains(lemma, in: .placeAdverbs) {
      role = .place
    } else if lemma == "how" || lemma == "when" || lemma == "where" || lemma == "why" {
      role = lemma == "how" ? .manner : lemma == "when" ? .time : lemma == "where" ? .place : .cause
    } else if lemma.hasSuffix("ly") {
      role = .manner
    } else {
      return nil
    }
    var range = adverbPhrase(of: word)
    while let last = range.last, last > word, words[last].upos == .punctuation {
      range = range.lowerBound..<last
    }
    while let first = range.first, first < word, words[first].upos == .punctuation {
      range = (first + 1)..<range.upperBound
    }
    return Argument(
      role: role, mention: Mention(range, head: word, kind: .adverbial, of: sentence, number: number))
  }

  /// An adverb with what grades it and the phrase that follows it: "just south of the river".
  private func adverbPhrase(of word: Int) -> Range<Int> {
    var start = word
    while start > 0, head(of: start - 1) == word || (start < word && head(of: start - 1) == start),
      Tree.grading.contains(relations[start - 1])
    { start -= 1 }
    for dependent in dependents(of: word)
    where dependent < word && Tree.grading.contains(relations[dependent]) {
      if subtree(of: dependent).upperBound <= word { start = min(start, subtree(of: dependent).lowerBound) }
    }
    var end = word + 1
    for dependent in dependents(of: word) where dependent > word {
      let range = subtree(of: dependent)
      guard range.lowerBound == end, words[end].upos != .punctuation,
        Tree.following.contains(relations[dependent])
      else { break }
      end = relations[dependent] == .obl ? max(end, coordination(of: dependent).upperBound) : range.upperBound
    }
    return start..<end
  }

  private static let following: RelationSet = [.obl, .fixed, .advmod, .nmod]
  private static let grading: RelationSet = [.advmod, .oblUnmarked, .obl, .nummod, .amod, .nmodUnmarked]

  private func isRelativeAdverb(_ word: Int) -> Bool {
    guard let head = head(of: word), [.aclRelcl, .advcl, .advclRelcl].contains(relations[head]) else {
      return false
    }
    return words[word].xpos == "WRB"
  }

  private func adverbialGap(of predicate: Int) -> Argument? {
    guard let head = head(of: predicate), let relative = relativizer(in: predicate) else { return nil }
    switch words[relative].lemma {
    case "where": return Argument(role: .place, preposition: "in", mention: mention(of: head))
    case "when": return Argument(role: .time, preposition: "in", mention: mention(of: head))
    default: return nil
    }
  }

  /// A subordinate clause as an argument; nil for one that is only a fact of its own.
  private func clauseArgument(_ clause: Int) -> Argument? {
    var preposition = marker(of: clause) ?? self.preposition(of: clause)
    if preposition == nil, let adverb = first([.advmod], of: clause), words[adverb].xpos == "WRB" {
      preposition = words[adverb].lemma
    }
    let mention = Mention(self.clause(of: clause), head: clause, kind: .clause, of: sentence, number: number)
    guard let preposition else {
      guard
        words[clause].upos == .auxiliary
          || first([.aux], of: clause).map({ words[$0].lemma == "should" }) ?? false
      else { return nil }
      return Argument(role: .condition, mention: mention)
    }
    let role = lists.value(of: preposition, in: "subordinators") ?? preposition
    let keeps = preposition.hasSuffix("to")
    return Argument(role: Role(rawValue: role), preposition: keeps ? nil : preposition, mention: mention)
  }

  private func complement(_ clause: Int) -> Argument {
    Argument(role: .complement, preposition: nil, mention: mention(of: clause))
  }

  /// The mention of what a word heads: a noun phrase, an adjective phrase or a clause.
  func mention(of word: Int) -> Mention {
    if isClause(word) {
      return Mention(clause(of: word), head: word, kind: .clause, of: sentence, number: number)
    }
    let kind: Mention.Kind =
      switch words[word].upos {
      case .adjective where relations[word] == .xcomp || relations[word] == .acl || has([.cop], word):
        .adjective
      case .adverb: .adverbial
      default: .nominal
      }
    return Mention(nounPhrase(of: word), head: word, kind: kind, of: sentence, number: number)
  }

  /// The phrase of a predicate that is no verb, without its subject and copula: "ready", "the capital".
  func predicatePhrase(of word: Int) -> Mention {
    let kind: Mention.Kind =
      words[word].upos == .adjective ? .adjective : words[word].upos == .adverb ? .adverbial : .nominal
    return Mention(nounPhrase(of: word), head: word, kind: kind, of: sentence, number: number)
  }

  private func isClause(_ word: Int) -> Bool {
    switch relations[word] {
    case .ccomp, .csubj, .csubjPass, .advcl: true
    case .xcomp: words[word].upos == .verb || has([.cop, .mark], word)
    case .conj: words[word].upos == .verb && !has([.case, .det], word)
    default: words[word].upos == .verb && isPredicate(word)
    }
  }
}
