/// What coreference.txt says: pronouns, verbs of speech, and nouns that the news uses in turn for one thing.
package struct CoreferenceWords: Sendable {
  package struct Pronoun: Sendable, Equatable {
    /// 1 for the speaker, 3 for others.
    package var person: Int
    package var isPlural: Bool
    /// m, f or n; nil where all will do.
    package var gender: Character?
  }

  package static let english = CoreferenceWords(text: English.text(of: "coreference.txt") ?? "")

  private var pronouns: [String: Pronoun] = [:]
  private var speech: Set<String> = []
  private var agent: Set<String> = []
  private var emptyIt: Set<String> = []
  private var calendar: Set<String> = []
  private var companySuffixes: Set<String> = []
  private var locatives: Set<String> = []
  private var spokesmen: Set<String> = []
  private var types: [String: EntityType] = [:]
  private var placeNouns: Set<String> = []
  /// For each noun the numbers of the sets that hold it as what may be taken up.
  private var takenUp: [String: [Int]] = [:]
  /// For each noun the numbers of the sets that hold it as what may take up.
  private var takingUp: [String: [Int]] = [:]

  package init(text: String) {
    var section: Substring = ""
    var number = 0
    for line in text.split(separator: "\n") where line.utf8.first != UInt8(ascii: "#") {
      if line.utf8.first == UInt8(ascii: "[") {
        section = line.dropFirst().dropLast()
        continue
      }
      number += 1
      let words = line.split(separator: " ").map(String.init)
      switch section {
      case "pronouns" where words.count == 4:
        let gender = words[3].first.flatMap { $0 == "-" ? nil : $0 }
        pronouns[words[0]] = Pronoun(
          person: words[1] == "1" ? 1 : 3, isPlural: words[2] == "p", gender: gender)
      case "speech": speech.formUnion(words)
      case "agent": agent.formUnion(words)
      case "empty-it": emptyIt.formUnion(words)
      case "calendar": calendar.formUnion(words)
      case "company": companySuffixes.formUnion(words)
      case "locative": locatives.formUnion(words)
      case "types":
        guard let type = words.first.flatMap({ EntityType(rawValue: String($0.dropLast())) }) else {
          continue
        }
        for word in words.dropFirst() { types[word] = type }
      case "place-nouns": placeNouns.formUnion(words)
      case "spokesman": spokesmen.formUnion(words)
      default: addSet(words, number)
      }
    }
  }

  private mutating func addSet(_ words: [String], _ number: Int) {
    let parts = words.split(separator: ">")
    for word in parts.joined() { takenUp[word, default: []].append(number) }
    for word in parts.last ?? [] { takingUp[word, default: []].append(number) }
  }

  /// What the form `word`, in lower case, stands for if it is a personal or possessive pronoun.
  package func pronoun(_ word: String) -> Pronoun? { pronouns[word] }

  package func isSpeech(_ lemma: String) -> Bool { speech.contains(lemma) }

  /// True of verbs whose subject is a person or a body of people.
  package func isAgentive(_ lemma: String) -> Bool { speech.contains(lemma) || agent.contains(lemma) }

  /// True of predicates of an "it" that stands for nothing before it.
  package func takesEmptyIt(_ lemma: String) -> Bool { emptyIt.contains(lemma) }

  /// True of days, months and feasts, in lower case.
  package func isCalendarWord(_ word: String) -> Bool { calendar.contains(word) }

  /// True of what ends the name of a company: "corp.".
  package func isCompanySuffix(_ word: String) -> Bool { companySuffixes.contains(word) }

  /// True of prepositions before places.
  package func isLocative(_ preposition: String) -> Bool { locatives.contains(preposition) }

  /// The type that the file gives to the things that a noun names.
  package func type(ofNoun noun: String) -> EntityType? { types[noun] }

  /// True of a noun without which a name still means the same place: "river" in "euphrates river".
  package func isPartOfPlaceName(_ noun: String) -> Bool { placeNouns.contains(noun) }

  /// True of who speaks for another.
  package func isSpokesman(_ lemma: String) -> Bool { spokesmen.contains(lemma) }

  /// True if `noun` may take up what was called `earlier`: it is the same noun, or a set allows it.
  package func canTakeUp(_ noun: String, _ earlier: String) -> Bool {
    if noun == earlier { return true }
    guard let taking = takingUp[noun], let taken = takenUp[earlier] else { return false }
    return taking.contains { taken.contains($0) }
  }
}
