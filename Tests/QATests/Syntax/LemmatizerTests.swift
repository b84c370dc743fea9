import QA
import Testing

@Suite struct LemmatizerTests {
  static let lemmatizer = Lemmatizer()

  @Test(arguments: [
    ("dislodged", UPOS.verb, "VBD", "dislodge"), ("Captured", .verb, "VBN", "capture"),
    ("was", .auxiliary, "VBD", "be"), ("'s", .auxiliary, "VBZ", "be"), ("has", .auxiliary, "VBZ", "have"),
    ("fighting", .verb, "VBG", "fight"), ("making", .verb, "VBG", "make"), ("stopping", .verb, "VBG", "stop"),
    ("travelling", .verb, "VBG", "travel"), ("calling", .verb, "VBG", "call"), ("lying", .verb, "VBG", "lie"),
    ("carries", .verb, "VBZ", "carry"), ("goes", .verb, "VBZ", "go"), ("took", .verb, "VBD", "take"),
    ("overran", .verb, "VBD", "overrun"), ("fled", .verb, "VBD", "flee"), ("led", .verb, "VBN", "lead"),
    ("said", .verb, "VBD", "say"), ("agreed", .verb, "VBD", "agree"), ("found", .verb, "VBN", "find"),
    ("founded", .verb, "VBN", "found"), ("seized", .verb, "_", "seize"), ("besieging", .verb, "_", "besiege"),
    ("militias", .noun, "NNS", "militia"), ("allies", .noun, "NNS", "ally"), ("men", .noun, "NNS", "man"),
    ("policemen", .noun, "NNS", "policeman"), ("wives", .noun, "NNS", "wife"),
    ("crises", .noun, "NNS", "crisis"),
    ("buses", .noun, "NNS", "bus"), ("houses", .noun, "NNS", "house"), ("1990s", .noun, "NNS", "1990s"),
    ("news", .noun, "NN", "news"), ("States", .properNoun, "NNPS", "state"),
    ("Mosul", .properNoun, "NNP", "mosul"),
    ("Nov.", .properNoun, "NNP", "november"), ("better", .adjective, "JJR", "good"),
    ("better", .adverb, "RBR", "well"),
    ("biggest", .adjective, "JJS", "big"), ("heavier", .adjective, "JJR", "heavy"),
    ("larger", .adjective, "JJR", "large"),
    ("her", .pronoun, "PRP$", "her"), ("her", .pronoun, "PRP", "she"), ("them", .pronoun, "PRP", "they"),
    ("n’t", .particle, "RB", "not"), ("s", .particle, "POS", "'s"), ("’s", .particle, "POS", "'s"),
    ("2,00,000", .numeral, "CD", "200000"), ("an", .determiner, "DT", "a"), ("“", .punctuation, "``", "\""),
    ("ÉCOLES", .noun, "NNS", "école"), ("u.s.-backed", .adjective, "JJ", "u.s.-backed"),
    ("X", .other, "_", "x"),
  ])
  func findsTheDictionaryForm(form: String, upos: UPOS, xpos: String, lemma: String) {
    #expect(Self.lemmatizer.lemma(of: form, upos: upos, xpos: xpos) == lemma)
  }

  @Test(arguments: [("didn", "t", "do"), ("ca", "n't", "can"), ("won", "t", "will"), ("isn", "t", "be")])
  func aClippedVerbBeforeANegationHasItsLemma(verb: String, negation: String, lemma: String) {
    var words = [
      Word(form: verb, range: 0..<3, upos: .auxiliary, xpos: "VBD"),
      Word(form: negation, range: 4..<5, upos: .particle, xpos: "RB"),
    ]
    Self.lemmatizer.addLemmas(to: &words)
    #expect(words.map(\.lemma) == [lemma, "not"])
  }

  @Test(arguments: UPOS.allCases)
  func noFormIsWithoutALemma(upos: UPOS) {
    let forms = [
      "s", "ed", "ing", "es", "er", "est", "-", "\u{0}", "é", "ß", "İ", "是", "🙂", "s's", "'", ",", "1,",
    ]
    for form in forms {
      for xpos in ["_", "NNS", "VBD", "VBG", "VBZ", "VB", "MD", "JJR", "JJS", "RBR", "CD", "NNPS", "", "?"] {
        #expect(!Self.lemmatizer.lemma(of: form, upos: upos, xpos: xpos).isEmpty, "\(form) \(xpos)")
      }
    }
  }

  @Test func theLongestSuffixCounts() {
    let lemmatizer = Lemmatizer(rules: "[plural]\ns _\nies y\n^ties tie\n[nothing known]\nx y\nbroken line\n")
    let lemmas = ["cats", "cities", "ties", "neckties"].map {
      lemmatizer.lemma(of: $0, upos: .noun, xpos: "NNS")
    }
    #expect(lemmas == ["cat", "city", "tie", "neckty"])
  }
}
