import QA

/// A generator of numbers that gives the same ones in each run (SplitMix64, Steele, Lea & Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// Articles made of invented words, with trees and facts that no parser made.
struct SampleArticles {
  var random: SeededGenerator
  private let names = [
    "Harlow", "Östersund", "Vantage", "Nouméa", "K2", "O'Neill", "São", "ISKRA", "大阪", "al-Nur",
  ]
  private let nouns = [
    "port", "bridge", "treaty", "ship", "strike", "mayor", "court", "río", "prices", "vote",
  ]
  private let verbs = ["close", "open", "sign", "raid", "carry out", "deny", "back", "sell"]

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  mutating func article(id: String, sentences count: Int = 4, factsPerSentence: Int = 3) -> AnalyzedArticle {
    var text = ""
    var sentences: [Sentence] = []
    var facts: [Fact] = []
    for number in 0..<count {
      if number > 0 { text += ["\n\n", " ", "  "].randomElement(using: &random) ?? " " }
      let sentence = sentence(appendingTo: &text)
      sentences.append(sentence)
      for _ in 0..<factsPerSentence { facts.append(fact(of: sentence, number: number)) }
    }
    let article = Article(
      id: id, title: Bool.random(using: &random) ? "On \(id)" : nil,
      date: Bool.random(using: &random)
        ? CalendarDate(year: 2031, month: .random(in: 1...12, using: &random)) : nil,
      source: "The \(names.randomElement(using: &random) ?? "") Post", url: nil, text: text)
    return AnalyzedArticle(article: article, sentences: sentences, facts: facts)
  }

  mutating func sentence(appendingTo text: inout String) -> Sentence {
    let count = Int.random(in: 3...18, using: &random)
    let root = Int.random(in: 0..<count, using: &random)
    var words: [Word] = []
    for index in 0..<count {
      let isName = Bool.random(using: &random)
      let form = (isName ? names : nouns).randomElement(using: &random) ?? "x"
      if index > 0 && Int.random(in: 0..<6, using: &random) > 0 { text += " " }
      let start = text.utf8.count
      text += form
      words.append(
        Word(
          form: form, range: start..<text.utf8.count, lemma: form.lowercased(),
          upos: isName ? .properNoun : UPOS.allCases.randomElement(using: &random) ?? .noun,
          xpos: ["NN", "NNP", "_", "ODD-TAG"].randomElement(using: &random) ?? "_",
          head: index == root
            ? nil : .random(in: index > root ? root..<index : index + 1..<root + 1, using: &random),
          deprel: index == root
            ? "root" : ["nsubj", "obl:tmod", "made:up"].randomElement(using: &random) ?? "dep",
          confidence: Bool.random(using: &random) ? 1 : .random(in: 0...1, using: &random)))
    }
    return Sentence(words: words)
  }

  mutating func fact(of sentence: Sentence, number: Int) -> Fact {
    let head = Int.random(in: sentence.words.indices, using: &random)
    let word = sentence.words[head]
    var arguments: [Argument] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let role = [Role.place, .time, Role(rawValue: "ahead of")].randomElement(using: &random) ?? .place
      arguments.append(
        Argument(
          role: role, preposition: Bool.random(using: &random) ? "on" : nil,
          mention: mention(of: sentence, number: number),
          value: role == .time ? "2031-05-0\(number % 9 + 1)" : nil))
    }
    return Fact(
      predicate: Predicate(
        lemma: verbs.randomElement(using: &random) ?? "be", text: "was \(word.form)", head: head,
        range: word.range),
      subject: optionalMention(of: sentence, number: number),
      object: optionalMention(of: sentence, number: number), arguments: arguments,
      voice: Bool.random(using: &random) ? .active : .passive, negated: Bool.random(using: &random),
      factuality: Factuality.allCases.randomElement(using: &random) ?? .happened,
      tense: [nil, .past, .present, .future].randomElement(using: &random) ?? nil,
      attribution: optionalMention(of: sentence, number: number).map { Attribution(source: $0, verb: "say") },
      sentence: number, pattern: "made-up", confidence: .random(in: 0...1, using: &random))
  }

  private mutating func optionalMention(of sentence: Sentence, number: Int) -> Mention? {
    Bool.random(using: &random) ? mention(of: sentence, number: number) : nil
  }

  private mutating func mention(of sentence: Sentence, number: Int) -> Mention {
    let start = Int.random(in: sentence.words.indices, using: &random)
    let end = Int.random(in: start + 1...min(start + 4, sentence.words.count), using: &random)
    var mention = Mention(
      start..<end, head: Int.random(in: start..<end, using: &random),
      kind: [.nominal, .clause, .adjective, .adverbial].randomElement(using: &random) ?? .nominal,
      of: sentence,
      number: number)
    if Int.random(in: 0..<4, using: &random) == 0 { mention.entity = names.randomElement(using: &random) }
    return mention
  }
}
