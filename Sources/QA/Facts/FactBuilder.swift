/// Turns a match into facts: one for each member of a coordinated subject or object.
struct FactBuilder {
  /// A list as subject and a list as object give no more facts than these.
  private static let maximumFacts = 64

  let tree: Tree
  let pattern: Pattern

  func facts(of match: Match) -> [Fact] {
    let predicate = predicate(at: match.trigger)
    var subjects: [Mention?] = [nil]
    var objects: [Mention?] = [nil]
    var named: [Argument] = []
    var arguments: [Argument] = []
    var used: Set<Int> = [match.trigger]
    let light = lightNoun(at: match.trigger)
    if let light { used.insert(light) }
    for (slot, fillers) in zip(pattern.slots, match.fillers) where !fillers.isEmpty {
      for filler in fillers { used.insert(filler.word) }
      if let own = tree.first([.nsubj, .nsubjPass, .csubj, .csubjPass], of: match.trigger) {
        used.insert(own)
      }
      switch slot.name {
      case .subject: subjects = mentions(fillers, of: match, jointly: isCollective(predicate.lemma, match))
      case .object: objects = mentions(fillers, of: match, jointly: false)
      case .role(let role): named += fillers.flatMap { slotArguments(role, $0, of: match) }
      }
    }
    for dependent in tree.dependents(of: match.trigger)
    where used.contains(where: { tree.antecedent(of: dependent) == $0 }) {
      used.insert(dependent)
    }
    switch pattern.arguments {
    case .none: break
    case .clause: arguments += tree.arguments(of: match.trigger, except: used)
    case .noun: arguments += tree.nounArguments(of: match.trigger, except: used)
    case .predicate: arguments += tree.predicateArguments(of: match.trigger, except: used)
    }
    if let light { arguments += tree.nounArguments(of: light, except: used) }
    if arguments.isEmpty, objects == [nil], tree.asksItsObject(match.trigger) { return [] }
    return assemble(match, predicate, subjects, objects, named, arguments)
  }

  /// What the pattern itself names as an argument.
  private func slotArguments(_ role: Role, _ filler: SlotFiller, of match: Match) -> [Argument] {
    if filler.part != .whole { return [Argument(role: role, mention: tree.mention(of: filler))] }
    // The preposition of an antecedent is not that of its clause.
    let isOwn = filler.word == match.trigger || tree.head(of: filler.word) == match.trigger
    return tree.members(of: filler.word).map { member in
      let preposition = isOwn ? tree.preposition(of: member) ?? tree.preposition(of: filler.word) : nil
      return Argument(role: role, preposition: preposition, mention: tree.mention(of: member))
    }
  }

  /// `named` are the arguments that the pattern names, `arguments` those that were found around the predicate.
  private func assemble(
    _ match: Match, _ predicate: Predicate, _ subjects: [Mention?], _ objects: [Mention?],
    _ named: [Argument], _ arguments: [Argument]
  ) -> [Fact] {
    let context = self.context(of: match.trigger)
    let speakers = context.speakers.map {
      Attribution(source: tree.mention(of: tree.resolved($0.word)), verb: $0.verb)
    }
    let source = match.subjectSource == .own ? "" : "/" + match.subjectSource.rawValue
    var facts: [Fact] = []
    let isPaired = subjects.count > 1 && subjects.count == objects.count && saysRespectively(match.trigger)
    for (number, subject) in subjects.enumerated() {
      for (other, object) in objects.enumerated() where facts.count < Self.maximumFacts {
        if isPaired, number != other { continue }
        if let subject, let object, subject.range == object.range { continue }
        if subject == nil && object == nil { continue }
        let outside = Self.distinct(
          named
            + arguments.filter { argument in
              ![subject, object].contains { $0.map { $0.words.contains(argument.mention.head) } ?? false }
            })
        facts.append(
          Fact(
            predicate: predicate, subject: subject, object: object,
            arguments: outside.sorted { $0.mention.words.lowerBound < $1.mention.words.lowerBound },
            voice: speaks && tree.isPassive(match.trigger) ? .passive : .active, negated: context.isNegated,
            factuality: context.factuality, tense: speaks ? tree.verbGroup(of: match.trigger).tense : nil,
            attribution: speakers.first, reporters: Array(speakers.dropFirst()), sentence: tree.number,
            pattern: pattern.name + source,
            confidence: confidence(match, subject, object, outside)))
      }
    }
    return facts
  }

