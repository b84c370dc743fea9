import QA
import Testing

@Test func anArticleComesBackAsItWasAdded() throws {
  let store = try FactStore()
  let story = SmallStory.analyzed()
  #expect(try store.add(story) == .added)
  let stored = try #require(try store.article(id: "bridge"))
  #expect(stored.number == 1)
  #expect(stored.article == story.article)
  #expect((stored.sentenceCount, stored.wordCount, stored.factCount) == (2, 17, 2))
  #expect(stored.copyOf == nil)
  #expect(try store.sentences(of: 1) == story.sentences)
  #expect(try store.sentence(1, of: 1) == story.sentences[1])
  #expect(try store.facts(inArticle: 1).map(\.fact) == story.facts)
  #expect(try store.facts(inArticle: 1).map(\.number) == [1, 2])
  #expect(try store.facts(numbers: [2]).first?.articleID == "bridge")
  #expect(try store.facts(numbers: [2]).first?.id == story.facts[1].contentID(inArticle: "bridge"))
  #expect(try store.facts(numbers: [2, 9, 1]).map(\.number) == [2, 1])
  #expect(try store.count() == 2)
}

@Test(arguments: 0..<30) func anyArticleComesBackAsItWasAdded(seed: Int) throws {
  var samples = SampleArticles(seed: UInt64(seed))
  let store = try FactStore()
  let articles = (0..<5).map { samples.article(id: "article \($0)") }
  #expect(try store.add(articles) == [.added, .added, .added, .added, .added])
  for (offset, article) in articles.enumerated() {
    let number = Int64(offset + 1)
    #expect(try store.article(number: number)?.article == article.article)
    #expect(try store.sentences(of: number) == article.sentences)
    for index in article.sentences.indices {
      #expect(try store.sentence(index, of: number) == article.sentences[index])
    }
    #expect(try store.facts(inArticle: number).map(\.fact) == article.facts)
  }
}

@Test func whatIsNotThereIsNil() throws {
  let store = try FactStore()
  try store.add(SmallStory.analyzed())
  #expect(try store.article(id: "no") == nil)
  #expect(try store.article(number: 2) == nil)
  #expect(try store.article(number: -1) == nil)
  #expect(try store.sentence(2, of: 1) == nil)
  #expect(try store.sentence(-1, of: 1) == nil)
  #expect(try store.sentence(0, of: 2) == nil)
  #expect(try store.sentences(of: 7).isEmpty)
  #expect(try store.facts(numbers: [0]).first == nil)
  #expect(try store.facts(inArticle: 3).isEmpty)
  #expect(try store.remove(article: .id("no")) == false)
}

@Test func theSameArticleChangesNothing() throws {
  let store = try FactStore()
  let story = SmallStory.analyzed()
  try store.add(story)
  let before = try store.stats()
  #expect(try store.contains(story.article))
  #expect(try store.add(story) == .unchanged)
  #expect(try store.add([story, story]) == [.unchanged, .unchanged])
  #expect(try store.stats() == before)
  #expect(try store.facts(inArticle: 1).map(\.number) == [1, 2])
}

@Test func aChangedArticleReplacesTheOldOne() throws {
  let store = try FactStore()
  try store.add([SmallStory.analyzed(), SmallStory.analyzed(id: "second")])
  let redated = SmallStory.analyzed(date: CalendarDate(year: 2032))
  #expect(try store.contains(redated.article) == false)
  #expect(try store.add(redated) == .replaced)
  #expect(try store.articles().map(\.id) == ["bridge", "second"])
  #expect(try store.article(id: "bridge")?.date == CalendarDate(year: 2032))
  // Old numbers are not used again.
  #expect(try store.facts(inArticle: 1).map(\.number) == [5, 6])
  #expect(try store.facts(numbers: [1]).first == nil)
  #expect(try store.facts(matching: FactQuery(predicates: ["open"])).map(\.number) == [3, 5])
  #expect(try store.vocabulary(.predicates).map(\.facts) == [2, 2])
}

@Test func theSameWordsUnderAnotherNameAreACopy() throws {
  let store = try FactStore()
  var copy = SmallStory.analyzed(id: "copy", source: "Another wire")
  copy.article.text = SmallStory.text.uppercased().replacing(" .", with: ".")
  try store.add([SmallStory.analyzed(), copy, SmallStory.analyzed(id: "third")])
  #expect(try store.articles().map(\.copyOf) == [nil, nil, 1])
  var plain = SmallStory.analyzed(id: "plain")
  plain.article.text = SmallStory.text.replacing(" .", with: ".").replacing("The", with: "the")
  try store.add(plain)
  #expect(try store.article(id: "plain")?.copyOf == 1)
  #expect(try store.stats().copies == 2)
  // Without the first, the next one is the original.
  #expect(try store.remove(article: .number(1)))
  #expect(try store.articles().map(\.copyOf) == [nil, nil, 3])
}

