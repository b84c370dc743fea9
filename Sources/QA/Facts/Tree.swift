/// A sentence as extraction looks at it: relations as numbers, and the questions that patterns ask of a tree.
///
/// Made once per sentence; all indices are word indices counted from 0.
struct Tree {
  let sentence: Sentence
  /// The number of the sentence within the article.
  let number: Int
  let words: [Word]
  private(set) var relations: [Relation]
  /// For each word the words from the first to the last one below it.
  let subtrees: [Range<Int>]
  let lists: WordLists
  /// The day of publication, where that is known.
  let published: CalendarDate?
  /// True for a question of the user's: its facts are what is asked for, not what an article leaves open.
  let isOwnQuestion: Bool
  /// For each word the lists that its lemma stands in.
  let memberships: [ListSet]
  /// For each word whether its surface subject is what it was done to.
  private(set) var passives: [Bool] = []

  init(
    _ sentence: Sentence, number: Int, lists: WordLists, published: CalendarDate? = nil,
    isOwnQuestion: Bool = false
  ) {
    let sentence = isOwnQuestion ? sentence : sentence.mended(by: lists)
    self.sentence = sentence
    self.number = number
    self.words = sentence.words
    self.relations = sentence.words.map { Relation(label: $0.deprel) }
    self.subtrees = Tree.subtrees(of: sentence)
    self.lists = lists
    self.published = published
    self.isOwnQuestion = isOwnQuestion
    self.memberships = sentence.words.map { lists.lists(of: $0.lemma) }
    for word in relations.indices {
      switch relations[word] {
      case .advcl:
        if isObjectInfinitive(word) || isDue(word) { relations[word] = .xcomp }
        if isAsked(word) { relations[word] = .ccomp }
      case .parataxis:
        guard let so = consequenceMark(of: word) else { break }
        relations[word] = .advcl
        relations[so] = .mark
      case .nmod where isBeforeCopula(word): relations[word] = .obl
      default: break
      }
    }
    self.passives = sentence.words.indices.map { sentence.words[$0].upos == .verb && findsPassive($0) }
  }

  /// True for an infinitive behind the object of a verb that calls for both, "prompted them to leave", which parsers
  /// take for a purpose.
  private func isObjectInfinitive(_ clause: Int) -> Bool {
    guard let verb = head(of: clause), verb < clause, isIn(.objectControlVerbs, verb),
      let object = first([.obj, .iobj], of: verb), object > verb, eventVerb(of: object) == nil,
      let mark = first([.mark], of: clause), words[mark].lemma == "to"
    else { return false }
    let end = subtrees[object].upperBound
    return end <= mark && words[end..<mark].allSatisfy { $0.upos != .punctuation }
  }

  /// True for what somebody "has until Friday" to do, which parsers take for a purpose.
  private func isDue(_ clause: Int) -> Bool {
    guard let verb = head(of: clause), verb < clause,
      first([.mark], of: clause).map({ words[$0].lemma }) == "to"
    else {
      return false
    }
    return hasDeadline(verb)
  }

  /// True for "has" of "has until Friday".
  func hasDeadline(_ verb: Int) -> Bool {
    words[verb].lemma == "have" && !has([.obj], verb)
      && all([.obl], of: verb).contains { phrase in
        preposition(of: phrase).map { lists.contains($0, in: .deadlinePrepositions) } ?? false
      }
  }

  /// "So" where it opens a clause behind a comma that tells what came of the one before: "..., so the villagers walked".
  private func consequenceMark(of clause: Int) -> Int? {
    guard let head = head(of: clause), head < clause, isPredicate(head),
      has([.nsubj, .nsubjPass, .expl], clause)
    else { return nil }
    let so = all([.punct], of: clause).last { $0 < clause && words[$0].form == "," }.map { $0 + 1 }
    return so.flatMap { words[$0].lowercased == "so" && self.head(of: $0) == clause ? $0 : nil }
  }

  /// True for a phrase before the copula of what the parser took for its noun: "at the end of it was a chamber".
  private func isBeforeCopula(_ phrase: Int) -> Bool {
    guard let noun = head(of: phrase), preposition(of: phrase) != nil, let copula = first([.cop], of: noun)
    else {
      return false
    }
    return phrase < copula && copula < noun
  }

  /// True for a predicate whose place stands before its copula and its subject behind: "at its centre is a dam".
  func isInverted(_ predicate: Int) -> Bool {
    guard let copula = first([.cop], of: predicate), copula < predicate,
      !has([.nsubj, .nsubjOuter, .csubj, .csubjOuter, .expl], predicate)
    else { return false }
    return all([.obl], of: predicate).contains {
      $0 < copula && preposition(of: $0) != nil && !isTime($0)
    }
  }

  /// True for what somebody asks, "asked when it would end", which parsers take for the time of asking.
  private func isAsked(_ clause: Int) -> Bool {
    guard let word = head(of: clause), isIn(.askingWords, word), !has([.obj, .ccomp], word) else {
      return false
    }
    // "asked the board if it was fair"
    if has([.iobj], word), word < clause, let mark = first([.mark], of: clause) {
      return ["if", "whether"].contains(words[mark].lemma)
    }
    guard subtrees[clause].lowerBound == word + 1 else { return false }
    return words[word + 1].xpos == "WRB" && head(of: word + 1) == clause
  }

