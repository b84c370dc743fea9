/// Answers "how many", "how long", "how far" and "how old" from the numbers of noun phrases, whatever the clause they
/// stand in: "a 16-party alliance", "a one-day visit", "200 km from the capital", "a 79-year-old banker".
struct QuantityMatcher: Sendable {
  let mentions: MentionMatcher
  let words: QuestionWords
  let matcher: QueryMatcher
  /// A noun less like the one asked about is another one.
  private static let leastLikeness = 0.6
  private static let likenessOfOthers = 0.7

  /// What is asked to be counted or measured.
  struct Wanted {
    /// The noun that is counted, or has the length: nil where any will do.
    var noun: Term?
    /// The units that a length is told in; nil for a count.
    var units: String?
    var predicate: String
    /// All that the sentence is to say beside.
    var others: [(slot: Slot, description: Description)]
  }

  func candidates(for query: Query, in view: ArticleView) -> [Candidate] {
    guard let wanted = wanted(by: query),
      wanted.others.allSatisfy({ mentions.isNamed($0.description, in: view) })
    else {
      return []
    }
    var found: [Candidate] = []
    for (number, sentence) in view.sentences.enumerated() {
      let quantities = sentence.words.indices.compactMap { index in
        quantity(at: index, in: sentence).flatMap { quantity in
          likeness(of: quantity, to: wanted, in: sentence, of: view).map { (index, quantity, $0) }
        }
      }
      let saysPredicate = !quantities.isEmpty && says(wanted.predicate, sentence)
      for (index, quantity, likeness) in quantities
      where saysPredicate || quantity.isCompound && wanted.units != nil || quantity.isAge
        || isOfWhole(quantity, wanted, sentence: number, in: view)
      {
        guard !isOfAnother(quantity, wanted, sentence: number, in: view),
          isTold(quantity, at: index, of: query, sentence: number, in: view)
        else { continue }
        var features = features(of: quantity, wanted, saysPredicate, in: number, of: view)
        features.add("number unlike", 1 - likeness)
        let phrase = Mention(quantity.words, head: index, of: sentence, number: number)
        var fact = Fact(
          predicate: Predicate(
            lemma: wanted.predicate, text: phrase.text, head: index, range: sentence.words[index].range),
          sentence: number, pattern: "number")
        fact.arguments = [Argument(role: .quantity, mention: phrase)]
        found.append(
          Candidate(
            text: text(of: quantity, in: sentence), range: phrase.range, sentence: number, features: features,
            premise: Premise(fact), steps: ["\"\(phrase.text)\" stands with \"\(quantity.noun)\""]))
      }
    }
    return found
  }

  private func wanted(by query: Query) -> Wanted? {
    let frame = query.frame
    let all = frame.participants.filter { $0.description.kind != .wildcard }
    var wanted = Wanted(noun: nil, units: nil, predicate: frame.predicate, others: all)
    switch query.asked {
    case .count(let slot):
      let counted: Description?
      switch slot {
      case .subject: counted = frame.subject
      case .object: counted = frame.object
      case .argument(let role): counted = frame.arguments.first { $0.role == role }?.description
      }
      guard let counted, counted.kind != .wildcard else { return nil }
      wanted.noun = counted.head
      wanted.others.removeAll { $0.description == counted }
    case .duration:
      wanted.units = "time"
      wanted.noun = frame.predicate == "be" ? frame.subject?.head : nil
    case .measure(let word):
      guard words.has(word, in: "measured") else { return nil }
      wanted.units = word
    default: return nil
    }
    return wanted
  }

  /// A number with what it counts.
  struct Quantity {
    /// The words that tell it.
    var words: Range<Int>
    /// The lemma of what is counted: "party" of "16-party", "year" of "three years".
    var noun: String
    /// The index of the noun that a compound of number and unit modifies: "visit" of "a one-day visit".
    var modified: Int?
    var isCompound: Bool
    /// "79-year-old".
    var isAge: Bool
  }

