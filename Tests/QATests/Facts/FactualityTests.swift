import QA
import Testing

/// What becomes of a fact by the words that govern it.
@Suite struct FactualityTests {
  private static let analyzer = Analyzer()
  private static let extractor = Extractor()

  @Test(arguments: [
    ("The minister told reporters that troops left.", "leave(troops, -) {tell: The minister}"),
    ("The minister told the troops to leave.", "leave(the troops, -) planned"),
    ("The minister declined to say whether troops left.", "leave(troops, -) hypothetical"),
    ("The army ruled out shelling the city.", "shell(The army, the city) not"),
    ("The army has to leave the city.", "leave(The army, the city) planned"),
    ("The army claimed to have shelled the city.", "shell(The army, the city) possible {claim: The army}"),
    ("It is clear that the army left.", "leave(the army, -)"),
    ("It is understood that the army left.", "leave(the army, -) possible"),
    ("The mayor would like to retire.", "retire(The mayor, -) planned"),
    ("Nobody knows whether the plan will work.", "work(the plan, -) hypothetical"),
    (
      "The mayor says a strike would hurt the town.", "hurt(a strike, the town) hypothetical {say: The mayor}"
    ),
    ("The mayor said a strike would hurt the town.", "hurt(a strike, the town) planned {say: The mayor}"),
    ("The army no longer holds the town.", "hold(The army, the town) not"),
    ("No attempt to free the men was made.", "free(-, the men) not planned"),
    ("It is likely that the army left.", "leave(the army, -) possible"),
    ("It is important that the army leaves.", "leave(the army, -) hypothetical"),
    ("If they were to sell the port, prices would rise.", "sell(they, the port) hypothetical"),
    ("Shops will benefit from paying less tax.", "pay(Shops, less tax) planned"),
    ("The aim is to open the port, Weiss said.", "open(-, the port) planned {say: Weiss}"),
    ("The aim is to open the port, Weiss said.", "be(The aim, to open the port) {say: Weiss}"),
    ("Talks go on for the army to leave.", "leave(the army, -) planned"),
    ("The firm abandoned plans to build a plant.", "build(The firm, a plant) not planned"),
    ("The deal is subject to approval by the council.", "approve(the council, -) planned"),
    ("They are paid for their role in the sale of the port.", "sell(-, the port)"),
    ("Closing the port would hurt trade.", "close(-, the port) hypothetical"),
    ("It is cheaper for farmers to buy seed.", "buy(farmers, seed) hypothetical"),
    ("The bridge is being repaired.", "repair(-, The bridge) ongoing"),
    ("The ministers are to meet in May.", "meet(The ministers, -; time: May) planned"),
    ("Nobody doubts that the town exists.", "exist(the town, -)"),
    ("There is no doubt that the plan works.", "work(the plan, -)"),
    ("The law would stop firms selling arms.", "sell(firms, arms) not hypothetical"),
    ("The guards stopped a man carrying a knife.", "carry(a man, a knife)"),
    ("Talks go on as long as the army stays.", "stay(the army, -) hypothetical"),
    ("Talks aimed at disarming the rebels failed.", "disarm(-, the rebels) planned"),
    (
      "The firm bought the mine and sold it again, according to Bern.",
      "buy(The firm, the mine) {according to: Bern}"
    ),
    ("It is not clear if the army was leaving.", "leave(the army, -) hypothetical"),
    ("It was wrong for the army to have left.", "leave(the army, -)"),
    ("He urged them to wait until the court decides.", "decide(the court, -) planned"),
    ("The pact gave farmers the right to sell seed.", "sell(farmers, seed) possible"),
    ("Lind spoke before a vote on whether to sack the mayor.", "sack(-, the mayor) hypothetical"),
    ("Villagers know how to make cheese.", "make(Villagers, cheese) possible"),
    ("Anna Weiss does not agree that the plan works.", "work(the plan, -) denied {agree: Anna Weiss}"),
    ("There is nothing the army can do.", "do(the army, nothing) not possible"),
    ("Neither the army nor the mayor explained the delay.", "explain(the army, the delay) not"),
    ("Has the army left the city?", "leave(the army, the city) hypothetical"),
    ("Why did the army leave the city?", "leave(the army, the city)"),
    ("Bern rallied to win the cup.", "win(Bern, the cup)"),
    ("The army ensured that the town was safe.", "be(the town, safe)"),
    ("The deal may end after the council has voted.", "vote(the council, -) possible"),
    (
      "Farmers earn less than they would earn abroad, he said.",
      "earn(they, -; place: abroad) hypothetical {say: he}"
    ),
    ("The ministers have yet to sign the treaty.", "sign(The ministers, the treaty) not"),
    ("The firm had still to pay the fine.", "pay(The firm, the fine) not"),
    ("The critics are yet to be convinced.", "convince(-, The critics) not"),
    ("The thief fled before police could arrest him.", "arrest(police, him) not"),
    ("Two climbers drowned before help could reach them.", "reach(help, them) not"),
    ("They must leave before the dam could break.", "break(the dam, -) possible"),
    ("The firm needs permits before it can dig.", "dig(it, -) possible"),
    ("Nobody did not vote.", "vote(Nobody, -)"),
    ("The firm never failed to pay its debts.", "pay(The firm, its debts)"),
    ("It was impossible to cross the river.", "cross(-, the river) not hypothetical"),
    ("It was not possible to cross the river.", "cross(-, the river) not hypothetical"),
    ("It is not impossible that the army left.", "leave(the army, -) possible"),
    ("The minister did not say that it planned to close the mine.", "close(it, the mine) planned"),
    ("The minister did not say that it had closed the mine.", "close(it, the mine) possible"),
    ("No one said that the plan had failed.", "fail(the plan, -) possible"),
    ("The army did not launch the attack on the base.", "attack(The army, the base) not"),
    ("The army did not carry out a raid on the camp.", "raid(The army, the camp) not"),
    ("Acme has until Friday to pay the fine.", "pay(Acme, the fine; time: Friday) planned"),
    ("The union had until May 3 to accept the offer.", "accept(The union, the offer; time: May 3) planned"),
    ("The army said in a statement that the town fell.", "fall(the town, -) {say: The army}"),
    ("The problem is that prices are rising.", "be(The problem, prices are rising)"),
    (
      "The belief held by diplomats that the talks failed is old.",
      "fail(the talks, -) possible {belief: diplomats}"
    ),
    (
      "The army said witnesses reported that rebels fled.",
      "flee(rebels, -) {report: witnesses} {say: The army}"
    ),
  ])
  func governingWords(_ row: (text: String, fact: String)) {
    let facts = Self.extractor.facts(in: Self.analyzer.sentences(in: row.text)).map(\.summary)
    #expect(facts.contains(row.fact), "\(facts)")
  }

  @Test(arguments: [
    ("The rebels threatened an attack on the town.", Factuality.planned, false),
    ("Guards foiled an attack on the town.", .happened, true),
    ("Villagers condemned the attack on the town.", .happened, false),
  ])
  func happeningsNamedByANoun(_ row: (text: String, factuality: Factuality, negated: Bool)) throws {
    let facts = Self.extractor.facts(in: Self.analyzer.sentences(in: row.text))
    let attack = try #require(facts.first { $0.pattern.hasPrefix("event") })
    #expect(attack.factuality == row.factuality)
    #expect(attack.negated == row.negated)
  }
}
