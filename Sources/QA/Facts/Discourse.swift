/// An article in the course of its resolution: the phrases found in it and the chains they make so far.
package struct Discourse: Sendable {
  /// What is known of a thing, from all its mentions.
  package struct Chain: Sendable {
    /// Numbers of phrases, in the order in which they joined.
    package var phrases: [Int]
    package var type: EntityType
    package var gender: Gender?
    package var isPlural: Bool
    /// Lemmas of the nouns that describe it: "president", "town".
    package var descriptions: Set<String> = []
    package var hasName: Bool
    /// How many phrases are no pronouns.
    package var mentions: Int
    /// True of what does what only people and bodies of people do, or has people: "harrow signed the striker".
    package var acts = false
    /// The type, but a club or a government for a place that acts: "harrow", "baghdad".
    package var actingType: EntityType { acts && type == .place ? .organisation : type }
    /// True if nothing but pronouns is in it.
    package var isPronominal: Bool
  }

  package let sentences: [Sentence]
  package let phrases: [NounPhrase]
  package let typer: EntityTyper
  /// For each sentence the numbers of its phrases.
  package let phrasesOfSentence: [Range<Int>]
  /// For a phrase that takes up two at once, which.
  package var pairs: [Int: Pair] = [:]
  /// The phrases by chains; the first phrase of a chain is its root.
  private var sets: DisjointSets
  /// The chain of each phrase that is the root of one.
  private var chains: [Chain?] = []

  package init(sentences: [Sentence], phrases: [NounPhrase], typer: EntityTyper) {
    self.sentences = sentences
    self.phrases = phrases
    self.typer = typer
    sets = DisjointSets(count: phrases.count)
    var ranges: [Range<Int>] = []
    var start = 0
    for number in sentences.indices {
      var end = start
      while end < phrases.count, phrases[end].sentence == number { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    phrasesOfSentence = ranges
    chains.reserveCapacity(phrases.count)
    for (index, phrase) in phrases.enumerated() { chains.append(firstChain(index, phrase)) }
  }

  private func firstChain(_ index: Int, _ phrase: NounPhrase) -> Chain {
    var descriptions: Set<String> = []
    switch phrase.kind {
    case .nominal: descriptions.insert(phrase.lemma)
    case .name: descriptions = descriptionsBeforeName(phrase)
    case .pronoun: break
    }
    return Chain(
      phrases: [index], type: phrase.type, gender: phrase.gender, isPlural: phrase.isPlural,
      descriptions: descriptions, hasName: phrase.kind == .name, mentions: phrase.kind == .pronoun ? 0 : 1,
      acts: phrase.kind != .pronoun && acts(phrase),
      isPronominal: phrase.kind == .pronoun)
  }

  /// "president" in "syrian president bashar al-assad", "storm" in "tropical storm nadia", "ministry" in "the
  /// finance ministry".
  private func descriptionsBeforeName(_ phrase: NounPhrase) -> Set<String> {
    guard let name = phrase.name else { return [] }
    let sentence = sentences[phrase.sentence]
    var found: Set<String> = []
    if !name.contains(phrase.head) { found.insert(phrase.lemma) }
    for index in phrase.words where !name.contains(index) && sentence.words[index].head == phrase.head {
      let word = sentence.words[index]
      let isTitle = word.deprel == "nmod:desc" || typer.persons.isTitle(word.lowercased)
      if isTitle || word.upos == .noun && index == name.lowerBound - 1 { found.insert(word.lemma) }
    }
    if phrase.type != .person, name.count > 1 {
      for index in name where typer.type(ofNoun: sentence.words[index].lemma) == phrase.type {
        found.insert(sentence.words[index].lemma)
      }
    }
    return found
  }

  /// The root of a phrase's chain.
  package mutating func root(of phrase: Int) -> Int { sets.root(phrase) }

  package func chainRoot(of phrase: Int) -> Int { sets.rootUnhalved(phrase) }

  /// The chain of a phrase.
  package func chain(of phrase: Int) -> Chain {
    chains[chainRoot(of: phrase)] ?? firstChain(phrase, phrases[phrase])
  }

  package mutating func update(_ phrase: Int, _ change: (inout Chain) -> Void) {
    let root = root(of: phrase)
    guard var chain = chains[root] else { return }
    chains[root] = nil
    change(&chain)
    chains[root] = chain
  }

  /// Makes one chain of those of two phrases. What is known of the earlier one wins.
  package mutating func merge(_ a: Int, _ b: Int) {
    let (first, second) = (min(root(of: a), root(of: b)), max(root(of: a), root(of: b)))
    guard first != second, let other = chains[second], var chain = chains[first] else { return }
    (chains[first], chains[second]) = (nil, nil)
    sets.join(first, second)
    if chain.type == .thing || other.hasName && !chain.hasName && other.type != .thing {
      chain.type = other.type
    }
    if other.hasName && !chain.hasName { chain.isPlural = other.isPlural }
    chain.gender = chain.gender ?? other.gender
    chain.descriptions.formUnion(other.descriptions)
    chain.hasName = chain.hasName || other.hasName
    chain.mentions += other.mentions
    chain.acts = chain.acts || other.acts
    chain.isPronominal = chain.isPronominal && other.isPronominal
    chain.phrases += other.phrases
    chains[first] = chain
  }

  /// All chains in the order of their first phrases.
  package var allChains: [Chain] { chains.compactMap { $0 } }

  /// The words of the name in a phrase, as they stand in the text.
  package func nameText(_ phrase: NounPhrase) -> String? {
    phrase.name.map { sentences[phrase.sentence].joined($0) }
  }
}