  private func quantity(at index: Int, in sentence: Sentence) -> Quantity? {
    let word = sentence.words[index]
    let parts = word.form.split(separator: "-")
    if parts.count > 1, word.upos == .adjective || word.upos == .noun || word.upos == .numeral,
      isNumber(parts[0])
    {
      let unit = parts[1].lowercased()
      return Quantity(
        words: index..<index + 1, noun: unit.hasSuffix("s") ? String(unit.dropLast()) : unit,
        modified: word.head, isCompound: true, isAge: parts.last == "old")
    }
    guard word.upos == .numeral, let head = word.head else { return nil }
    if let owner = nameBeforeAge(index, in: sentence) {
      return Quantity(words: index..<index + 1, noun: "year", modified: owner, isCompound: false, isAge: true)
    }
    let first =
      sentence.dependents[index].filter { $0 < index && sentence.words[$0].upos != .punctuation }
      .map { sentence.span(of: $0).lowerBound }.min() ?? index
    guard word.has(deprel: "nummod") else {
      // "some two million others", "24 of the policemen".
      let whole = sentence.ofPhrase(of: index)
      return Quantity(
        words: first..<index + 1, noun: sentence.words[whole ?? index].lemma, modified: nil,
        isCompound: false,
        isAge: false)
    }
    let isAge =
      sentence.dependents[head].contains { sentence.words[$0].lemma == "old" }
      || sentence.words[head].head.map { sentence.words[$0].lemma == "old" } ?? false
    return Quantity(
      words: first..<index + 1, noun: sentence.words[head].lemma, modified: sentence.words[head].head,
      isCompound: false, isAge: isAge)
  }

  /// The name that an age follows between commas: "Okoro, 58, will be sworn in".
  private func nameBeforeAge(_ index: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard index >= 2, index + 1 < words.count, words[index - 1].form == ",", words[index + 1].form == ",",
      words[index - 2].upos == .properNoun, let age = Int(words[index].form),
      (1...Self.greatestAge).contains(age)
    else { return nil }
    var name = index - 2
    while let head = words[name].head, head < name, words[name].has(deprel: "flat") { name = head }
    return name
  }

  private static let greatestAge = 120

  private func isNumber(_ text: Substring) -> Bool {
    text.utf8.allSatisfy(\.isASCIIDigit) || words.has(text.lowercased(), in: "number")
  }

  /// Whether the quantity is somebody else's: the one whose age it is, or the participants of the fact that it stands
  /// in, are not those asked about.
  private func isOfAnother(
    _ quantity: Quantity, _ wanted: Wanted, sentence number: Int, in view: ArticleView
  ) -> Bool {
    let sentence = view.sentences[number]
    if quantity.isAge, let owner = quantity.modified, sentence.words[owner].upos == .properNoun {
      let mention = Mention(
        mentions.describer.nounPhrase(of: owner, in: sentence), head: owner, of: sentence, number: number)
      return !wanted.others.contains { isAlike($0.description, mention, in: view) }
    }
    // What there is is said in many ways.
    guard wanted.predicate != "be" else { return false }
    return facts(with: quantity, sentence: number, in: view).contains { fact in
      guard has(wanted.predicate, fact) else { return false }
      return wanted.others.contains { slot, description in
        guard let mention = slot == .subject ? fact.subject : slot == .object ? fact.object : nil,
          !mention.words.overlaps(quantity.words)
        else { return false }
        let isOpen = mention.entity == nil && view.headWord(of: mention)?.upos == .pronoun
        return !isOpen && !isAlike(description, mention, in: view)
      }
    }
  }

  /// Whether the quantity is in a word before something that is asked about, so that no verb is needed: "the
  /// three-party coalition" for "how many parties make up the coalition?".
  private func isOfWhole(
    _ quantity: Quantity, _ wanted: Wanted, sentence number: Int, in view: ArticleView
  ) -> Bool {
    let sentence = view.sentences[number]
    guard let whole = quantity.modified,
      quantity.isCompound || isBeforeNoun(quantity.words.upperBound - 1, in: sentence)
    else { return false }
    let mention = Mention(
      mentions.describer.nounPhrase(of: whole, in: sentence), head: whole, of: sentence, number: number)
    return wanted.others.contains { isAlike($0.description, mention, in: view) }
  }

