/// What the noun phrases of one article refer to, as far as it was found out.
public struct EntityMap: Sendable {
  /// The mentions of one thing.
  public struct Chain: Sendable {
    /// The fullest name in the chain, or its first description: "bashar al-assad", "a border area".
    public var representative: String
    /// The mention that the representative was taken from.
    public var model: Place
    public var type: EntityType
    public var gender: Gender?
    /// In the order of the text.
    public var mentions: [Place]
  }

  /// Where a mention stands.
  public struct Place: Sendable, Hashable {
    /// The number of the sentence within the article, from 0.
    public var sentence: Int
    /// Indices of words of the sentence.
    public var words: Range<Int>
    public var head: Int

    fileprivate init(_ phrase: NounPhrase) {
      sentence = phrase.sentence
      words = phrase.words
      head = phrase.head
    }
  }

  /// The chains with two mentions and more, and the names that stand alone, in the order of their first mentions.
  public private(set) var chains: [Chain] = []
  /// For each sentence the chain of each head that has one.
  private var chainOfHead: [[Int: Int]]
  /// For each sentence what the head of a phrase like "his forces" comes to with the pronoun replaced.
  private var expansions: [[Int: String]]

  /// A map that knows nothing.
  public init() {
    chainOfHead = []
    expansions = []
  }

  package init(_ discourse: Discourse) {
    chainOfHead = Array(repeating: [:], count: discourse.sentences.count)
    expansions = chainOfHead.map { _ in [:] }
    for chain in discourse.allChains where chain.phrases.count > 1 || chain.hasName && chain.type != .date {
      let numbers = chain.phrases.sorted()
      let places = numbers.map { Place(discourse.phrases[$0]) }
      for place in places { chainOfHead[place.sentence][place.head] = chains.count }
      let best = discourse.representative(of: numbers, type: chain.type)
      chains.append(
        Chain(
          representative: best.text, model: Place(discourse.phrases[best.phrase]), type: chain.type,
          gender: chain.gender, mentions: places))
    }
    for (index, pair) in discourse.pairs.sorted(by: { $0.key < $1.key }) {
      name(index, after: pair, discourse)
    }
    for phrase in discourse.phrases { expand(phrase, discourse) }
  }

  /// "anna reyes and paul denham" for "they" or "the couple", and for what is linked with that.
  private mutating func name(_ index: Int, after pair: Discourse.Pair, _ discourse: Discourse) {
    let names = [pair.first, pair.second].map { member in
      let chain = discourse.chain(of: member)
      return discourse.representative(of: chain.phrases.sorted(), type: chain.type).text
    }
    let text = names.joined(separator: " and ")
    let phrase = discourse.phrases[index]
    expansions[phrase.sentence][phrase.head] = text
    if let chain = chainOfHead[phrase.sentence][phrase.head] { chains[chain].representative = text }
  }

  /// What the phrase headed by the word `head` refers to, where that is known and is not the phrase itself.
  public func entity(sentence: Int, head: Int) -> String? {
    guard chainOfHead.indices.contains(sentence) else { return nil }
    if let chain = chain(sentence: sentence, head: head) { return chain.representative }
    return expansions[sentence][head]
  }

  /// The chain of the phrase headed by the word `head`.
  public func chain(sentence: Int, head: Int) -> Chain? {
    guard chainOfHead.indices.contains(sentence) else { return nil }
    return chainOfHead[sentence][head].map { chains[$0] }
  }

  /// "assad's forces" for "his forces".
  private mutating func expand(_ phrase: NounPhrase, _ discourse: Discourse) {
    guard let pronoun = phrase.possessivePronoun, chainOfHead[phrase.sentence][phrase.head] == nil,
      let chain = chain(sentence: phrase.sentence, head: pronoun), pronoun + 1 < phrase.words.upperBound,
      pronoun == phrase.words.lowerBound
    else { return }
    let rest = discourse.sentences[phrase.sentence].joined(pronoun + 1..<phrase.words.upperBound)
    expansions[phrase.sentence][phrase.head] = chain.representative + "'s " + rest
  }
}

extension Discourse {
  /// The fullest name among the phrases, or the first of them that describes the thing, and its phrase.
  fileprivate func representative(of numbers: [Int], type: EntityType) -> (text: String, phrase: Int) {
    var best: (text: String, phrase: Int, weight: Int)?
    for number in numbers {
      guard let name = phrases[number].name, let text = nameText(phrases[number]) else { continue }
      // For people the number of names counts, so that spelling variants do not; for the rest the length.
      let weight = type == .person ? min(name.count, 5) * 100 : text.utf8.count
      if weight > best?.weight ?? 0 { best = (text, number, weight) }
    }
    if let best { return (best.text, best.phrase) }
    let described = numbers.first { phrases[$0].kind == .nominal } ?? numbers[0]
    return (sentences[phrases[described].sentence].joined(phrases[described].words), described)
  }
}