  /// True where each subject has the object of its own number: "Bern and Basel won two and three games respectively".
  private func saysRespectively(_ trigger: Int) -> Bool {
    tree.words[tree.subtree(of: trigger)].contains { tree.lists.contains($0.lemma, in: .pairingAdverbs) }
  }

  /// In order, each once, though a phrase was found on two words.
  private static func distinct(_ arguments: [Argument]) -> [Argument] {
    arguments.enumerated().filter { index, argument in
      !arguments[..<index].contains { $0.role == argument.role && $0.mention.words == argument.mention.words }
    }.map(\.element)
  }

  private func context(of trigger: Int) -> Context {
    switch pattern.relation {
    case .itself, .light: return tree.context(of: trigger)
    case .omitted: return tree.context(of: tree.verbOmitted(beside: trigger) ?? trigger)
    case .copula:
      var context = tree.context(of: trigger)
      // "the fear is that they are leaving" is so, whatever they are doing.
      if context.factuality == .ongoing || context.factuality == .planned { context.factuality = .happened }
      return context
    // "is under review"
    case .event, .mapped:
      return tree.has([.cop], trigger) ? tree.context(of: trigger) : tree.eventContext(of: trigger)
    default: return Context()
    }
  }

  /// The noun that a light verb says its predicate with: "attack" of "launched an attack".
  private func lightNoun(at trigger: Int) -> Int? {
    guard case .light(let map) = pattern.relation else { return nil }
    return tree.lightVerb(at: trigger, in: map)?.noun
  }

  /// True where a word of the sentence carries the relation as a predicate.
  private var speaks: Bool {
    switch pattern.relation {
    case .itself, .copula, .light: true
    default: false
    }
  }

  private func mentions(_ fillers: [SlotFiller], of match: Match, jointly: Bool) -> [Mention?] {
    fillers.flatMap { found -> [Mention?] in
      var filler = found
      if let bearer = tree.bearer(ofPredicate: filler.word, restrictedBy: match.trigger) {
        filler.word = bearer
      }
      if filler.part != .whole && filler.part != .phrase { return [tree.mention(of: filler)] }
      let isModified = tree.head(of: match.trigger) == filler.word && tree.isNominal(filler.word)
      let whole = cut(
        isModified ? tree.predicatePhrase(of: filler.word) : tree.mention(of: filler), before: match.trigger)
      guard whole.kind == .nominal else { return [whole] }
      let members = tree.members(of: filler.word).filter { isSaid(match.trigger, of: $0, from: filler.word) }
      guard members.count > 1 else { return [whole] }
      guard jointly else { return members.map { tree.predicatePhrase(of: $0) } }
      let range = tree.coordination(of: filler.word)
      return [Mention(range, head: filler.word, of: tree.sentence, number: tree.number)]
    }
  }

  /// True if a modifier of the first member of a coordination is said of another one too: a clause behind the first is
  /// not said of those that follow it, "stolen" of "stolen cars and a boat" not of what has its own words.
  private func isSaid(_ modifier: Int, of member: Int, from first: Int) -> Bool {
    guard tree.head(of: modifier) == first, member != first else { return true }
    if first < modifier { return member < modifier }
    return tree.relations[modifier] != .amod || tree.nounPhrase(of: member).lowerBound == member
  }

  /// A phrase without what follows its head from the trigger on: "towns" of "towns under the control of the army".
  private func cut(_ mention: Mention, before trigger: Int) -> Mention {
    let start = tree.subtree(of: trigger).lowerBound
    guard mention.kind == .nominal || tree.relations[trigger] == .parataxis, mention.head < start,
      mention.words.contains(start)
    else {
      return mention
    }
    return Mention(
      mention.words.lowerBound..<start, head: mention.head, kind: mention.kind, of: tree.sentence,
      number: tree.number)
  }

  private func isCollective(_ lemma: String, _ match: Match) -> Bool {
    guard tree.lists.contains(lemma, in: .collectiveVerbs) else { return false }
    return !tree.has([.obj], match.trigger)
      || tree.all([.obj], of: match.trigger).contains {
        tree.isIn(.reciprocals, $0)
      }
  }