  func head(of word: Int) -> Int? {
    guard let head = words[word].head, words.indices.contains(head) else { return nil }
    return head
  }

  func dependents(of word: Int) -> [Int] { sentence.dependents[word] }

  /// The first dependent in text order whose relation is one of `wanted`.
  func first(_ wanted: RelationSet, of word: Int) -> Int? {
    for dependent in sentence.dependents[word] where wanted.contains(relations[dependent]) {
      return dependent
    }
    return nil
  }

  func all(_ wanted: RelationSet, of word: Int) -> [Int] {
    sentence.dependents[word].filter { wanted.contains(relations[$0]) }
  }

  func has(_ wanted: RelationSet, _ word: Int) -> Bool { first(wanted, of: word) != nil }

  /// True if the word's lemma stands in a list.
  func isIn(_ list: WordList, _ word: Int) -> Bool { memberships[word].contains(list.rawValue) }

  /// True if the surface subject of a predicate is what it was done to.
  func isPassive(_ word: Int) -> Bool { passives[word] }

  /// True for a word that can stand for a thing.
  func isNominal(_ word: Int) -> Bool {
    switch words[word].upos {
    case .noun, .properNoun, .pronoun, .numeral, .symbol: true
    case .determiner: Tree.nominalRelations.contains(relations[word])
    case .other: true
    default: false
    }
  }

  private static let nominalRelations: RelationSet = [
    .nsubj, .nsubjPass, .obj, .iobj, .obl, .nmod, .conj, .root, .oblAgent,
  ]

  /// True for a word that heads a clause: a verb in a verbal place, or anything with a copula.
  func isPredicate(_ word: Int) -> Bool {
    if words[word].upos == .verb { return !Tree.attributive.contains(relations[word]) && !isComparison(word) }
    if words[word].upos == .auxiliary { return relations[word] == .root || relations[word] == .conj }
    return has([.cop], word)
  }

  private static let attributive: RelationSet = [
    .amod, .compound, .case, .mark, .fixed, .flat, .det, .advmod, .goeswith, .nmod, .nmodPoss, .obl,
  ]

  /// The word forms in lower case joined by a space, in text order: "according to" for its first word.
  func phrase(fixedAt word: Int) -> String {
    var text = words[word].form.lowercased()
    for dependent in dependents(of: word)
    where relations[dependent] == .fixed || relations[dependent] == .goeswith {
      text += " " + words[dependent].form.lowercased()
    }
    return text
  }

  /// The preposition or prepositions of a word, in lower case: "from", "because of", "out of"; nil for none.
  func preposition(of word: Int) -> String? {
    var text: String?
    for dependent in dependents(of: word) where relations[dependent] == .case {
      if words[dependent].upos == .particle { continue }
      if dependent > word { continue }
      let phrase = phrase(fixedAt: dependent)
      text = text.map { $0 + " " + phrase } ?? phrase
    }
    return text
  }

  /// The word that marks a clause as subordinate, in lower case: "that", "to", "because", "as if".
  func marker(of word: Int) -> String? {
    let marks = all([.mark], of: word)
    guard let mark = marks.first else { return nil }
    let phrase = phrase(fixedAt: mark)
    // "some of them were to leave" is no infinitive.
    if words[mark].lemma == "to", let first = first([.aux, .cop], of: word), first < mark { return nil }
    // "in order to", "so as to": two marks.
    guard marks.count > 1, words[marks[1]].lemma == "to", phrase != "for" else { return phrase }
    // "if they were to leave" is no infinitive.
    if has([.aux, .cop], word), has([.nsubj, .nsubjPass], word) { return phrase }
    return phrase + " to"
  }

  /// True for who, which, that, whose ... as a pronoun.
  func isRelativePronoun(_ word: Int) -> Bool {
    guard words[word].upos == .pronoun || words[word].upos == .determiner else { return false }
    switch words[word].lemma {
    case "who", "which", "that", "whom": return words[word].xpos.hasPrefix("W") || relations[word] != .det
    default: return false
    }
  }

  /// What a relative pronoun stands for: the noun that the relative clause around it hangs on.
  func antecedent(of pronoun: Int) -> Int? {
    guard isRelativePronoun(pronoun) else { return nil }
    var word = pronoun
    for _ in words.indices {
      guard let head = head(of: word) else { return nil }
      switch relations[word] {
      case .aclRelcl, .advclRelcl: return head
      case .acl: return isNominal(head) ? head : nil
      case .nsubj, .nsubjPass, .obj, .obl, .iobj, .oblAgent, .xcomp, .ccomp, .conj, .nmod, .nmodPoss, .advmod:
        word = head
      default: return nil
      }
    }
    return nil
  }

  /// The word itself, or the antecedent if it is a relative pronoun.
  func resolved(_ word: Int) -> Int { antecedent(of: word) ?? word }
}
