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
  /// The forms that the article uses as determiners, in lower case.
  private let determiners: Set<String>

  /// The index of `article`, whose facts are numbered from `firstFact` on.
  init(_ article: AnalyzedArticle, firstFact: Int64) {
    sentences = article.sentences
    wordEntries = [[Int]](repeating: [], count: article.sentences.count)
    determiners = Set(
      article.sentences.lazy.flatMap(\.words).filter { $0.upos == .determiner }.map(\.form.folded))
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
  /// The name that a mention is completed and counted by: what it refers to, or its own words from the first
  /// after the determiners to the last of the proper name that heads it; in lower case. nil for other phrases.
  private func name(of mention: Mention) -> String? {
    guard mention.kind == .nominal else { return nil }
    if let entity = mention.entity {
      let words = entity.folded.split(separator: " ")
      let determiners = words.prefix { self.determiners.contains(String($0)) }.count
      return words.dropFirst(determiners == words.count ? 0 : determiners).joined(separator: " ")
    }
    guard sentences.indices.contains(mention.sentence) else { return nil }
    let words = sentences[mention.sentence].words
    let covered = words.indices.clamped(to: mention.words)
    guard covered.contains(mention.head), words[mention.head].upos == .properNoun else { return nil }
    var start = covered.lowerBound
    while start < mention.head && words[start].upos == .determiner { start += 1 }
    var end = mention.head + 1
    while end < covered.upperBound && words[end].upos.continuesName { end += 1 }
    return words[start..<end].map(\.form.folded).joined(separator: " ")
  }
}

extension UPOS {
  /// True for words that say what a phrase is about.
  fileprivate var hasContent: Bool {
    switch self {
    case .noun, .properNoun, .verb, .adjective, .adverb, .numeral, .symbol, .other: true
    default: false
    }
  }

  fileprivate var continuesName: Bool { self == .properNoun || self == .numeral }
}
