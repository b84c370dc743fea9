/// What coreference.txt says: pronouns, verbs of speech, and nouns that the news uses in turn for one thing.
package struct CoreferenceWords: Sendable {
  package struct Pronoun: Sendable, Equatable {
    /// 1 for the speaker, 3 for others.
    package var person: Int
    package var isPlural: Bool
    /// m, f or n; nil where all will do.
    package var gender: Character?
  }

  /// The lists that a word can be in, each under the heading of the same name.
  private struct Lists: OptionSet, Sendable {
    let rawValue: UInt32
    static let speech = Lists(rawValue: 1)
    static let agent = Lists(rawValue: 2)
    static let emptyIt = Lists(rawValue: 4)
    static let calendar = Lists(rawValue: 8)
    static let company = Lists(rawValue: 16)
    static let locative = Lists(rawValue: 32)
    static let spokesman = Lists(rawValue: 64)
    static let placeNouns = Lists(rawValue: 128)
    static let force = Lists(rawValue: 256)
    static let deed = Lists(rawValue: 512)
    static let enemy = Lists(rawValue: 1024)
    static let personOrBody = Lists(rawValue: 2048)
    static let office = Lists(rawValue: 4096)
    static let naming = Lists(rawValue: 8192)
    static let somebody = Lists(rawValue: 16384)
    static let officePrepositions = Lists(rawValue: 32768)
    static let saying = Lists(rawValue: 65536)
    static let pair = Lists(rawValue: 131072)
    static let two = Lists(rawValue: 262144)
    static let joining = Lists(rawValue: 524288)

    static let ofHeading: [String: Lists] = [
      "speech": .speech, "agent": .agent, "empty-it": .emptyIt, "calendar": .calendar, "company": .company,
      "locative": .locative, "spokesman": .spokesman, "place-nouns": .placeNouns,
      "force": .force, "deed": .deed, "enemy": .enemy, "person-or-body": .personOrBody, "office": .office,
      "naming": .naming, "somebody": .somebody, "office-prepositions": .officePrepositions,
      "saying": .saying, "pair": .pair, "two": .two, "joining": .joining,
    ]
  }

  package static let english = CoreferenceWords(file: "coreference.txt")

  private var pronouns: [String: Pronoun] = [:]
  private var types: [String: EntityType] = [:]
  private var general: [EntityType: Set<String>] = [:]
  private var endingsOfAges: [String] = []
  private var endingsOfPeoples: [String] = []
  /// By `StableHash` of the word.
  private var lists = HashedTable<Lists>(capacity: 400)
  /// By the hash of a noun the numbers of the sets that hold it as what may be taken up.
  private var takenUp = HashedTable<NumberSet>(capacity: 500)
  /// By the hash of a noun the numbers of the sets that hold it as what may take up.
  private var takingUp = HashedTable<NumberSet>(capacity: 500)
  /// How many sets were read. Those beyond the last number share it, which no file comes near.
  private var sets = 0

  package init(file: String) {
    WordFile.forEachLine(of: file) { heading, _, words in
      switch heading.first ?? "" {
      case "pronouns": addPronoun(words)
      case "types":
        if let type = Self.type(before: words) {
          for noun in words.dropFirst() { types[Self.text(noun)] = type }
        }
      case "general":
        if let type = Self.type(before: words) { general[type] = Set(words.dropFirst().map(Self.text)) }
      case "sets": addSet(words)
      case "endings-of-ages": endingsOfAges += words.map(Self.text)
      case "endings-of-peoples": endingsOfPeoples += words.map(Self.text)
      case let name:
        guard let list = Lists.ofHeading[name] else { return }
        for word in words { lists[StableHash.of(word), default: []].insert(list) }
      }
    }
  }

  private mutating func addPronoun(_ words: [WordFile.Bytes]) {
    guard words.count == 4, let gender = words[3].first else { return }
    let isPlural = words[2].first == UInt8(ascii: "p")
    pronouns[String(decoding: words[0], as: UTF8.self)] = Pronoun(
      person: words[1].first == UInt8(ascii: "1") ? 1 : 3, isPlural: isPlural,
      gender: gender == UInt8(ascii: "-") ? nil : Character(Unicode.Scalar(gender)))
  }

  /// The type at the beginning of a line such as "event: talks row".
  private static func type(before words: [WordFile.Bytes]) -> EntityType? {
    words.first.flatMap { EntityType(rawValue: text($0.dropLast())) }
  }

  private static func text(_ word: WordFile.Bytes) -> String { String(decoding: word, as: UTF8.self) }

  private mutating func addSet(_ words: [WordFile.Bytes]) {
    let separator = words.lastIndex { $0.count == 1 && $0.first == UInt8(ascii: ">") }
    let number = min(sets, NumberSet.capacity - 1)
    for (index, word) in words.enumerated() where index != separator {
      let hash = StableHash.of(word)
      takenUp[hash, default: NumberSet()].insert(number)
      if index > separator ?? -1 { takingUp[hash, default: NumberSet()].insert(number) }
    }
    sets += 1
  }

  /// What the form `word`, in lower case, stands for if it is a personal or possessive pronoun.
  package func pronoun(_ word: String) -> Pronoun? { pronouns[word] }

  package func isSpeech(_ lemma: String) -> Bool { has(.speech, lemma) }

  /// True of verbs that nothing does but who speaks and what is written.
  package func isSaying(_ lemma: String) -> Bool { has(.saying, lemma) }

  /// True of nouns for two people together: "couple".
  package func isPair(_ noun: String) -> Bool { has(.pair, noun) }

  /// True of words before a noun that say that it means two: "both".
  package func isTwo(_ word: String) -> Bool { has(.two, word) }

  /// True of what joins two names.
  package func isJoining(_ word: String) -> Bool { has(.joining, word) }

  /// True of verbs of which the participle gives a name: "called".
  package func isNaming(_ lemma: String) -> Bool { has(.naming, lemma) }

  /// True of other pronouns for a person: "who".
  package func isSomebody(_ pronoun: String) -> Bool { has(.somebody, pronoun) }

  /// True of what stands between an office and the body that has it: "an economist at hale".
  package func bindsOffice(_ preposition: String) -> Bool { has(.officePrepositions, preposition) }

  /// True of "24-year-old".
  package func isAge(_ lemma: String) -> Bool { endingsOfAges.contains(where: lemma.hasSuffix) }

  /// True of adjectives that mean all of a people: "the french", "the japanese".
  package func isPeople(_ adjective: String) -> Bool { endingsOfPeoples.contains(where: adjective.hasSuffix) }

  /// True of verbs whose subject is a person or a body of people.
  package func isAgentive(_ lemma: String) -> Bool { has([.speech, .agent], lemma) }

  /// True of predicates of an "it" that stands for nothing before it.
  package func takesEmptyIt(_ lemma: String) -> Bool { has(.emptyIt, lemma) }

  /// True of days, months and feasts, in lower case.
  package func isCalendarWord(_ word: String) -> Bool { has(.calendar, word) }

  /// True of what ends the name of a company: "corp.".
  package func isCompanySuffix(_ word: String) -> Bool { has(.company, word) }

  /// True of prepositions before places.
  package func isLocative(_ preposition: String) -> Bool { has(.locative, preposition) }

  /// The type that the file gives to the things that a noun names.
  package func type(ofNoun noun: String) -> EntityType? { types[noun] }

  /// True of a noun that may mean anything of its type: "group" for an armed group.
  package func isGeneral(_ noun: String, for type: EntityType) -> Bool {
    general[type]?.contains(noun) ?? false
  }

  /// True of a noun without which a name still means the same place: "river" in "euphrates river".
  package func isPartOfPlaceName(_ noun: String) -> Bool { has(.placeNouns, noun) }

  /// True of armed bodies and authorities.
  package func isForce(_ lemma: String) -> Bool { has(.force, lemma) }

  /// True of what a force announces as done where it did it.
  package func isDeed(_ lemma: String) -> Bool { has(.deed, lemma) }

  /// True of those whom a force fights.
  package func isEnemy(_ lemma: String) -> Bool { has(.enemy, lemma) }

  /// True of what a company or country may be as well as a person: "owner", "rival".
  package func isPersonOrBody(_ lemma: String) -> Bool { has(.personOrBody, lemma) }

  /// True of what only bodies of people have: "chairman", "analyst".
  package func isOfficeOfBody(_ lemma: String) -> Bool { has(.office, lemma) }

  /// True of who speaks for another.
  package func isSpokesman(_ lemma: String) -> Bool { has(.spokesman, lemma) }

  /// True if `noun` may take up what was called `earlier`: it is the same noun, or a set allows it.
  package func canTakeUp(_ noun: String, _ earlier: String) -> Bool {
    if noun == earlier { return true }
    guard let taking = takingUp[StableHash.of(noun)], let taken = takenUp[StableHash.of(earlier)] else {
      return false
    }
    return taking.meets(taken)
  }

  /// True if the word is in one of `wanted`.
  private func has(_ wanted: Lists, _ word: String) -> Bool {
    lists[StableHash.of(word)].map { !$0.isDisjoint(with: wanted) } ?? false
  }
}
