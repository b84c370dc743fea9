import QA
import Testing

/// What is read from plain sentences, from text to facts.
@Suite struct ReadingTests {
  private static let analyzer = Analyzer()
  private static let extractor = Extractor()

  private func facts(in text: String) -> [String] {
    Self.extractor.facts(in: Self.analyzer.sentences(in: text)).map(\.summary)
  }

  /// What the syntax model does not read yet.
  @Test(arguments: [
    ("The band sang songs by Anna Weiss in Rome.", "sing(The band, songs by Anna Weiss; place: Rome)"),
    ("Debate over genetically-modified (GM) cotton grew.", "stand for(GM, genetically - modified)"),
    ("The group set sail.", "sail(The group"),
    ("He urged them to wait until the court rules.", "rule(the court"),
    (
      "The view held by diplomats that the talks failed is old.",
      "fail(the talks, -) possible {view: diplomats}"
    ),
  ])
  func isNotYetRead(_ row: (text: String, fact: String)) {
    withKnownIssue { #expect(facts(in: row.text).contains { $0.hasPrefix(row.fact) }) }
  }

  @Test(arguments: [
    (
      "Troops seized the desert town of Akashat from Islamic State.",
      "seize(Troops, the desert town of Akashat; from: Islamic State)"
    ),
    (
      "The firm bought tons of oil and gas from Australia.",
      "buy(The firm, tons of oil and gas; from: Australia)"
    ),
    ("The judge cleared the driver of murder.", "clear(The judge, the driver; of: murder)"),
    ("The minister was sacked over the leak.", "sack(-, The minister; cause: the leak)"),
    ("He read a letter from Anna.", "read(He, a letter from Anna)"),
  ])
  func phrasesThatAVerbCallsForAreItsArguments(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains(row.fact), "\(facts)")
  }

