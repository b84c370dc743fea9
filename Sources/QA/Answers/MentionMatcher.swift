/// Judges whether a mention in an article is what a question describes.
struct MentionMatcher: Sendable {
  let describer: Describer
  var terms: TermLikeness
  private let lexicon = Lexicon()
  /// How much of the words of a clause a sentence must have to be taken for what the clause says.
  private static let leastShareOfClause = 0.9

  /// What is less alike than this is taken for something else wherever that is to be settled.
  static let leastOfTheSame = 0.45

  /// 0 for something else, 1 for the same beyond doubt.
  func similarity(of description: Description, to mention: Mention, in view: ArticleView) -> Double {
    if description.kind == .wildcard { return 1 }
    if let referent = description.referent {
      return similarity(of: description, standingFor: referent, to: mention, in: view)
    }
    guard view.sentences.indices.contains(mention.sentence) else { return 0 }
    let sentence = view.sentences[mention.sentence]
    guard sentence.words.indices.contains(mention.head) else { return 0 }
    if description.kind == .clause || mention.kind == .clause {
      return overlap(of: description, with: mention, in: view)
    }
    // "iranian" of the one word "iranian-backed" has no tree of its own.
    let isPart = mention.range != sentence.words[mention.head].range && mention.words.count == 1
    let found =
      isPart
      ? Self.description(ofName: mention.text) : describe(mention.head, in: mention.sentence, of: view)
    if isOther(description, than: found)
      || lacksOrdinal(description, found, referent: mention.entity)
    {
      return 0
    }
    var best = similarity(of: description, to: found)
    for (share, place) in best < 0.9 ? otherHeads(of: mention, in: sentence) : [] where best < 0.9 {
      let other = describe(place, in: mention.sentence, of: view)
      best = max(best, share * similarity(of: description, to: other))
    }
    if best < 0.9, let entity = mention.entity {
      best = max(best, 0.95 * similarity(of: description, toReferent: entity, in: view))
    }
    if best < 0.7 {
      // "the desert region" for akashat, which the article calls so.
      for other in view.descriptions[ArticleView.key(mention)] ?? []
      where view.sentences.indices.contains(other.sentence) {
        best = max(
          best, 0.9 * similarity(of: description, to: describe(other.head, in: other.sentence, of: view)))
      }
    }
    if best < 0.7, isGovernment(of: description, mention, in: sentence) { best = Self.likenessOfSeats }
    best *= clarity(of: found, as: description)
    guard best > 0, !description.tail.isEmpty else { return best }
    let share = share(of: description.tail, in: mention.sentence, of: view)
    // Who is described by a clause is found by what that says, unless the words are the same.
    if !description.conditions.isEmpty, share < Self.leastShareOfClause { return 0 }
    return best * (0.6 + 0.4 * share)
  }

  /// Whether a word, in lower case, is a word of the language and no well-known name.
  func isCommon(_ word: String) -> Bool { lexicon.hasWord(word) }

  /// Other words of a mention that may say what it is, each with how much it counts: what a number is of, each of "the
  /// towns of Lod, Haifa and Eilat", and the members of a coordination.
  private func otherHeads(of mention: Mention, in sentence: Sentence) -> [(share: Double, head: Int)] {
    let counted = describer.quantified(by: mention.head, in: sentence).map { [$0] } ?? []
    let named = describer.named(by: mention.head, in: sentence).map {
      [$0] + sentence.dependents(of: $0, "conj")
    }
    let members = sentence.dependents(of: mention.head, "conj").filter(mention.words.contains)
    return (counted + (named ?? [])).map { (0.95, $0) } + members.map { (1, $0) }
  }

  /// What the phrase says that a word of sentence number `sentence` is the head of.
  private func describe(_ head: Int, in sentence: Int, of view: ArticleView) -> Description {
    view.described.value(for: WordPlace(sentence: sentence, word: head)) {
      describer.description(of: head, in: view.sentences[sentence])
    }
  }

  /// The term of each word of sentence number `sentence`, nil for words without meaning of their own.
  func contentTerms(in sentence: Int, of view: ArticleView) -> [Term?] {
    view.terms.value(for: sentence) {
      let sentence = view.sentences[sentence]
      return sentence.words.indices.map {
        describer.isContent($0, in: sentence) ? describer.term($0, in: sentence) : nil
      }
    }
  }

  /// How well a description names what a mention refers to: by the tree where the article has these words.
  private func similarity(of description: Description, toReferent name: String, in view: ArticleView)
    -> Double
  {
    guard let model = view.models[Wording.bare(name)], view.sentences.indices.contains(model.sentence) else {
      return similarity(of: description, to: Self.description(ofName: name))
    }
    let sentence = view.sentences[model.sentence]
    var own = similarity(of: description, to: describe(model.head, in: model.sentence, of: view))
    if own < 0.9, sentence.words[model.head].upos == .properNoun {
      own = max(own, similarity(of: description, to: Self.description(ofName: name)))
    }
    guard own < 0.9, let counted = describer.quantified(by: model.head, in: sentence) else { return own }
    return max(
      own, 0.9 * similarity(of: description, to: describe(counted, in: model.sentence, of: view)))
  }

