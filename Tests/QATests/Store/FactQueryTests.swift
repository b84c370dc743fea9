import QA
import Testing

private func numbers(_ query: FactQuery, articles: [AnalyzedArticle] = [SmallStory.analyzed()]) throws
  -> [Int64]
{
  let store = try FactStore()
  try store.add(articles)
  return try store.facts(matching: query).map(\.number)
}

@Test(
  arguments: [
    (FactQuery(), [1, 2]),
    (FactQuery(predicates: ["open"]), [1]),
    (FactQuery(predicates: ["OPEN", "sell", "buy"]), [1, 2]),
    (FactQuery(predicates: ["buy"]), []),
    (FactQuery(anyTerms: ["harlow", "ship"]), [1, 2]),
    (FactQuery(allTerms: ["harlow", "ship"]), []),
    (FactQuery(allTerms: ["harlow", "monday", "nouméa"]), [1]),
    (FactQuery(anyTerms: ["noumea"]), []),
    (FactQuery(anyTerms: ["the"]), []),
    (FactQuery(anyTerms: ["aurora"]), [2]),
    (FactQuery(predicates: ["open"], anyTerms: ["ship"]), []),
    (FactQuery(names: ["ms aurora"]), [2]),
    (FactQuery(names: ["harlow bridge"]), [1]),
    (FactQuery(article: .id("bridge")), [1, 2]),
    (FactQuery(anyTerms: ["ship"], article: .number(1)), [2]),
    (FactQuery(article: .number(2)), []),
    (FactQuery(limit: 1), [1]),
    (FactQuery(limit: 0), []),
  ] as [(FactQuery, [Int64])])
func theIndexFinds(query: FactQuery, expected: [Int64]) throws {
  #expect(try numbers(query) == expected)
}

@Test(
  arguments: [
    (FactFilter(subject: "MAYOR"), [1]),
    (FactFilter(subject: "bridge"), []),
    (FactFilter(relation: "sold"), [2]),
    (FactFilter(relation: "sell"), [2]),
    (FactFilter(relation: "sel"), []),
    (FactFilter(relation: "old"), []),
    (FactFilter(object: "aurora"), [2]),
    (FactFilter(any: "NOUMÉA"), [1]),
    (FactFilter(any: "noumea"), []),
    (FactFilter(any: ""), [1, 2]),
    (FactFilter(place: "nou"), [1]),
    (FactFilter(place: "monday"), []),
    (FactFilter(source: "wire"), [1, 2]),
    (FactFilter(source: "mayor"), []),
    (FactFilter(factuality: [.planned, .denied]), [2]),
    // Fact 1 tells its day, the 19th; fact 2 has that of its article, the 20th.
    (FactFilter(since: CalendarDate(year: 2031, month: 5, day: 20)), [2]),
    (FactFilter(until: CalendarDate(year: 2031, month: 5, day: 19)), [1]),
    (FactFilter(since: CalendarDate(year: 2031)), [1, 2]),
    (FactFilter(until: CalendarDate(year: 2031, month: 5)), [1, 2]),
    (FactFilter(since: CalendarDate(year: 2031, month: 6)), []),
    (FactFilter(until: CalendarDate(year: 2030)), []),
  ] as [(FactFilter, [Int64])])
func theFilterKeeps(filter: FactFilter, expected: [Int64]) throws {
  #expect(try numbers(FactQuery(filter: filter)) == expected)
  #expect(try numbers(FactQuery(predicates: ["open", "sell"], filter: filter)) == expected)
}

@Test func aFactWithoutADatePassesNoTimeFilter() throws {
  let story = SmallStory.analyzed(date: nil)
  #expect(try numbers(FactQuery(filter: FactFilter(since: CalendarDate(year: 1))), articles: [story]) == [1])
}

@Test(arguments: 0..<20) func theIndexFindsWhatALookAtEveryFactFinds(seed: Int) throws {
  var samples = SampleArticles(seed: UInt64(seed))
  let store = try FactStore()
  try store.add((0..<30).map { samples.article(id: "\($0)") })
  try store.remove(article: .id("3"))
  try store.add(samples.article(id: "5"))
  let all = try store.facts(matching: FactQuery())
  let terms: Set = ["harlow", "bridge", "大阪"]
  func content(_ fact: StoredFact) throws -> Set<String> {
    let sentences = try store.sentences(of: fact.article)
    let mentions = [fact.fact.subject, fact.fact.object, fact.fact.attribution?.source].compactMap { $0 }
    var content: Set<String> = []
    for mention in mentions + fact.fact.arguments.map(\.mention) {
      for word in sentences[mention.sentence].words[mention.words] {
        let isContent = [.noun, .properNoun, .verb, .adjective, .adverb, .numeral, .symbol, .other].contains(
          word.upos)
        if isContent { content.insert(word.lemma) }
      }
      if let entity = mention.entity { content.insert(entity.lowercased()) }
    }
    return content
  }
  let contents = try all.map { ($0, try content($0)) }
  #expect(
    try store.facts(matching: FactQuery(anyTerms: terms))
      == contents.filter { !$1.isDisjoint(with: terms) }.map(\.0))
  #expect(
    try store.facts(matching: FactQuery(allTerms: ["harlow", "bridge"]))
      == contents.filter { $1.isSuperset(of: ["harlow", "bridge"]) }.map(\.0))
  #expect(
    try store.facts(matching: FactQuery(predicates: ["raid", "sell"], anyTerms: terms))
      == contents.filter {
        ["raid", "sell"].contains($0.fact.predicate.lemma) && !$1.isDisjoint(with: terms)
      }
      .map(\.0))
}

@Test func twoHundredThousandFactsAreSearched() throws {
  var samples = SampleArticles(seed: 1)
  let model = (0..<50).map { samples.article(id: "\($0)", sentences: 10, factsPerSentence: 10) }
  let store = try FactStore()
  try store.add(
    (0..<2000).lazy.map { number in
      var article = model[number % model.count]
      article.article.id = "\(number)"
      return article
    })
  var needle = SmallStory.analyzed(id: "needle")
  needle.facts[0].object?.entity = "Needle Point"
  try store.add(needle)
  #expect(try store.count() == 200_002)
  #expect(try store.facts(matching: FactQuery(allTerms: ["needle", "monday"])).map(\.number) == [200_001])
  #expect(
    try store.facts(matching: FactQuery(predicates: ["open"], anyTerms: ["needle"])).map(\.number) == [
      200_001
    ])
  let raids = try store.facts(
    matching: FactQuery(predicates: ["raid"], allTerms: ["harlow"], article: .id("77")))
  let same = try store.facts(
    matching: FactQuery(predicates: ["raid"], allTerms: ["harlow"], article: .id("27")))
  #expect(raids.map(\.fact) == same.map(\.fact))
  #expect(!raids.isEmpty)
}
