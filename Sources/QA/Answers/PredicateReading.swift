/// A way that a predicate asked about may stand in a fact: as itself, or as something that entails it.
struct PredicateReading: Sendable {
  /// The predicate's lemma in the fact.
  let lemma: String
  /// 1 for the same word, less for each rule between.
  let likeness: Double
  /// The rules between; nil for the same word.
  let entailment: Entailment?
  /// The verb asked about, where that of the fact is only near to it in meaning, and how near.
  private var synonymy: (of: String, nearness: Double)?
  /// The preposition of the question that the predicate of the fact has in itself: its phrase is the object.
  private var merged: String?
  /// True if a fact with an object says it of that, not of its subject: "the mayor opened the museum" of "what opened?".
  var isIntransitive = false

  /// The predicate itself.
  init(lemma: String, likeness: Double = 1) {
    self.lemma = lemma
    self.likeness = likeness
    entailment = nil
  }

  /// The predicate with a preposition of the question as part of it: "stand for" for "stand".
  init(lemma: String, with preposition: String) {
    self.lemma = lemma + " " + preposition
    likeness = 0.95
    entailment = nil
    merged = preposition
  }

  /// A verb that may say the same as `predicate`.
  init(lemma: String, near predicate: String, nearness: Double) {
    self.lemma = lemma
    likeness = 0.5 + 0.3 * nearness
    entailment = nil
    synonymy = (predicate, nearness)
  }

  /// What entails the predicate by rules.
  init(_ entailment: Entailment) {
    lemma = entailment.premise
    likeness = max(0.5, 1 - 0.1 * entailment.cost)
    self.entailment = entailment
  }

  /// The rules by name, each as "recapture => capture"; "seize ~ capture" for verbs that are only near.
  var rules: [String] { synonymy.map { ["\(lemma) ~ \($0.of)"] } ?? entailment?.steps ?? [] }

  var isSynonym: Bool { synonymy != nil }

  /// How far the predicate of the fact is from that of the question.
  var features: CandidateFeatures {
    var features = CandidateFeatures()
    if let synonymy {
      features.add("predicate synonym")
      features.add("predicate synonym unlike", 1 - synonymy.nearness)
    }
    guard let entailment else {
      if merged != nil { features.add("predicate with preposition") }
      return features
    }
    features.add("predicate by rule")
    features.add("predicate cost", entailment.cost)
    return features
  }

  var words: String { rules.isEmpty ? "\"\(lemma)\"" : rules.joined(separator: ", ") }

  /// Where the fact has what the question has in `slot`; none where the rules do not say.
  func slots(_ slot: Slot) -> [Slot] {
    if let merged, slot == .argument(Role(rawValue: merged)) { return [.object] }
    guard let entailment else { return [slot] }
    return entailment.factRoles(for: slot.name).map(Slot.init(named:))
  }

  /// Whether the rules themselves supply what the question says in `slot`: "part" of "take part".
  func supplies(_ slot: Slot) -> Bool {
    entailment?.supplies(slot.name) ?? false
  }

  /// The slots of the fact in which the rules fix a noun: "be(X, leader, of: Y)".
  var fixedSlots: [Slot] {
    entailment?.words.flatMap(\.roles).map(Slot.init(named:)) ?? []
  }

  /// Whether a fact's prepositions may belong to a noun that the rules fix.
  var isNounBound: Bool { !fixedSlots.isEmpty }

  /// Whether such a fact begins or ends the state that is asked about, or tells of it.
  var temporal: Rule.Temporal { entailment?.temporal ?? .same }

  /// Whether such a fact makes false what is asked.
  var negates: Bool { entailment?.negates ?? false }
}

extension QueryMatcher {
  /// Whether a mention may be of a type that a rule asks for; what is not known may be anything.
  func allows(_ condition: Entailment.Condition, _ mention: Mention, view: ArticleView) -> Bool {
    let types = types(of: mention, view: view)
    return types.isEmpty || types.contains { condition.allows($0) }
  }

  /// Whether a mention may be a place: not the rebels that a town was taken from.
  func mayBePlace(_ mention: Mention, view: ArticleView) -> Bool {
    let types = types(of: mention, view: view)
    return types.isEmpty || !types.allSatisfy { [.person, .group, .organisation].contains($0) }
  }

  /// The types that a mention may have, by its name or its head noun; none where nothing is known.
  private func types(of mention: Mention, view: ArticleView) -> [EntityType] {
    guard mention.kind == .nominal, view.sentences.indices.contains(mention.sentence) else { return [] }
    let terms = mentions.terms
    let name = Wording.bare(mention.entity ?? mention.text)
    if let type = terms.aliases.type(of: name) { return [type] }
    if terms.geography.isCountry(name, aliases: terms.aliases) { return [.country] }
    if terms.geography.isPlace(name) { return [.place] }
    let sentence = view.sentences[mention.sentence]
    switch sentence.words[mention.head].upos {
    // Names that no table has may be anything, and so may what is only counted: "thousands fled".
    case .properNoun, .numeral, .pronoun: return []
    // A capital that does not come of its place: Tubes, of "Baltic Tubes".
    case .noun where mention.head > 0 && sentence.startsWithCapital(mention.head): return []
    default: break
    }
    if words.has(mention.lemma, in: "quantity") { return [] }
    var types = terms.nouns.types(of: mention.lemma)
    if let type = CoreferenceWords.english.type(ofNoun: mention.lemma) { types.append(type) }
    // Militants fight as a group, officers train one.
    if types.contains(.person), sentence.isPlural(mention.head) { types.append(.group) }
    return types
  }
}