  private func predicate(at trigger: Int) -> Predicate {
    let word = tree.words[trigger]
    switch pattern.relation {
    case .itself, .copula: return spokenPredicate(at: trigger)
    case .omitted: return spokenPredicate(at: tree.verbOmitted(beside: trigger) ?? trigger)
    case .light(let map): return lightPredicate(at: trigger, map: map)
    case .implied(let lemma): return Predicate(lemma: lemma, text: lemma, head: trigger, range: word.range)
    case .hyphenated:
      let participle = tree.hyphenatedParticiple(of: trigger) ?? word.lemma
      let lemma = tree.lists.value(of: participle, in: "hyphenated participles") ?? participle
      return Predicate(lemma: lemma, text: participle, head: trigger, range: word.range)
    case .event:
      return Predicate(
        lemma: tree.eventVerb(of: trigger) ?? word.lemma, text: word.form, head: trigger, range: word.range)
    case .mapped(let map):
      let lemma = tree.lists.value(of: word.lemma, in: map) ?? word.lemma
      return Predicate(lemma: lemma, text: word.form, head: trigger, range: word.range)
    }
  }

  /// A verb with its particle, or "be" for a predicate with a copula.
  private func spokenPredicate(at trigger: Int) -> Predicate {
    let group = tree.verbGroup(of: trigger)
    if case .copula = pattern.relation, let copula = tree.first([.cop], of: trigger) {
      return Predicate(
        lemma: "be", text: tree.words[copula].form, head: copula, range: tree.words[copula].range)
    }
    let isVerb = tree.words[trigger].upos == .verb || tree.words[trigger].upos == .auxiliary
    let outer = tree.outerCopula(of: trigger)
    let copula = isVerb ? nil : tree.all([.cop], of: trigger).first { $0 != outer }
    var indices = Set(governing(trigger) + group.words)
    if copula != nil { indices.remove(trigger) }
    let head = copula ?? trigger
    var lemma = isVerb ? tree.words[trigger].lemma : "be"
    if isVerb, let particle = group.particle { lemma += " " + tree.words[particle].lemma }
    if indices.isEmpty { indices = [head] }
    return Predicate(
      lemma: lemma, text: indices.sorted().map { tree.words[$0].form }.spaced, head: head,
      range: tree.words[head].range)
  }

  /// "take part", or the verb of the noun in "launch an attack"; the noun's words belong to the relation.
  private func lightPredicate(at trigger: Int, map: String) -> Predicate {
    var predicate = spokenPredicate(at: trigger)
    guard let light = tree.lightVerb(at: trigger, in: map) else { return predicate }
    predicate.lemma = light.lemma
    if let last = tree.nounPhrase(of: light.noun).last.map({ min($0, light.noun) }), last > trigger {
      // "put to death"
      let start = min(tree.nounPhrase(of: light.noun).lowerBound, tree.first([.case], of: light.noun) ?? last)
      if start > trigger {
        predicate.text += " " + tree.words[start...last].map(\.form).spaced
      }
    }
    return predicate
  }

  /// The words of the verbs above an infinitive that share its subject: "wants to" of "wants to capture".
  private func governing(_ trigger: Int) -> [Int] {
    var found: [Int] = []
    var word = trigger
    for _ in tree.words.indices {
      guard tree.relations[word] == .xcomp, let head = tree.head(of: word), !tree.has([.obj, .iobj], head),
        !tree.has([.nsubj], word)
      else { break }
      found += tree.verbGroup(of: head).words
      if let mark = tree.first([.mark], of: word) { found.append(mark) }
      word = head
    }
    return found
  }

  /// The product of the parser's certainty about the words that carry the fact and the pattern's own.
  private func confidence(
    _ match: Match, _ subject: Mention?, _ object: Mention?, _ arguments: [Argument]
  ) -> Double {
    if case .omitted = pattern.relation {
      // What is left of the clause was put where it belongs, whatever the parser thought of it.
      return pattern.prior
        * Double(tree.words[tree.verbOmitted(beside: match.trigger) ?? match.trigger].confidence)
    }
    var certainty = Double(tree.words[match.trigger].confidence)
    if let subject { certainty *= Double(tree.words[subject.head].confidence) }
    if let object { certainty *= Double(tree.words[object.head].confidence) }
    for argument in arguments {
      certainty *= 0.5 + 0.5 * Double(tree.words[argument.mention.head].confidence)
    }
    return pattern.prior * certainty
  }
}
