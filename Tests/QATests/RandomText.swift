import QA

/// Words and clauses in any order: the same ones for the same seed.
struct RandomText {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  /// The words of the lexicon, with those that hold sentences together as often as all others.
  private static let words: [String] = {
    let lexicon = English.text(of: "words.txt")?.split(separator: "\n").filter { !$0.hasPrefix("#") } ?? []
    let joining = [
      "the", "a", "of", "to", "in", "that", "who", "which", "and", "he", "it", "is", "was", "be", "by", ",",
      ".", "\"", "-", "said", "captured", "president", "mr", "Mosul", "2014", "not", "'s", "(", ")", ":",
      "decades", "ago", String(Int.max), String(repeating: "9", count: 400),
    ]
    return lexicon.map(String.init) + (0..<lexicon.count).map { joining[$0 % joining.count] }
  }()
  private static let people = [
    "the rebels", "ten militants", "Carla Diaz", "the army", "police", "the Lindau council", "she", "it",
    "the group's leader", "prosecutors", "a spokesman for the navy", "residents of Sorne", "Mr Holt",
  ]
  private static let places = ["Lindau", "the port of Daro", "the old town", "Sorneland", "the dam"]
  private static let active = ["captured", "arrested", "shelled", "visited", "said that it left", "backs"]
  private static let passive = ["was captured", "were killed", "was arrested by police", "were freed"]
  private static let times = [
    "on Friday", "in 2014", "last week", "for two days", "after the battle", "",
    "\(Int.max) decades ago",
  ]
  private static let questionWords = [
    "who", "what", "when", "where", "why", "whose", "which towns", "how many people", "how long", "did",
    "was",
  ]

  mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func any(of choices: [String]) -> String { choices[number(below: choices.count)] }

  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in
      let word = any(of: Self.words)
      return number(below: 8) == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
    }.joined(separator: " ")
  }

  /// Who did what, or what was done to whom.
  mutating func clause() -> String {
    let deed =
      number(below: 2) == 0
      ? any(of: Self.active) + " " + any(of: Self.people + Self.places) : any(of: Self.passive)
    return any(of: Self.people + Self.places) + " " + deed + " " + any(of: Self.times)
  }

  /// Clauses, some of them quoted over several sentences, with words in any order between.
  mutating func article(sentences: Int) -> String {
    (0..<sentences).map { _ in
      switch number(below: 4) {
      case 0: "\"" + clause() + ",\" said " + any(of: Self.people) + ". \"" + clause() + ".\""
      case 1: "\"" + clause() + ". " + clause() + ",\" " + any(of: Self.people) + " said."
      case 2: words(number(below: 12) + 1) + "."
      default: clause() + "."
      }
    }.joined(separator: " ")
  }

  /// A clause as a question: the word that asks stands before it, behind it, or anywhere.
  mutating func question() -> String {
    let asking = any(of: Self.questionWords)
    switch number(below: 4) {
    case 0: return asking + " " + clause() + "?"
    case 1: return clause() + " " + asking + "?"
    case 2: return any(of: ["did", "was", "who said that", "is it true that"]) + " " + clause() + "?"
    default: return words(number(below: 5) + 1) + " " + asking + " " + clause()
    }
  }
}