  /// Whether a number counts a noun that stands before another: "four" of the three tokens of "four-party coalition".
  private func isBeforeNoun(_ number: Int, in sentence: Sentence) -> Bool {
    sentence.words[number].head.map { sentence.words[$0].has(deprel: "compound") } ?? false
  }

  /// The facts of a sentence that have the quantity in one of their phrases.
  func facts(with quantity: Quantity, sentence number: Int, in view: ArticleView) -> [Fact] {
    view.factsBySentence[number].map { view.facts[$0].fact }.filter { fact in
      fact.fillings.contains { $0.mention.kind == .nominal && $0.mention.words.overlaps(quantity.words) }
    }
  }

  func has(_ predicate: String, _ fact: Fact) -> Bool {
    fact.predicate.lemma == predicate || mentions.terms.derivations.related(fact.predicate.lemma, predicate)
  }

  private func isAlike(_ description: Description, _ mention: Mention, in view: ArticleView) -> Bool {
    mentions.similarity(of: description, to: mention, in: view) >= MentionMatcher.leastOfTheSame
  }

  /// How well the quantity is of what is asked; nil where it is of something else.
  private func likeness(
    of quantity: Quantity, to wanted: Wanted, in sentence: Sentence, of view: ArticleView
  ) -> Double? {
    guard let units = wanted.units else {
      guard let noun = wanted.noun else { return nil }
      // "30 others" are of the kind spoken of before.
      if words.has(quantity.noun, in: "others") { return Self.likenessOfOthers }
      let likeness = mentions.terms.likeness(noun, Term(lemma: quantity.noun, isName: false))
      return likeness >= Self.leastLikeness && !quantity.isAge
        && mentions.counts(noun, by: quantity.noun, in: view)
        ? likeness : nil
    }
    guard quantity.isAge == (units == "old") else { return nil }
    guard words.has(quantity.noun, in: units == "old" ? "time" : units) else { return nil }
    guard let noun = wanted.noun else { return 0.8 }
    guard let modified = quantity.modified else { return nil }
    let likeness = mentions.terms.likeness(noun, mentions.describer.term(modified, in: sentence))
    return likeness >= Self.leastLikeness ? likeness : nil
  }

  private func features(
    of quantity: Quantity, _ wanted: Wanted, _ saysPredicate: Bool, in sentence: Int, of view: ArticleView
  ) -> CandidateFeatures {
    var features = CandidateFeatures()
    let name = wanted.units.map { "length \($0 == "time" ? "time" : "other")" } ?? "count"
    features.add("number \(name)")
    if quantity.isCompound { features.add("number compound") }
    if !saysPredicate { features.add("number without predicate") }
    for (_, description) in wanted.others {
      let share = mentions.presence(of: description, in: sentence, of: view) { quantity.words.contains($0) }
      features.add("number besides", 1 - share)
      if share < 0.99, description.terms.contains(where: \.isName) { features.add("number without name") }
    }
    return features
  }

  /// Whether a sentence has a word of the predicate; one that says nothing by itself need not stand in it.
  private func says(_ predicate: String, _ sentence: Sentence) -> Bool {
    let verb = predicate.split(separator: " ").first.map(String.init) ?? predicate
    return verb == "be" || verb == "have"
      || sentence.words.contains {
        ($0.upos == .verb || $0.upos == .noun) && mentions.terms.derivations.related($0.lemma, verb)
      }
  }

  /// "one-day" without what it modifies; "200 km" with its unit, "two-day" where it is written as three tokens.
  private func text(of quantity: Quantity, in sentence: Sentence) -> String {
    let number = sentence.text(of: quantity.words)
    guard !quantity.isCompound, let unit = sentence.words[quantity.words.upperBound - 1].head,
      words.has(quantity.noun, in: "time") || words.has(quantity.noun, in: "far")
    else { return number }
    let between = quantity.words.upperBound..<max(unit, quantity.words.upperBound)
    if between.isEmpty, unit == quantity.words.upperBound { return number + " " + sentence.words[unit].form }
    let isHyphen = between.count == 1 && sentence.words[between.lowerBound].form == "-"
    return isHyphen ? number + "-" + sentence.words[unit].form : number
  }
}
