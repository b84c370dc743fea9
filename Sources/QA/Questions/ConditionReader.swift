/// Reads what clauses and modifiers of a noun phrase in a question say of it: "the group that captured mosul",
/// "towns held by rebels", "the u.s.-backed alliance", "the leader of the group that ...".
struct ConditionReader {
  let sentence: Sentence
  /// What the patterns that read articles read in the question.
  let facts: [Fact]
  let words: QuestionWords
  let describer: Describer

  /// How deep conditions on participants of conditions go.
  private static let deepest = 2

  /// The query with the conditions on its participants.
  func described(_ query: Query) -> Query { described(query, depth: 0) }

  private func described(_ query: Query, depth: Int) -> Query {
    var query = query
    query.frame.subject = query.frame.subject.map { described($0, depth: depth) }
    // What somebody is said to be is nobody else.
    if query.frame.predicate != "be" {
      query.frame.object = query.frame.object.map { described($0, depth: depth) }
    }
    for index in query.frame.arguments.indices {
      query.frame.arguments[index].description = described(
        query.frame.arguments[index].description, depth: depth)
    }
    if depth == 0 { query.type = query.type.map { described($0, depth: depth) } }
    return query
  }

  private func described(_ description: Description, depth: Int) -> Description {
    guard depth < Self.deepest, description.kind != .clause, description.kind != .name,
      sentence.words.indices.contains(description.headIndex),
      sentence.words[description.headIndex].upos != .properNoun
    else { return description }
    var description = description
    let head = description.headIndex
    description.conditions = (clauses(of: head) + [office(at: head)].compactMap(\.self)).map {
      described($0, depth: depth + 1)
    }
    for clause in moved(to: head) where description.tail.isEmpty {
      description.tail = describer.terms(below: clause, in: sentence)
    }
    return description
  }

  /// What the facts of clauses and modifiers that hang on `noun` say of it.
  private func clauses(of noun: Int) -> [Query] {
    var seen: Set<Int> = []
    return facts.filter { governor(of: $0.predicate.head) == noun }.map(\.predicate.head)
      .filter { seen.insert($0).inserted }
      .compactMap { verb in facts(of: verb).lazy.compactMap { condition(on: noun, from: $0) }.first }
  }

  /// The facts of one verb, the one that says the most first: an idiom, then the verb by itself.
  private func facts(of verb: Int) -> [Fact] {
    let own = facts.filter { $0.predicate.head == verb }
    let isIdiom: (Fact) -> Bool = { $0.pattern.hasPrefix("verb-idiom") }
    let isPlain: (Fact) -> Bool = { !isIdiom($0) && $0.predicate.lemma.hasPrefix(sentence.words[verb].lemma) }
    return own.filter(isIdiom) + own.filter(isPlain) + own.filter { !isIdiom($0) && !isPlain($0) }
  }

  /// The noun that a predicate says something of as the verb of a clause or a modifier, or as one joined to it.
  private func governor(of predicate: Int) -> Int? {
    var current = predicate
    while sentence.words[current].has(deprel: "conj"), let head = sentence.words[current].head {
      current = head
    }
    let word = sentence.words[current]
    guard ["acl", "amod", "compound"].contains(word.universalDeprel), let noun = word.head else { return nil }
    return word.has(deprel: "acl") ? attachment(of: current, on: noun) : noun
  }

  /// Whom a relative clause is about: "that" and "which" are about no person and "who" is about one, be the tree
  /// otherwise: "the leader of the group that ...".
  private func attachment(of clause: Int, on noun: Int) -> Int {
    let pronoun = sentence.subtree(of: clause).first { sentence.words[$0].xpos.hasPrefix("W") }
    guard let pronoun, pronoun < clause else { return noun }
    let isWho = sentence.words[pronoun].lowercased.hasPrefix("who")
    if isWho != isPerson(noun) {
      let below = sentence.dependents(of: noun, "nmod").last { $0 > noun && $0 < pronoun }
      let others = isWho ? sentence.words[noun].head : below
      if let other = others, sentence.words[other].upos == .noun, isPerson(other) == isWho { return other }
    }
    return noun
  }

