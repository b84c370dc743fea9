/// Finds the noun phrases of a sentence in its tree.
package struct NounPhraseFinder: Sendable {
  /// Longer phrases are cut down to their head and what stands close to it.
  private static let maximumLength = 40

  package let typer: EntityTyper

  package init(typer: EntityTyper) {
    self.typer = typer
  }

  /// The phrases in the order of their heads.
  ///
  /// - Complexity: O(n) in the number of words, but for names and for what depends on each head.
  package func phrases(in sentence: Sentence, number: Int) -> [NounPhrase] {
    let extents = Extents(of: sentence)
    var clauses = [Int](repeating: -1, count: sentence.words.count)
    var phrases: [NounPhrase] = []
    for head in sentence.words.indices where isHead(head, in: sentence) {
      let clause = self.clause(of: head, in: sentence, &clauses)
      phrases.append(phrase(head, extents, clause, sentence, number))
    }
    // "world health" is no mention of its own in "the world health organization".
    var isPartOfName = [Bool](repeating: false, count: sentence.words.count)
    for phrase in phrases {
      for index in phrase.name ?? 0..<0 where index < phrase.head { isPartOfName[index] = true }
    }
    return phrases.filter { $0.kind != .name || !isPartOfName[$0.head] }
  }

  /// True if the word at `index` heads a phrase of its own.
  private func isHead(_ index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    if word.has(deprel: "flat") || word.has(deprel: "fixed") || word.has(deprel: "goeswith") { return false }
    switch word.upos {
    case .properNoun:
      return !isWithinName(index, in: sentence) && !isNameOfNoun(index, in: sentence)
        && !sentence.isParticiple(index)
    case .noun: return !word.has(deprel: "compound") && word.deprel != "nmod:desc"
    case .adjective: return isPerson(index, in: sentence)
    case .pronoun, .determiner:
      return typer.words.pronoun(word.lowercased) != nil
    case .numeral:
      // "one of them", "two of its workers"
      return !word.has(deprel: "nummod") && sentence.dependent(of: index, "nmod") != nil
    default: return false
    }
  }

  /// True of "the 24-year-old" and "the german", where no noun follows.
  private func isPerson(_ index: Int, in sentence: Sentence) -> Bool {
    switch sentence.words[index].universalDeprel {
    case "nsubj", "obj", "iobj", "obl", "nmod":
      return typer.typeOfNoun(index, in: sentence) == .person && sentence.dependent(of: index, "det") != nil
    default: return false
    }
  }

  /// True of a word before the head of a longer name: "norco" in "norco steel corp.", but not "lumo" in "lumo
  /// chief executive dev khan".
  private func isWithinName(_ index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    guard let head = word.head else { return false }
    if word.deprel == "nmod:desc" { return true }
    guard word.has(deprel: "compound") else { return false }
    return sentence.words[head].upos == .properNoun && !isPersonalName(head, in: sentence)
      || sentence.words[head].has(deprel: "compound") && isWithinName(head, in: sentence)
  }

  /// True of "naftogaz" in "state firm naftogaz", which is a mention with its noun.
  private func isNameOfNoun(_ index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    return index > 0 && word.head == index - 1 && word.has(deprel: "appos")
      && sentence.words[index - 1].upos == .noun
  }

  private func isPersonalName(_ head: Int, in sentence: Sentence) -> Bool {
    sentence.dependent(of: head, "flat") != nil && typer.persons.isFirstName(sentence.words[head].lowercased)
  }

  private func phrase(
    _ head: Int, _ extents: Extents, _ clause: Int, _ sentence: Sentence, _ number: Int
  ) -> NounPhrase {
    let word = sentence.words[head]
    let pronoun =
      word.upos == .pronoun || word.upos == .determiner ? typer.words.pronoun(word.lowercased) : nil
    var range = pronoun == nil ? extents.phrase(of: head, in: sentence) : head..<head + 1
    if range.count > Self.maximumLength {
      range = max(range.lowerBound, head - 8)..<min(range.upperBound, head + 9)
    }
    let name = pronoun == nil ? typer.name(in: range, head: head, of: sentence) : nil
    if let name { range = min(range.lowerBound, name.lowerBound)..<max(range.upperBound, name.upperBound) }
    let isPlural =
      pronoun?.isPlural ?? (sentence.isPlural(head) || word.upos == .numeral && word.lowercased != "one")
    var phrase = NounPhrase(
      sentence: number, words: range, head: head,
      kind: pronoun != nil ? .pronoun : name != nil ? .name : .nominal,
      type: typer.type(of: range, head: head, in: sentence), isPlural: isPlural, gender: nil,
      pronoun: pronoun,
      name: name, lemma: typer.lemma(of: head, in: sentence),
      definiteness: .bare,
      isRestricted: false, function: function(of: head, in: sentence), clause: clause)
    describe(&phrase, sentence)
    phrase.gender = gender(of: phrase, in: sentence)
    return phrase
  }

  /// Fills in what the dependents and the relation of the head tell.
  private func describe(_ phrase: inout NounPhrase, _ sentence: Sentence) {
    for child in sentence.dependents[phrase.head] {
      let word = sentence.words[child]
      switch word.universalDeprel {
      case "det": phrase.definiteness = definiteness(of: word)
      case "nmod" where word.deprel == "nmod:poss":
        phrase.definiteness = .possessive
        if typer.words.pronoun(word.lowercased) != nil { phrase.possessivePronoun = child }
      case "nmod": if child > phrase.head { phrase.isRestricted = true }
      case "acl":
        // A clause after a comma tells more of the thing, but not which one is meant.
        let isAside = child > phrase.head + 1 && sentence.words[phrase.head + 1].form == ","
        if child > phrase.head, !isAside { phrase.isRestricted = true }
      case "amod", "compound", "nummod":
        if child < phrase.head { phrase.modifiers.append(word.lemma) }
      case "cop": phrase.isReferring = false
      default: break
      }
    }
    let word = sentence.words[phrase.head]
    if word.has(deprel: "expl") || word.has(deprel: "vocative") || word.has(deprel: "discourse") {
      phrase.isReferring = false
    }
    if word.has(deprel: "appos") { phrase.describes = word.head }
    if phrase.pronoun?.gender == "n", isEmptyIt(phrase.head, in: sentence) { phrase.isReferring = false }
  }

  private func definiteness(of determiner: Word) -> NounPhrase.Definiteness {
    switch determiner.lowercased {
    case "the", "both": .definite
    case "this", "that", "these", "those": .demonstrative
    default: .indefinite
    }
  }

  /// True of an "it" that stands for a clause ("it is clear that") or for nothing ("it rained").
  private func isEmptyIt(_ index: Int, in sentence: Sentence) -> Bool {
    guard let head = sentence.words[index].head, sentence.words[index].has(deprel: "nsubj") else {
      return false
    }
    let predicate = sentence.words[head]
    guard typer.words.takesEmptyIt(predicate.lemma) else { return false }
    if predicate.upos == .verb { return true }
    return sentence.dependents[head].contains { child in
      ["csubj", "ccomp", "xcomp", "advcl", "acl"].contains(sentence.words[child].universalDeprel)
    } || sentence.dependent(of: head, "cop") != nil
  }

  private func function(of head: Int, in sentence: Sentence) -> NounPhrase.Function {
    let word = sentence.words[head]
    switch word.universalDeprel {
    case "nsubj", "root", "parataxis", "csubj": return .subject
    case "obj", "iobj": return .object
    case "obl": return word.deprel == "obl:agent" ? .subject : .oblique
    case "nmod": return word.deprel == "nmod:poss" ? .possessor : .modifier
    case "conj", "appos": return word.head.map { function(ofAnchor: $0, in: sentence) } ?? .modifier
    default: return .modifier
    }
  }

  private func function(ofAnchor anchor: Int, in sentence: Sentence) -> NounPhrase.Function {
    switch sentence.words[anchor].universalDeprel {
    case "nsubj", "root": .subject
    case "obj", "iobj": .object
    case "obl": .oblique
    default: .modifier
    }
  }

  /// The predicate above `index`: the nearest ancestor that is a verb or has a subject or a copula. Kept for
  /// every word passed on the way up, so that all together are linear.
  private func clause(of index: Int, in sentence: Sentence, _ known: inout [Int]) -> Int {
    var path: [Int] = []
    var current = sentence.words[index].head ?? index
    while known[current] < 0, !isPredicate(current, in: sentence), let head = sentence.words[current].head,
      path.count < sentence.words.count
    {
      path.append(current)
      current = head
    }
    let clause = known[current] >= 0 ? known[current] : current
    for word in path { known[word] = clause }
    known[current] = clause
    return clause
  }

  private func isPredicate(_ index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    return word.upos == .verb || word.head == nil || sentence.dependent(of: index, "nsubj", "cop") != nil
  }

  private func gender(of phrase: NounPhrase, in sentence: Sentence) -> Gender? {
    switch phrase.pronoun?.gender {
    case "m": return .male
    case "f": return .female
    default: break
    }
    guard phrase.type == .person else { return nil }
    if let name = phrase.name {
      if let known = typer.aliases.gender(of: sentence.joined(name), isName: true) { return known }
      for index in phrase.words.lowerBound..<name.lowerBound {
        if let told = typer.persons.gender(ofNoun: sentence.words[index].lowercased) { return told }
      }
      return name.count > 1
        ? typer.persons.gender(ofFirstName: sentence.words[name.lowerBound].lowercased) : nil
    }
    return typer.persons.gender(ofNoun: phrase.lemma)
  }
}