  @Test(arguments: [
    ("The army reached the border town of al-Qaim.", "reach(The army, the border town of al - Qaim)"),
    ("Fighters took Tal-Afar and Deir al-Zor.", "take(Fighters, Deir al - Zor)"),
    ("bashar al-assad s army said it won .", "have(bashar al-assad, army)"),
    ("syrian president bashar al-assad s army left .", "have(syrian president bashar al-assad, army)"),
    ("russia s defence ministry confirmed it .", "have(russia, defence ministry)"),
    ("the group s leader fled .", "have(the group, leader)"),
    ("German carmaker Volkswagen AG said it won.", "say(German carmaker Volkswagen AG, it won)"),
    ("Marks & Spencer hired twenty men.", "hire(Marks & Spencer, twenty men)"),
  ])
  func namesAreWhole(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains(row.fact), "\(facts)")
  }

  @Test(arguments: [
    ("Roads are safe even when preliminary reports are available.", "be(preliminary reports, available)"),
    ("Critics suggested it was a device designed to record calls.", "design(-, a device; purpose: to record"),
    ("Samples were taken before opening the tomb.", "open(-, the tomb)"),
    ("The law was used by judges in freeing prisoners.", "free(judges, prisoners)"),
    ("Farmers welcomed a decision by the government to cut taxes.", "cut(the government, taxes) planned"),
    ("The talks failed, for instance.", "fail(The talks, -)"),
    ("On the other hand, the talks failed.", "fail(The talks, -)"),
    ("The book is similar to Silent Spring.", "be(The book, similar; to: Silent Spring)"),
    ("The army not only took the town.", "take(The army, the town)"),
    ("The hill is adjacent to the river.", "be(The hill, adjacent; place: the river)"),
  ])
  func onlyWhatBelongsToAFactIsInIt(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text).map { $0.replacing("the talks", with: "The talks") }
    #expect(facts.contains { $0.hasPrefix(row.fact) }, "\(facts)")
  }

  @Test(arguments: [
    ("The striker left Newcastle to join Celtic.", "join(The striker, Celtic) planned"),
    ("They put pressure on the minister to resign.", "resign(the minister, -) planned"),
    ("It gives these players the chance to win the cup.", "win(these players, the cup) possible"),
    ("She survived an attempt to dismiss her.", "dismiss(-, her) planned"),
    ("The firm waited for the approval to make an offer.", "make(-, an offer) planned"),
    ("Tunisia called on France to free the men.", "free(France, the men) planned"),
    ("The bureau gave permission to the mayor to sell the bridge.", "sell(the mayor, the bridge) planned"),
    ("He doubted the ability of the system to repair itself.", "repair(the system, itself) planned"),
    ("He cited their refusal to sign the pact.", "sign(their, the pact) not"),
    ("The mayor left in an attempt to save the firm.", "save(The mayor, the firm) planned"),
    ("Serbia sent a request to Bosnia to free the men.", "free(Bosnia, the men) planned"),
  ])
  func infinitivesAreSaidOfWhoIsToDoThem(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains(row.fact), "\(facts)")
  }

  @Test(arguments: [
    ("The firm subsequently closed.", "close(The firm, -; time: subsequently)"),
    (
      "The band sang songs by Anna Weiss on Sunday in Rome.",
      "sing(The band, songs by Anna Weiss; time: Sunday, place: Rome)"
    ),
    (
      "We need to take the issues of waste seriously.",
      "take(We, the issues of waste; manner: seriously) planned"
    ),
    ("Spending barely rose.", "rise(Spending, -; manner: barely)"),
    (
      "The law was found for the first time in the south of Mali.",
      "find(-, The law; time: the first time, place: the south of Mali)"
    ),
    ("The boys appeared the next day.", "appear(The boys, -"),
    ("He was quoted as saying it was over.", "quote(-, He; as: "),
    ("Germany sells cars while France buys wine.", "sell(Germany, cars; while: "),
    ("The thief fled while the guard was sleeping.", "flee(The thief, -; time: "),
    ("The talks failed, even if nobody says it.", "fail(The talks, -; condition: nobody says it"),
    ("It depends on what the mayor said about it.", "say(the mayor, -; about: it)"),
    ("The plan was dropped at the end of the campaign.", "drop(-, The plan; time: the end of the campaign)"),
    ("Two men were killed in recent weeks.", "kill(-, Two men; time: recent weeks)"),
    ("She became the first woman to win the prize.", "become(She, the first woman to win the prize)"),
    ("Anna Weiss came second.", "come(Anna Weiss, -; manner: second)"),
    ("Bern scored twice in the second half.", "score(Bern, -; frequency: twice, time: the second half)"),
    ("The singer left shortly before the vote.", "leave(The singer, -; time: shortly before the vote)"),
    ("The bus collided with a truck.", "collide(The bus, -; with: a truck)"),
    ("Police know sources close to the talks.", "be(sources, close; to: the talks)"),
    ("They marched into and across the city.", "march(They, -; into: the city, place: the city)"),
    ("He left in an attempt to save the firm.", "leave(He, -; purpose: an attempt to save the firm)"),
    ("The singer is in her 50s.", "be(The singer, -; in: her 50s)"),
    ("The war lasted for years and years.", "last(The war, -; duration: years and years)"),
    ("He was put to death in Florida.", "execute(-, He; place: Florida)"),
  ])
  func circumstancesHaveTheirRole(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains { $0.hasPrefix(row.fact) }, "\(facts)")
  }

  @Test(arguments: [
    ("In the valley lies a small village.", "lie(a small village, -; place: the valley)"),
    ("Behind the attack was a group of former soldiers.", "be(a group of former soldiers, -; "),
    ("At the end of each arm was a chamber.", "be(a chamber, -; place: the end of each arm)"),
    ("The water rose up to the bridge.", "rise(The water, -; place: the bridge)"),
    ("The road was blocked, so the villagers walked.", "block(-, The road; result: the villagers walked)"),
    ("The river rose so fast that the villagers fled.", "rise(The river, -; manner: so fast, result: "),
    (
      "Ten men were arrested, four of whom were later released.", "release(-, four; of: Ten men, time: later)"
    ),
    ("The club has 300 members, most of whom live in Bern.", "live(most, -; of: 300 members, place: Bern)"),
    ("Anna Weiss took the first set and Lina Marsh the second.", "take(Lina Marsh, the second)"),
    ("Norway won gold and Sweden silver.", "win(Sweden, silver)"),
    ("Profit rose 5 percent and sales 3 percent.", "rise(sales, 3 percent)"),
  ])
  func turnedAndShortenedClausesAreRead(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains { $0.hasPrefix(row.fact) }, "\(facts)")
  }

  @Test func whatALeftOutVerbIsSaidOfIsNoObject() {
    let facts = facts(in: "Bern won four games and Basel three.")
    #expect(facts.filter { $0.hasPrefix("win(") } == ["win(Bern, four games)", "win(Basel, three)"])
  }

  @Test(arguments: [
    (
      "Hit is a town held by rebels.", "hold(rebels, Hit)"
    ),
    ("The town is one of those that the army captured.", "capture(the army, The town)"),
    ("The hills are the only places under the control of the army.", "control(the army, The hills)"),
  ])
  func whatRestrictsAPredicateHoldsOfItsSubject(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains(row.fact), "\(facts)")
  }

  @Test func aDeniedPredicateBearsNothing() {
    let facts = facts(in: "Hit is not a town held by rebels.")
    #expect(!facts.contains { $0.hasPrefix("hold(rebels, Hit") }, "\(facts)")
  }

  @Test(arguments: [
    ("The firm grew between 1990 and 1994.", ["1990/1994"]),
    ("The firm grew between March and June 2015.", ["2015-03/2015-06"]),
    ("The firm grew from 1990 to 1994.", ["1990", "1994"]),
    ("The road runs between Bern and Basel.", []),
  ])
  func intervals(_ row: (text: String, values: [String])) {
    let found = Self.extractor.facts(in: Self.analyzer.sentences(in: row.text))
      .flatMap { $0.arguments.compactMap(\.value) }
    #expect(found == row.values)
  }

  @Test func aQuotationOverSeveralSentencesHasOneSpeaker() {
    let facts = facts(
      in: "\"The team trained hard,\" said the coach. \"The others lost two games.\" They left.")
    #expect(facts.contains { $0.hasPrefix("train(") && $0.hasSuffix("{say: the coach}") }, "\(facts)")
    #expect(facts.contains { $0.hasPrefix("lose(") && $0.hasSuffix("{say: the coach}") }, "\(facts)")
    #expect(facts.contains("leave(They, -)"), "\(facts)")
  }

  @Test func aQuotationOpenedAgainHasTheSameSpeaker() {
    let facts = facts(in: "Anna Weiss said: \"The bridge collapsed.\n\"Two men drowned.\" They left.")
    #expect(facts.contains("drown(Two men, -) {say: Anna Weiss}"), "\(facts)")
    #expect(facts.contains("leave(They, -)"), "\(facts)")
  }

  @Test func aQuotationThatIsNotClosedEndsWithItsSentence() {
    let facts = facts(
      in: "\"The bridge collapsed,\" Anna Weiss said. \"Two men drowned. The river rose. They left.")
    #expect(facts.contains("drown(Two men, -) {say: Anna Weiss}"), "\(facts)")
    #expect(facts.contains("rise(The river, -)"), "\(facts)")
  }

  @Test func aQuotationOfManySentencesIsQuotedToItsEnd() {
    let facts = facts(
      in: """
        "We lost," Anna Weiss said. "The plan failed. Ten men died. The bridge fell. The mayor lied. The river rose." \
        The firm hired ten men.
        """)
    for fact in ["fail(The plan, -)", "die(Ten men, -)", "lie(The mayor, -)", "rise(The river, -)"] {
      #expect(facts.contains(fact + " {say: Anna Weiss}"), "\(facts)")
    }
    #expect(facts.contains("hire(The firm, ten men)"), "\(facts)")
  }

  @Test func aMarkOfInchesOpensNoQuotation() {
    let facts = facts(in: "The pipe is 6\" wide. The river rose. Anna Weiss said \"it rained\".")
    #expect(facts.contains("rise(The river, -)"), "\(facts)")
    #expect(facts.contains("rain(it, -) {say: Anna Weiss}"), "\(facts)")
  }

  @Test func aSpeakerInTheMiddleSpeaksBeforeAndBehind() {
    let facts = facts(in: "\"The bridge collapsed,\" Anna Weiss said. \"Two men drowned.\"")
    #expect(facts.contains("drown(Two men, -) {say: Anna Weiss}"), "\(facts)")
  }

  @Test(arguments: [
    ("The agency quoted a source as saying the talks failed.", "say(a source, the talks failed)"),
    ("She criticised the party for backing the plan.", "back(the party, the plan)"),
    ("The law requires firms to pay tax.", "pay(firms, tax) planned"),
    ("The mayor announced a plan by the council to sell the hall.", "sell(the council, the hall) planned"),
    ("The crisis prompted nations to cut spending.", "cut(nations, spending)"),
    (
      "The bombing of trains that killed ten people shocked Madrid.",
      "kill(The bombing of trains, ten people)"
    ),
    ("The board named Anna Weiss to replace her.", "replace(Anna Weiss, her) planned"),
    ("Acme named Lina Marsh as its head to replace him.", "replace(Lina Marsh, him) planned"),
  ])
  func theDoerIsWhoDoesIt(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains { $0.hasPrefix(row.fact) }, "\(facts)")
  }

  @Test(arguments: [
    ("The firm said on Monday it had won.", "say(The firm, it had won; time: Monday)"),
    ("Profit rose compared to last year.", "rise(Profit, -; compared to: last year)"),
    ("The list designates ten towns as eligible.", "designate(The list, ten towns; as: eligible)"),
    ("They feel the warmth of the sun.", "feel(They, the warmth of the sun)"),
    ("The talks took longer.", "take(The talks, -; duration: longer)"),
    ("The patients got little more than a scratch.", "get(The patients, little more than a scratch)"),
    ("All that is needed is a key.", "be(All that is needed, a key)"),
    ("The police said Saturday ten men were killed.", "kill(-, ten men)"),
    ("Farmers grow genetically-modified (GM) cotton.", "stand for(GM, genetically - modified)"),
    ("The judge asked when it would end.", "ask(The judge, when it would end)"),
    ("The water spread inland in the 80s.", "spread(The water, -; place: inland, time: the 80s)"),
    ("In some areas doctors left.", "leave(doctors, -; place: some areas)"),
    ("Attorney General Anna Weiss resigned.", "be(Anna Weiss, Attorney General)"),
    ("The review was read in the February issue.", "read(-, The review; in: the February issue)"),
  ])
  func rolesAndExtents(_ row: (text: String, fact: String)) {
    let facts = facts(in: row.text)
    #expect(facts.contains { $0.hasPrefix(row.fact) }, "\(facts)")
  }
}
