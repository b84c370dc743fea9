import QA
import Testing

/// What is mended in trees before facts are read, and what words make of the clauses and phrases beside them, from text to
/// facts.
@Suite struct PhraseTests {
  private static let analyzer = Analyzer()
  private static let extractor = Extractor()

  private func facts(in text: String) -> [String] {
    Self.extractor.facts(in: Self.analyzer.sentences(in: text)).map(\.summary)
  }

  @Test(arguments: [
    ("Boats attacked wave after wave of ships.", "attack(Boats, wave after wave of ships)"),
    ("They sold their cattle early in the season.", "sell(They, their cattle; time: early in the season)"),
    ("They sold their cattle in the season.", "sell(They, their cattle; time: the season)"),
    ("Families have been there for generations.", "be(Families, -; place: there, duration: generations)"),
    ("Mrs Weiss died early Tuesday.", "die(Mrs Weiss, -; time: early Tuesday)"),
    ("For his part, the mayor praised the plan in August.", "praise(the mayor, the plan; time: August)"),
    ("The prices are too high, we think.", "think(we, too high)"),
    ("The team made full use of its new players.", "use(The team, its new players)"),
    ("The rebels pushed up to Aleppo.", "push(The rebels, -; place: Aleppo)"),
    ("Sales fell by 20 percent.", "fall(Sales, -; by: 20 percent)"),
    ("The tax was cut by 20 percent.", "cut(-, The tax; by: 20 percent)"),
    ("The tax was cut by the mayor.", "cut(the mayor, The tax)"),
    ("We are all disappointed.", "be(We, disappointed)"),
    ("It was published in a Swiss newspaper, not an Austrian one.", "publish(-, It; in: a Swiss newspaper)"),
    ("It was sold in Bern and Basel.", "sell(-, It; place: Bern, place: Basel)"),
    ("People have grown figs for thousands of years.", "grow(People, figs; duration: thousands of years)"),
    ("Managers are working overtime.", "work(Managers, -; manner: overtime) ongoing"),
    (
      "It was no surprise since fruits do not feature in their food.",
      "be(It, no surprise; cause: fruits do not feature in their food) not"
    ),
  ])
  func phrasesAreWhole(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains(row.fact), "\(facts)")
  }

  @Test(arguments: [
    ("The bank gave the firm enough money to buy the ship.", "buy(the firm, the ship) planned"),
    ("The mother called her sons to warn them about the storm.", "warn(The mother, -; recipient: them"),
    ("The mother asked her sons to warn the neighbours.", "warn(her sons, "),
    ("Fans made the singer favourite to win the contest.", "win(the singer favourite, the contest) planned"),
    ("The minister took the decision to close the mine.", "close(The minister, the mine) planned"),
    (
      "The ministry said attacks were planned, but gave no details.", "give(The ministry, no details) not"
    ),
    ("The firm said profits rose and declined to comment.", "decline(The firm, to comment)"),
    (
      "The firm said profits rose and gave hope to farmers.",
      "give(profits, hope; to: farmers) {say: The firm}"
    ),
  ])
  func whoDoesItIsTheOneMeant(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains { $0.hasPrefix(row.fact) }, "\(facts)")
  }

  @Test(arguments: [
    (
      "He dismissed claims that the firm had bribed officials.",
      "bribe(the firm, officials) denied {dismiss: He}"
    ),
    ("He repeated claims that the firm had bribed officials.", "bribe(the firm, officials) possible"),
    ("Growers are worried that prices will fall.", "fall(prices, -) planned {worried: Growers}"),
    ("Our intention is not to copy them but to win.", "be(Our intention, to copy them) not"),
    ("The problem is that prices are rising.", "be(The problem, prices are rising)"),
    ("The deal is under review, the bank said.", "review(-, The deal) {say: the bank}"),
    ("The minister opposed the president's decision to leave.", "decide(the president, to leave)"),
    ("I was shocked to see these offers.", "see(I, these offers)"),
    ("Drugs were rushed to the area to stop the disease.", "stop(-, the disease) planned"),
    ("It is unclear whether the firm will sell the ship.", "sell(the firm, the ship) hypothetical"),
    ("Speakers hailed efforts to bring peace to Chad.", "bring(-, peace; to: Chad) planned"),
    ("He would feel better than if he had read the paper.", "read(he, the paper) hypothetical"),
    ("They operate according to a strict code.", "operate(They, -; according to: a strict code)"),
    ("They left, according to the police.", "leave(They, -) {according to: the police}"),
    ("MPs are deciding whether to leave.", "decide(MPs, whether to leave) ongoing"),
  ])
  func whatBecameOfItIsSaid(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains { $0.hasPrefix(row.fact) }, "\(facts)")
  }

  @Test func eachHasTheObjectOfItsOwnNumber() {
    let facts = facts(in: "Victoria and Queensland will receive $10 million and $13 million respectively.")
    #expect(
      facts.filter { $0.hasPrefix("receive(") } == [
        "receive(Victoria, $ 10 million) planned", "receive(Queensland, $ 13 million) planned",
      ])
  }

  @Test(arguments: [
    ("The Justice Department issued new rules.", "be("),
    ("The convoy came under attack from rebels.", "come("),
    ("The rebels launched an attack on the base.", "launch("),
    ("Talks with Anna Weiss in Berlin failed.", "be("),
    ("The storm took parts of Chad by surprise.", "take part("),
  ])
  func nothingIsSaidTwiceOrOfOthers(_ row: (text: String, prefix: String)) {
    let facts = facts(in: row.text)
    #expect(!facts.isEmpty && !facts.contains { $0.hasPrefix(row.prefix) }, "\(facts)")
  }
}