  /// How well a mention is of the type asked for by "which country": by its words, or by what its name is known as.
  func likeness(of mention: Mention, toType type: Description, in view: ArticleView) -> Double {
    let alike = similarity(of: type, to: mention, in: view)
    guard alike < 1, type.core.isEmpty else { return alike }
    let kinds = terms.nouns.types(of: type.head.lemma)
    let name = Wording.bare(mention.entity ?? mention.text)
    let isCountry = terms.geography.isCountry(name, aliases: terms.aliases)
    if kinds.contains(.country), isCountry { return 1 }
    if alike == 0, isUnknown(mention, name, in: view), !kinds.contains(.country) {
      return Self.likenessOfUnknownNames
    }
    return !isCountry && kinds.contains(where: \.isLocation) && terms.geography.isPlace(name)
      ? max(alike, Self.likenessOfPlaces) : alike
  }

  /// Whether nothing is known of a name that would say what it is.
  private func isUnknown(_ mention: Mention, _ name: String, in view: ArticleView) -> Bool {
    view.headWord(of: mention)?.upos == .properNoun
      && terms.aliases.type(of: name) == nil && !terms.geography.isPlace(name)
      && !terms.geography.isCountry(name, aliases: terms.aliases)
  }

  /// How alike a name of which nothing is known is to any type.
  private static let likenessOfUnknownNames = 0.5

  /// How alike a known place is to "town" or "region": it may be another kind of place.
  private static let likenessOfPlaces = 0.8

  /// How well two descriptions name the same thing.
  func similarity(of asked: Description, to found: Description) -> Double {
    if asked.kind == .name || found.kind == .name || asked.core.isEmpty,
      terms.aliases.areSame(Wording.bare(asked.text), Wording.bare(found.text))
    {
      return 1
    }
    if isShort(asked, for: found) || isShort(found, for: asked) { return Self.likenessOfInitials }
    let askedWords = [asked.head] + asked.core
    let foundWords = [found.head] + found.core
    var head = terms.likeness(asked.head, found.head)
    if head == 0 {
      head =
        nameHead(asked, found) ?? kindHead(asked, found) ?? kindHead(found, asked) ?? titleHead(asked, found)
        ?? countHead(asked, found) ?? 0
    }
    guard head > 0 else { return 0 }
    var missing = 0.0
    var missingName = false
    for term in asked.core {
      var best = foundWords.lazy.map { terms.likeness(term, $0) }.max() ?? 0
      if best < 0.5, terms.distinguishes(term) {
        // "a loudspeaker in South Korea" is a South Korean loudspeaker.
        best = max(best, found.places.lazy.map { 0.9 * terms.likeness(term, $0) }.max() ?? 0)
      }
      missing += 1 - best
      if best < 0.5, terms.distinguishes(term) { missingName = true }
    }
    guard !asked.core.isEmpty else { return head }
    let share = 1 - missing / Double(asked.core.count)
    let others = found.core.filter { term in !askedWords.contains { terms.likeness($0, term) > 0.5 } }
    if missingName {
      return others.contains(where: terms.distinguishes) ? 0.1 * head : head * (0.35 + 0.3 * share)
    }
    // "democratic forces" are not "government forces".
    if missing > 0, !others.isEmpty { return head * (0.15 + 0.55 * share) }
    return head * (0.55 + 0.45 * share)
  }

  /// Whether one word is the initials of a phrase: "the UNHCR", "the U.N. High Commissioner for Refugees".
  private func isShort(_ short: Description, for long: Description) -> Bool {
    short.core.isEmpty && long.core.count + long.tail.count >= 2
      && short.head.lemma.utf8.count > long.core.count + long.tail.count
      && Abbreviation.isInitials(short.head.lemma, of: (long.core + [long.head] + long.tail).map(\.lemma))
  }

  private static let likenessOfInitials = 0.9

  /// A name found by a part of it: "assad" for "bashar al-assad". Nil where neither holds the other.
  private func nameHead(_ asked: Description, _ found: Description) -> Double? {
    guard asked.kind == .name || found.kind == .name else { return nil }
    let askedNames = Set(asked.names.map(\.lemma))
    let foundNames = Set(found.names.map(\.lemma))
    guard !askedNames.isEmpty, !foundNames.isEmpty else { return nil }
    if holds(foundNames, askedNames) || holds(askedNames, foundNames) { return 0.9 }
    return nil
  }

  /// A name found with what it is the name of behind it: "Ostra" for "Ostra television".
  private func kindHead(_ name: Description, _ whole: Description) -> Double? {
    guard name.kind == .name, whole.kind == .common, describer.words.has(whole.head.lemma, in: "kind"),
      !whole.core.isEmpty
    else { return nil }
    let names = Set(whole.core.filter(\.isName).map(\.lemma))
    return names.count == whole.core.count && names == Set(name.names.map(\.lemma)) ? 0.9 : nil
  }

