extension Discourse {
  /// Joins names that are spelt alike, or that the table of aliases holds for one.
  package mutating func linkNames() {
    var firstOfKey: [NameKey: Int] = [:]
    for (index, phrase) in phrases.enumerated() where phrase.kind == .name && phrase.type != .date {
      guard let name = nameText(phrase) else { continue }
      let keys = [NameKey(name), NameKey(typer.aliases.canonical(name, isName: true))]
      for key in keys where !key.isEmpty {
        if let first = firstOfKey[key] { merge(first, index) } else { firstOfKey[key] = index }
      }
    }
  }

  /// Joins a noun and the name that it announces ("the mayor , luis marin"), a name and its acronym in
  /// parentheses, and what is "known as" a name; notes what names are said to be.
  package mutating func linkAppositions() {
    for (index, phrase) in phrases.enumerated() {
      let sentence = sentences[phrase.sentence]
      if let anchor = phrase.describes, let other = self.phrase(headedBy: anchor, in: phrase.sentence) {
        linkApposition(index, to: anchorOf(phrase, other))
      }
      if let acronym = acronym(after: phrase, in: sentence) {
        linkApposition(acronym, to: index, isAcronym: true)
      }
      if phrase.kind == .nominal, let name = nameAfterOf(phrase, in: sentence) {
        merge(index, name)
        update(index) { $0.type = phrase.type }
      }
      if phrase.kind == .nominal, let name = nameGiven(to: phrase, in: sentence) { merge(index, name) }
      if !phrase.isReferring, phrase.kind == .nominal,
        sentence.dependent(of: phrase.head, "case") == nil,
        let subject = sentence.dependent(of: phrase.head, "nsubj"),
        let named = self.phrase(headedBy: subject, in: phrase.sentence), phrases[named].kind != .pronoun
      {
        update(named) { $0.descriptions.insert(phrase.lemma) }
      }
    }
  }

  /// The phrase that an apposition belongs to: in "a resident of the town , mira sandoval" a person is not the
  /// town, whatever the parser says.
  private func anchorOf(_ phrase: NounPhrase, _ anchor: Int) -> Int {
    let other = phrases[anchor]
    guard phrase.kind == .name, !phrase.type.isLocation, other.type.isLocation || other.type.isCollective,
      phrase.type == .person || (phrase.name?.count ?? 0) > 1
    else { return anchor }
    let words = sentences[other.sentence].words
    guard words[other.head].has(deprel: "nmod"), let above = words[other.head].head,
      let governor = self.phrase(headedBy: above, in: other.sentence),
      phrases[governor].type == .person, !phrases[governor].isPlural
    else { return anchor }
    return governor
  }

  private mutating func linkApposition(_ index: Int, to anchor: Int, isAcronym: Bool = false) {
    let (phrase, other) = (phrases[index], phrases[anchor])
    switch (other.kind, phrase.kind) {
    case (.nominal, .name) where agree(other, phrase):
      merge(anchor, index)
    case (.name, .nominal):
      update(anchor) { chain in
        chain.descriptions.insert(phrase.lemma)
        if chain.type == .thing, phrase.type != .date, phrase.type != .quantity { chain.type = phrase.type }
      }
    case (.name, .name) where isAcronym || isShort(phrase, for: other):
      merge(anchor, index)
    default: break
    }
  }

  /// True unless a noun and the name after it are plainly different kinds of thing.
  private func agree(_ noun: NounPhrase, _ name: NounPhrase) -> Bool {
    if noun.isPlural && !name.isPlural && name.type == .person { return false }
    if noun.type == .date || name.type == .date || noun.type == .quantity { return false }
    if noun.type == name.type || name.type == .thing || noun.type == .thing { return true }
    if noun.type == .person || name.type == .person { return false }
    return noun.type.isLocation == name.type.isLocation
  }

  /// True if the letters of one name are the first letters of the other's words.
  private func isShort(_ short: NounPhrase, for long: NounPhrase) -> Bool {
    guard let short = nameText(short), let name = long.name, name.count >= 2 else { return false }
    let words = sentences[long.sentence].words[
      long.words.clamped(to: long.words.lowerBound..<name.upperBound)]
    return Abbreviation.isShort(NameKey(short), for: words.lazy.map { NameKey($0.form) })
  }

  /// The phrase in parentheses right behind a name, if it is short for it: "( sdf )".
  private func acronym(after phrase: NounPhrase, in sentence: Sentence) -> Int? {
    guard phrase.kind == .name, let name = phrase.name, name.count >= 2 else { return nil }
    let open = name.upperBound
    guard open + 2 < sentence.words.count, Bracket(sentence.words[open].form) == .opening,
      Bracket(sentence.words[open + 2].form) == .closing,
      let inner = self.phrase(headedBy: open + 1, in: phrase.sentence), phrases[inner].kind == .name
    else { return nil }
    return isShort(phrases[inner], for: phrase) ? inner : nil
  }

  /// The name in "the town of jeremie".
  private func nameAfterOf(_ phrase: NounPhrase, in sentence: Sentence) -> Int? {
    guard phrase.type == .place || phrase.type == .country, !phrase.isPlural,
      phrase.definiteness != .indefinite,
      typer.words.canTakeUp("town", phrase.lemma) || typer.words.canTakeUp("region", phrase.lemma)
    else { return nil }
    let name = sentence.dependents[phrase.head].first {
      sentence.words[$0].upos == .properNoun && sentence.isOfPhrase($0)
    }
    return name.flatMap { self.phrase(headedBy: $0, in: phrase.sentence) }
  }

  /// The name in "fighters known as tribal mobilization", "a group called hope now".
  private func nameGiven(to phrase: NounPhrase, in sentence: Sentence) -> Int? {
    for clause in sentence.dependents[phrase.head] where sentence.words[clause].has(deprel: "acl") {
      guard typer.words.isNaming(sentence.words[clause].lemma) else { continue }
      for child in sentence.dependents[clause] where child > clause {
        let word = sentence.words[child]
        let asName = sentence.dependent(of: child, "case").map { sentence.words[$0].lowercased == "as" }
        guard word.upos == .properNoun,
          word.has(deprel: "obl") && asName == true || word.has(deprel: "xcomp") || word.has(deprel: "obj")
        else { continue }
        return self.phrase(headedBy: child, in: phrase.sentence)
      }
    }
    return nil
  }

  /// The number of the phrase with the head `head` in the sentence `sentence`.
  package func phrase(headedBy head: Int, in sentence: Int) -> Int? {
    var range = phrasesOfSentence[sentence]
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if phrases[middle].head == head { return middle }
      range = phrases[middle].head < head ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
