/// What an article's facts are found by: for each predicate, content word and name the facts it occurs in.
struct ArticleIndex {
  /// What a term is. The raw values are stored.
  enum Kind: Int64, CaseIterable {
    case predicate = 0
    case term = 1
    case name = 2
  }

  /// A term and its facts.
  struct Entry {
    var kind: Kind
    var term: String
    var facts: PostingList
  }

  /// Longer terms, in bytes of UTF-8, are left out: no one asks for them, and a broken text may have a word of
  /// megabytes.
  private static let longestTerm = 200

  private(set) var entries: [Entry] = []
  private var numbers = [[String: Int]](repeating: [:], count: Kind.allCases.count)
  /// For each word of each sentence the number of the entry of its lemma, or -1 for a word without content.
  private var wordEntries: [[Int]]
  private let sentences: [Sentence]
  /// The forms that the article uses as determiners, and those that it uses in names; in lower case.
  private let determiners: Set<String>
  private let properNouns: Set<String>
  /// The forms of other nouns and of adjectives, in lower case.
  private let commonWords: Set<String>
  private let typer: EntityTyper

  /// The index of `article`, whose facts are numbered from `firstFact` on; `aliases` are the names that the store knows.
  init(_ article: AnalyzedArticle, firstFact: Int64, aliases: AliasTable) {
    typer = EntityTyper(aliases: aliases)
    sentences = article.sentences
    wordEntries = [[Int]](repeating: [], count: article.sentences.count)
    let words = article.sentences.lazy.flatMap(\.words)
    determiners = Set(words.filter { $0.upos == .determiner }.map(\.form.folded))
    properNouns = Set(words.filter { $0.upos == .properNoun }.map(\.form.folded))
    commonWords = Set(words.filter { $0.upos == .noun || $0.upos == .adjective }.map(\.form.folded))
    for (offset, fact) in article.facts.enumerated() {
      let number = firstFact + Int64(offset)
      add(fact.predicate.lemma.folded, .predicate, number)
      if let subject = fact.subject { add(subject, number) }
      if let object = fact.object { add(object, number) }
      for argument in fact.arguments { add(argument.mention, number) }
      if let attribution = fact.attribution { add(attribution.source, number) }
    }
    entries.sort { ($0.kind.rawValue, $0.term) < ($1.kind.rawValue, $1.term) }
  }

  private mutating func add(_ mention: Mention, _ fact: Int64) {
    if sentences.indices.contains(mention.sentence) {
      let words = sentences[mention.sentence].words.indices.clamped(to: mention.words)
      for word in words {
        let entry = entry(ofWord: word, in: mention.sentence)
        if entry >= 0 { entries[entry].facts.append(fact) }
      }
    }
    if let entity = mention.entity {
      let words = entity.folded.split(separator: " ").map(String.init)
      for word in words where !determiners.contains(word) && word.utf8.contains(where: \.isPartOfWord) {
        add(word, .term, fact)
      }
    }
    if let name = name(of: mention) { add(name, .name, fact) }
  }

  private mutating func add(_ term: String, _ kind: Kind, _ fact: Int64) {
    if let entry = number(of: term, kind) { entries[entry].facts.append(fact) }
  }

  /// The number of the entry of `term`; nil if it can have none.
  private mutating func number(of term: String, _ kind: Kind) -> Int? {
    guard !term.isEmpty, term.utf8.count <= ArticleIndex.longestTerm else { return nil }
    if let number = numbers[Int(kind.rawValue)][term] { return number }
    let number = entries.count
    numbers[Int(kind.rawValue)][term] = number
    entries.append(Entry(kind: kind, term: term, facts: PostingList()))
    return number
  }

  private mutating func entry(ofWord index: Int, in sentence: Int) -> Int {
    if wordEntries[sentence].isEmpty {
      wordEntries[sentence] = sentences[sentence].words.map {
        $0.upos.hasContent ? number(of: $0.lemma.folded, .term) ?? -1 : -1
      }
    }
    return wordEntries[sentence][index]
  }
}

extension ArticleIndex {
  /// The name that a mention is completed and counted by, in lower case: what it refers to, or the name in its own
  /// words. Nil for phrases that name nothing ("the militants"), days and amounts.
  private func name(of mention: Mention) -> String? {
    guard mention.kind == .nominal, sentences.indices.contains(mention.sentence) else { return nil }
    if let entity = mention.entity { return name(inEntity: entity) }
    let sentence = sentences[mention.sentence]
    let covered = sentence.words.indices.clamped(to: mention.words)
    guard covered.contains(mention.head),
      let name = typer.name(in: covered, head: mention.head, of: sentence)
    else { return nil }
    switch typer.typeOfName(name, phrase: covered, head: mention.head, in: sentence) {
    case .date, .quantity: return nil
    default: return sentence.joined(name).folded
    }
  }

  /// What a mention refers to, where that is a name in itself: no title, no description, nothing that belongs to it.
  private func name(inEntity entity: String) -> String? {
    let words = entity.folded.split(separator: " ").map(String.init)
    let name = Array(words.drop(while: determiners.contains))
    let hasName = name.contains(where: properNouns.contains) || entity.utf8.contains(where: \.isCapital)
    guard let last = name.last, hasName, !entity.contains("://"),
      !typer.words.isCalendarWord(last)
    else { return nil }
    let text = name.joined(separator: " ")
    if typer.aliases.knows(text, isName: true) { return text }
    let isTitle = typer.persons.isTitle(last) && !typer.persons.isFirstName(name[0])
    let isDescribed = name.contains { commonWords.contains($0) && !properNouns.contains($0) }
    return isTitle || isDescribed || name.dropLast().contains { $0.hasSuffix("'s") } ? nil : text
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}

extension UPOS {
  /// True for words that say what a phrase is about.
  fileprivate var hasContent: Bool {
    switch self {
    case .noun, .properNoun, .verb, .adjective, .adverb, .numeral, .symbol, .other: true
    default: false
    }
  }
}