  /// Somebody found by what stands before the name: "the referee" for "referee Tim Ostrow".
  private func titleHead(_ asked: Description, _ found: Description) -> Double? {
    guard asked.kind == .common, found.kind == .name else { return nil }
    return found.core.lazy.filter { !$0.isName && terms.nouns.types(of: $0.lemma).contains(.person) }
      .map { terms.likeness(asked.head, $0) }.max().flatMap {
        $0 >= Self.leastLikenessOfTitles ? 0.9 * $0 : nil
      }
  }

  private static let leastLikenessOfTitles = 0.8

  /// People who are only counted: "112" of "112 injured", "more than 500".
  private func countHead(_ asked: Description, _ found: Description) -> Double? {
    let isNumber = found.head.lemma.utf8.first?.isASCIIDigit ?? false
    let isBare = found.core.allSatisfy { describer.words.has($0.lemma, in: "bound") }
    return isNumber && isBare && describer.words.has(asked.head.lemma, in: "people")
      ? Self.likenessOfNumbers : nil
  }

  private static let likenessOfNumbers = 0.8

  /// Whether each of `part` is one of `whole`, or the last part of a hyphenated one: "assad", "al-assad".
  private func holds(_ whole: Set<String>, _ part: Set<String>) -> Bool {
    part.allSatisfy { name in
      whole.contains { terms.likeness(Term(lemma: name, isName: true), Term(lemma: $0, isName: true)) > 0.8 }
    }
  }

  /// How much of what a clause says a mention or clause says too; 0 for one that says something else of the same.
  private func overlap(of description: Description, with mention: Mention, in view: ArticleView) -> Double {
    let all = contentTerms(in: mention.sentence, of: view)
    let found = view.sentences[mention.sentence].subtree(of: mention.head).compactMap { all[$0] }
    let asked = description.terms
    guard !asked.isEmpty else { return 0 }
    var total = 0.0
    var hit = 0.0
    var saysPredicate = false
    for term in asked {
      let weight = term.isName ? 1.5 : 1
      let likeness = found.lazy.map { terms.likeness(term, $0) }.max() ?? 0
      total += weight
      hit += weight * likeness
      if term.lemma == description.head.lemma, likeness >= Self.leastOfTheSame { saysPredicate = true }
    }
    let share = hit / total
    return saysPredicate || share >= Self.leastShareWithoutPredicate ? share : 0
  }

  /// A clause with another predicate has to share this much of the words.
  private static let leastShareWithoutPredicate = 0.6

  private static let likenessOfSeats = 0.8

  /// True if a sentence speaks of the government of the country that a term names by its seat.
  private func hasGovernment(of term: Term, _ sentence: Sentence) -> Bool {
    term.isName
      && sentence.words.indices.contains { index in
        country(governedFrom: index, in: sentence).map { terms.aliases.areSame($0, term.lemma) } ?? false
      }
  }

  /// The share of `tail` that sentence number `sentence` says.
  private func share(of tail: [Term], in sentence: Int, of view: ArticleView) -> Double {
    let found = contentTerms(in: sentence, of: view).compactMap { $0 }
    var hit = 0.0
    for term in tail {
      let likeness = found.lazy.map { terms.likeness(term, $0) }.max() ?? 0
      hit +=
        likeness > 0 || !hasGovernment(of: term, view.sentences[sentence]) ? likeness : Self.likenessOfSeats
    }
    return hit / Double(tail.count)
  }

  /// The share of a description's words that sentence number `sentence` has, apart from the words that `isTaken`.
  func presence(
    of description: Description, in sentence: Int, of view: ArticleView, without isTaken: (Int) -> Bool
  ) -> Double {
    let asked = description.terms
    guard !asked.isEmpty else { return 0 }
    let found = contentTerms(in: sentence, of: view).enumerated().compactMap { isTaken($0) ? nil : $1 }
    var hit = 0.0
    for term in asked { hit += found.lazy.map { terms.likeness(term, $0) }.max() ?? 0 }
    return hit / Double(asked.count)
  }

  /// Whether `other` has no content word that `asked` does not have: "the syrian president" for "the president of
  /// syria".
  func says(_ asked: Description, nothingNewIn other: Description) -> Bool {
    let words = [asked.head] + asked.core
    return ([other.head] + other.core).allSatisfy { term in words.contains { terms.likeness($0, term) > 0.8 }
    }
  }

  /// The description of a bare name.
  static func description(ofName name: String) -> Description {
    let parts = name.split(separator: " ").map { Term(lemma: $0.lowercased(), isName: true) }
    let head = parts.last ?? Term(lemma: name.lowercased(), isName: true)
    return Description(
      kind: .name, text: name, head: head, core: Array(parts.dropLast()), names: parts,
      words: 0..<parts.count,
      headIndex: max(0, parts.count - 1))
  }
}
