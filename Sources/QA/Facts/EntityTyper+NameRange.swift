extension EntityTyper {
  /// The words of the proper name in the phrase `phrase` headed by `head`; nil where it has none, whatever the
  /// tagger says: "the president" is no name, "the world health organization" is one.
  package func name(in phrase: Range<Int>, head: Int, of sentence: Sentence) -> Range<Int>? {
    guard let name = sentence.nameRange(in: phrase, head: head, persons: persons) else {
      return sentence.words[head].upos == .noun ? nameOfNouns(in: phrase, head: head, of: sentence) : nil
    }
    return isCommon(name, head: head, in: sentence) ? nameOfNouns(in: phrase, head: head, of: sentence) : name
  }

  /// True of common nouns that the tagger took for a name: "the president", "ukraine s prime minister".
  private func isCommon(_ name: Range<Int>, head: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[head]
    guard word.upos == .properNoun, name.upperBound == head + 1 else { return false }
    let lemma = word.lemma
    guard name.count == 1 else {
      return persons.isTitle(word.lowercased) && type(ofNoun: lemma) == .person
        && !persons.isFirstName(sentence.words[name.lowerBound].lowercased)
    }
    let isDetermined = sentence.dependents[head].contains { child in
      sentence.words[child].lowercased == "the" || sentence.words[child].deprel == "nmod:poss"
    }
    if isDetermined, !sentence.isPlural(head), geography.place(ofDemonym: word.form) != nil {
      return !geography.isPlace(word.form)  // "the argentine"
    }
    return isDetermined && type(ofNoun: lemma) != .thing && !aliases.knows(word.form, isName: true)
  }

  /// A name of several words that the tagger took for common nouns: one that the table of aliases knows, or one
  /// written with capitals.
  private func nameOfNouns(in phrase: Range<Int>, head: Int, of sentence: Sentence) -> Range<Int>? {
    var start = head
    while start > phrase.lowerBound, isModifier(start - 1, of: head, in: sentence) { start -= 1 }
    guard start < head else { return nil }
    if aliases.knows(sentence.joined(start..<head + 1), isName: true) { return start..<head + 1 }
    var first = head
    while first > start, sentence.startsWithCapital(first - 1) { first -= 1 }
    guard first < head, first > 0 || sentence.words[first].upos == .properNoun,
      sentence.startsWithCapital(head), !persons.isTitle(sentence.words[head].lowercased)
    else { return nil }
    let isHeadline = sentence.words.indices.allSatisfy {
      sentence.words[$0].upos != .noun || sentence.startsWithCapital($0)
    }
    return isHeadline ? nil : first..<head + 1
  }

  private func isModifier(_ index: Int, of head: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    guard let wordHead = word.head, wordHead > index, wordHead <= head, !sentence.isParticiple(index) else {
      return false
    }
    return word.has(deprel: "compound") || word.has(deprel: "amod") || word.has(deprel: "flat")
  }
}
