/// A stretch of a sentence that fills a role in a fact.
public struct Mention: Sendable, Equatable {
  /// What kind of phrase it is.
  public enum Kind: String, Sendable {
    /// A noun phrase, pronoun, number or name.
    case nominal
    /// A clause: what was said, wanted, allowed.
    case clause
    /// An adjective phrase.
    case adjective
    /// An adverb, or an adverbial clause.
    case adverbial
  }

  public var kind: Kind
  /// The number of the sentence within the article, from 0.
  public var sentence: Int
  /// The indices of the words it covers in the sentence. Without the preposition.
  public var words: Range<Int>
  /// The index of the head word in the sentence.
  public var head: Int
  /// UTF-8 byte offsets in the article's text.
  public var range: TextRange
  /// The forms of the words, separated by one space.
  public var text: String
  /// The lemma of the head word.
  public var lemma: String
  /// What it refers to where that is known and is not the mention itself: "islamic state" for "the group".
  public var entity: String?

  public init(
    kind: Kind, sentence: Int, words: Range<Int>, head: Int, range: TextRange, text: String,
    lemma: String, entity: String? = nil
  ) {
    self.kind = kind
    self.sentence = sentence
    self.words = words
    self.head = head
    self.range = range
    self.text = text
    self.lemma = lemma
    self.entity = entity
  }
}

extension Mention {
  /// The mention of the words `words` of `sentence`, which is number `number` of its article.
  public init(
    _ words: Range<Int>, head: Int, kind: Kind = .nominal, of sentence: Sentence, number: Int
  ) {
    self.init(
      kind: kind, sentence: number, words: words, head: head, range: sentence.range(of: words),
      text: sentence.text(of: words), lemma: sentence.words[head].lemma)
  }
}