@Test func aRemovedArticleLeavesNothingBehind() throws {
  let store = try FactStore()
  try store.add([SmallStory.analyzed(), SmallStory.analyzed(id: "second")])
  _ = try store.search("bridge")
  #expect(try store.remove(article: .id("second")))
  #expect(try store.search("bridge").map(\.articleID) == ["bridge"])
  #expect(try store.remove(article: .number(1)))
  #expect(try store.search("bridge").isEmpty)
  for list in [Vocabulary.predicates, .terms, .names] { #expect(try store.vocabulary(list).isEmpty) }
  let stats = try store.stats()
  #expect((stats.articles, stats.sentences, stats.facts, stats.words) == (0, 0, 0, 0))
  // The next one has new numbers.
  try store.add(SmallStory.analyzed())
  #expect(try store.articles().map(\.number) == [3])
  #expect(try store.facts(inArticle: 3).map(\.number) == [5, 6])
}

@Test func statisticsCountWhatIsThere() throws {
  let store = try FactStore()
  try store.add(SmallStory.analyzed())
  let stats = try store.stats()
  #expect((stats.articles, stats.sentences, stats.words, stats.facts) == (1, 2, 17, 2))
  #expect(stats.factuality == [.happened: 1, .planned: 1])
  #expect(stats.bytes > 0)
}

@Test func hostileStringsAreJustStrings() throws {
  let hostile = [
    "", "\0", "a\0b", "a\0c", "'; DROP TABLE article; --", "\"*(", "\u{1B}[2J", "%_", "😀\u{202E}x", "NULL",
  ]
  let store = try FactStore()
  for name in hostile {
    var story = SmallStory.analyzed(id: name, source: name)
    story.article.title = name
    story.article.text = name
    story.facts[0].subject?.entity = name
    story.facts[0].predicate.lemma = name
    #expect(try store.add(story) == .added)
    #expect(try store.article(id: name)?.article == story.article)
    #expect(
      try store.facts(inArticle: try #require(try store.article(id: name)).number).map(\.fact) == story.facts)
    let found = try store.facts(matching: FactQuery(predicates: [name], article: .id(name)))
    #expect(found.count == (name.isEmpty ? 0 : 1))
    _ = try store.search(name)
    _ = try store.entities(prefix: name)
    _ = try store.facts(matching: FactQuery(anyTerms: [name], filter: FactFilter(any: name, source: name)))
    try store.set(name, to: name)
    #expect(try store.setting(name) == name)
  }
  #expect(try store.articles().map(\.id) == hostile)
}

@Test func enormousWordsAndSentencesAreStored() throws {
  let long = String(repeating: "x", count: 5_000_000)
  let count = 200_000
  var words = [Word(form: long, range: 0..<long.utf8.count, lemma: long, upos: .properNoun)]
  for index in 1..<count {
    let start = long.utf8.count + 2 * index - 1
    words.append(Word(form: "y", range: start..<start + 1, lemma: "y", upos: .noun, head: index - 1))
  }
  let sentence = Sentence(words: words)
  let mention = Mention(0..<count, head: 0, of: sentence, number: 0)
  let fact = Fact(
    predicate: Predicate(lemma: long, text: long, head: 0, range: 0..<long.utf8.count), subject: mention,
    sentence: 0, pattern: "made-up")
  let text = long + String(repeating: " y", count: count - 1)
  let store = try FactStore()
  try store.add(AnalyzedArticle(article: Article(id: "a", text: text), sentences: [sentence], facts: [fact]))
  #expect(try store.sentence(0, of: 1) == sentence)
  #expect(try store.facts(numbers: [1]).first?.fact == fact)
  #expect(try store.facts(matching: FactQuery(anyTerms: ["y"])).count == 1)
  #expect(try store.vocabulary(.terms).map(\.text) == ["y"])
  #expect(try store.search("y").count == 1)
  _ = try store.search(text)
  _ = try store.facts(matching: FactQuery(allTerms: [long], filter: FactFilter(any: long)))
}

@Test func theSameInputGivesTheSameOrder() throws {
  func dump() throws -> [String] {
    var samples = SampleArticles(seed: 7)
    let store = try FactStore()
    try store.add((0..<20).map { samples.article(id: "\($0)") })
    let facts = try store.facts(matching: FactQuery(anyTerms: ["port", "bridge", "harlow"]))
    return try facts.map { "\($0.number) \($0.id)" } + store.entities().map { "\($0)" }
      + store.vocabulary(.terms).map { "\($0)" } + store.search("bridge").map(\.text)
  }
  #expect(try dump() == dump())
}
