/// Which words of a sentence say what the words of a question say.
///
/// The alignment of question and sentence that answers are found by where no fact has them (Shen & Klakow 2006,
/// "Exploring correlation of dependency relation paths for answer extraction"): word by word, the likest first.
struct WordAlignment: Sendable {
  /// The number of the sentence within its article, from 0.
  let sentence: Int
  /// For each asked term the word that is likest to it, nil where none is like it at all.
  let words: [Int?]
  /// For each asked term how like that word is, 0...1.
  let likeness: [Double]
  /// Names and numbers of the question that the sentence does not have.
  let missing: (names: Int, numbers: Int)

  /// The share of the asked words that the sentence has, 0...1.
  var coverage: Double { likeness.isEmpty ? 0 : likeness.reduce(0, +) / Double(likeness.count) }

  /// The aligned words, each once, in text order.
  var anchors: [Int] { Set(words.compactMap(\.self)).sorted() }

  /// Aligns `asked` with sentence number `number` of `view`.
  init(of asked: AskedTerms, with number: Int, of view: ArticleView, by mentions: MentionMatcher) {
    sentence = number
    let found = mentions.contentTerms(in: number, of: view)
    let referents = view.referents.value[number] ?? [:]
    var words: [Int?] = []
    var likeness: [Double] = []
    var missing = (names: 0, numbers: 0)
    for (index, term) in asked.terms.enumerated() {
      var best: (word: Int?, likeness: Double) = (nil, 0)
      for (word, own) in found.enumerated() {
        let like = Self.likeness(of: term, number: index, in: asked, to: own, referents[word], mentions.terms)
        if like > best.likeness { best = (word, like) }
      }
      words.append(best.word)
      likeness.append(best.likeness)
      if best.likeness < Self.leastOfNames, term.isName {
        if term.lemma.utf8.contains(where: \.isASCIIDigit) {
          missing.numbers += 1
        } else {
          missing.names += 1
        }
      }
    }
    self.words = words
    self.likeness = likeness
    self.missing = missing
  }

  /// How like a word is to a term by itself or by what it refers to.
  private static func likeness(
    of term: Term, number: Int, in asked: AskedTerms, to word: Term?, _ referent: [Term]?,
    _ terms: TermLikeness
  ) -> Double {
    var best = word.map { max(terms.likeness(term, $0), asked.likenessAsPredicate($0, toTerm: number)) } ?? 0
    if best < likenessOfReferents, let referent {
      best = max(best, likenessOfReferents * (referent.lazy.map { terms.likeness(term, $0) }.max() ?? 0))
    }
    return best
  }

  /// How like "he" is to the name of whom it refers to.
  private static let likenessOfReferents = 0.9
  /// A name less like than this is another one.
  static let leastOfNames = 0.5
}
