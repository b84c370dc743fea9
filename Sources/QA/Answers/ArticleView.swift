/// An article as answering needs it: its text, trees and facts, and what it calls its participants.
package struct ArticleView: Sendable {
  let number: Int64
  let id: String
  /// The day it was published.
  let date: CalendarDate?
  let text: String
  let sentences: [Sentence]
  let facts: [StoredFact]
  /// The facts of each sentence, as indices into `facts`.
  let factsBySentence: [[Int]]
  /// What the article says that something is: for the lemma-joined name, the mentions it is equated with.
  let descriptions: [String: [Mention]]
  /// Where each lemma stands.
  let places: [String: [WordPlace]]
  /// The lemmas of all its words.
  let lemmas: Lazy<Set<String>>
  /// How often it uses each word.
  let counts: Lazy<[String: Int]>
  /// How it writes its names.
  let names: Lazy<NameForms>
  /// The first mention with each wording, by its bare words.
  let models: [String: Mention]
  /// The fullest mention in a fact that each word is the head of, the first of equals.
  let mentions: [WordPlace: Mention]
  /// What the phrases of its words say, as they are compared with what is asked for.
  let described = Memo<WordPlace, Description>(most: 1 << 10)
  /// For each word of a sentence its term, nil where it has no meaning of its own.
  let terms = Memo<Int, [Term?]>(most: 1 << 8)
  /// In which sentences each content word stands, by its lemma, names also by what refers to them.
  let sentencesByTerm: Lazy<[String: [Int]]>
  /// For each sentence the words that refer to somebody named elsewhere, with the words of that name.
  let referents: Lazy<[Int: [Int: [Term]]]>
  /// Of what is said that something is no more is looked at.
  private static let mostDescriptions = 64

  package init(
    number: Int64, id: String, date: CalendarDate? = nil, text: String, sentences: [Sentence],
    facts: [StoredFact]
  ) {
    self.number = number
    self.id = id
    self.date = date
    self.text = text
    self.sentences = sentences
    self.facts = facts
    var bySentence = [[Int]](repeating: [], count: sentences.count)
    for (index, stored) in facts.enumerated() where bySentence.indices.contains(stored.fact.sentence) {
      bySentence[stored.fact.sentence].append(index)
    }
    factsBySentence = bySentence
    let mentions = Self.mentions(in: facts)
    self.mentions = mentions
    let referents = Lazy { Self.referents(of: mentions) }
    self.referents = referents
    sentencesByTerm = Lazy { Self.sentencesByTerm(sentences, referents.value) }
    descriptions = Self.descriptions(in: facts, bySentence, sentences)
    var places: [String: [WordPlace]] = [:]
    for (number, sentence) in sentences.enumerated() {
      for (index, word) in sentence.words.enumerated() where word.upos == .verb || word.upos == .noun {
        places[word.lemma, default: []].append(WordPlace(sentence: number, word: index))
      }
    }
    self.places = places
    lemmas = Lazy { Set(sentences.lazy.flatMap { $0.words }.map { $0.lemma }) }
    counts = WordCounts.counting(sentences)
    names = Lazy { NameForms(of: sentences) }
    let nominal = facts.lazy.flatMap { [$0.fact.subject, $0.fact.object].compactMap { $0 } }
      .filter { $0.kind == .nominal }
    models = Dictionary(nominal.map { (Wording.bare($0.text), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func mentions(in facts: [StoredFact]) -> [WordPlace: Mention] {
    var mentions: [WordPlace: Mention] = [:]
    func note(_ mention: Mention?) {
      guard let mention, mention.kind == .nominal else { return }
      let place = WordPlace(sentence: mention.sentence, word: mention.head)
      if mentions[place].map({ $0.words.count < mention.words.count }) ?? true { mentions[place] = mention }
    }
    for stored in facts {
      note(stored.fact.subject)
      note(stored.fact.object)
      for argument in stored.fact.arguments { note(argument.mention) }
    }
    return mentions
  }

  private static func referents(of mentions: [WordPlace: Mention]) -> [Int: [Int: [Term]]] {
    var referents: [Int: [Int: [Term]]] = [:]
    for (place, mention) in mentions {
      guard let entity = mention.entity else { continue }
      referents[place.sentence, default: [:]][place.word] =
        MentionMatcher.description(ofName: Wording.bare(entity)).names
    }
    return referents
  }

  private static func sentencesByTerm(
    _ sentences: [Sentence], _ referents: [Int: [Int: [Term]]]
  ) -> [String: [Int]] {
    var numbers: [String: [Int]] = [:]
    for (number, sentence) in sentences.enumerated() {
      var lemmas = Set(sentence.words.lazy.map(\.lemma))
      for terms in (referents[number] ?? [:]).values { lemmas.formUnion(terms.map(\.lemma)) }
      for lemma in lemmas { numbers[lemma, default: []].append(number) }
    }
    return numbers
  }

  private static func descriptions(
    in facts: [StoredFact], _ bySentence: [[Int]], _ sentences: [Sentence]
  ) -> [String: [Mention]] {
    var descriptions: [String: [Mention]] = [:]
    func equate(_ mention: Mention, with other: Mention) {
      for (named, description) in [(mention, other), (other, mention)] {
        let key = key(named)
        guard descriptions[key]?.count ?? 0 < mostDescriptions else { continue }
        descriptions[key, default: []].append(description)
      }
    }
    for fact in facts.lazy.map(\.fact) where fact.predicate.lemma == "be" {
      guard !fact.negated, fact.factuality == .happened, let subject = fact.subject, let object = fact.object,
        object.kind == .nominal
      else { continue }
      equate(subject, with: object)
      // "an alliance of fighters known as X": the alliance is X as well.
      guard sentences.indices.contains(subject.sentence) else { continue }
      let others = bySentence[subject.sentence].lazy.map { facts[$0].fact }
      if let whole = whole(of: subject, in: sentences[subject.sentence], among: others) {
        equate(whole, with: object)
      }
    }
    return descriptions
  }

  /// The noun that a mention is the "of" phrase of, where the facts of its sentence speak of it.
  private static func whole(
    of part: Mention, in sentence: Sentence, among facts: some Sequence<Fact>
  ) -> Mention? {
    guard let head = sentence.words[part.head].head, sentence.isOfPhrase(part.head) else { return nil }
    return facts.lazy.flatMap { [$0.subject, $0.object].compactMap { $0 } }
      .first { $0.sentence == part.sentence && $0.head == head && $0.kind == .nominal }
  }

  /// The name under which a mention is filed: its referent where known, else its own words.
  static func key(_ mention: Mention) -> String {
    Wording.bare(mention.entity ?? mention.text)
  }

  /// The head of a mention, in the sentence where that stands; nil where it is none of this article.
  func headWord(of mention: Mention) -> Word? {
    guard sentences.indices.contains(mention.sentence),
      sentences[mention.sentence].words.indices.contains(mention.head)
    else { return nil }
    return sentences[mention.sentence].words[mention.head]
  }

  /// The text of `range` on one line, white space as one blank.
  func words(_ range: TextRange) -> String {
    slice(range).split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// The text of `range` as it stands in the article.
  func slice(_ range: TextRange) -> String { range.slice(of: text) }
}