  private func isPerson(_ noun: Int) -> Bool {
    let lemma = sentence.words[noun].lemma
    return PersonWords.english.isTitle(lemma) || PersonWords.english.isKin(lemma)
      || NounClasses.english.types(of: lemma).first == .person
  }

  /// The clauses that are about `noun` though the tree hangs them on another.
  private func moved(to noun: Int) -> [Int] {
    sentence.words.indices.filter { index in
      sentence.words[index].has(deprel: "acl") && sentence.words[index].head != noun
        && governor(of: index) == noun
    }
  }

  private func condition(on noun: Int, from fact: Fact) -> Query? {
    var frame = Frame(predicateOf: fact)
    var hole: Asked?
    for (slot, mention) in fact.fillings {
      if hole == nil, isAntecedent(mention, of: fact.predicate.head, noun: noun) {
        hole = .what(slot)
      } else if hole == nil, isWhose(mention.head) {
        hole = .possessor(slot)
        frame.fill(slot, with: describer.description(of: mention.head, in: sentence))
      } else {
        frame.fill(slot, with: description(of: mention))
      }
    }
    guard let hole else { return nil }
    return Query(question: wording(of: noun), asked: hole, frame: frame, type: type(of: noun))
  }

  /// Whether a participant of a clause is the noun that the clause is about.
  private func isAntecedent(_ mention: Mention, of predicate: Int, noun: Int) -> Bool {
    mention.head == noun || mention.head == sentence.words[predicate].head
      || mention.words.contains(noun) && !mention.words.contains(predicate)
  }

  /// "u.s." of the one word "u.s.-backed" has no tree of its own.
  private func description(of mention: Mention) -> Description {
    guard mention.words.count == 1, mention.range != sentence.words[mention.head].range else {
      return describer.description(of: mention.head, in: sentence)
    }
    let term = Term(lemma: mention.text.lowercased(), isName: true)
    return Description(
      kind: .name, text: mention.text, head: term, names: [term], words: mention.words,
      headIndex: mention.head)
  }

  private func isWhose(_ head: Int) -> Bool {
    sentence.dependents(of: head, "nmod").contains { sentence.words[$0].lowercased == "whose" }
  }

  /// "the leader of the group that ...", "the group's leader": be(?who, leader, of: the group).
  private func office(at noun: Int) -> Query? {
    guard
      let body = sentence.owner(of: noun), sentence.words[body].upos != .pronoun,
      sentence.words[body].lowercased != "whose"
    else { return nil }
    let persons = PersonWords.english
    let isHeld = persons.isTitle(sentence.words[noun].lemma) || persons.isKin(sentence.words[noun].lemma)
    guard isHeld || !clauses(of: body).isEmpty && describer.quantified(by: noun, in: sentence) == nil else {
      return nil
    }
    var frame = Frame(predicate: "be", object: describer.complement(noun, in: sentence))
    frame.object?.core = []
    frame.object?.text = sentence.words[noun].form
    frame.fill(.argument(Role(rawValue: "of")), with: describer.description(of: body, in: sentence))
    return Query(
      question: wording(of: noun), asked: isHeld ? .who(.subject) : .what(.subject), frame: frame)
  }

  /// What it is, without the clauses; nil for a word that says nothing of that.
  private func type(of noun: Int) -> Description? {
    guard sentence.words[noun].upos == .noun else { return nil }
    var type = describer.description(of: noun, in: sentence)
    let modifiers = sentence.dependents(of: noun, "amod", "compound")
    let isPartOfFact = modifiers.contains { modifier in facts.contains { $0.predicate.head == modifier } }
    if isPartOfFact { type.core = [] }
    type.tail = []
    return words.has(type.head.lemma, in: "light") || type.kind == .wildcard ? nil : type
  }

  /// The words from the first of the phrase to the last of its clauses.
  private func wording(of noun: Int) -> String {
    var span = sentence.span(of: noun)
    while span.count > 1, sentence.words[span.upperBound - 1].upos == .punctuation {
      span = span.lowerBound..<span.upperBound - 1
    }
    return sentence.text(of: span)
  }
}
