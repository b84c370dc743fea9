import Foundation
import QA
import Testing

/// Who is who in the articles of Coreference/, on the trees that stand there.
@Suite struct CoreferenceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Coreference")

  private static func article(_ name: String) throws -> CoreferenceGold {
    let trees = try String(contentsOf: folder.appending(path: name + ".conllu"), encoding: .utf8)
    let marked = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let sentences = try CoNLLU.blocks(in: trees, trees: true).map(\.sentence)
    return try #require(CoreferenceGold(marked: marked, trees: sentences), "\(name): words and trees differ")
  }

  /// The articles in a folder of Coreference/.
  private static func names(in part: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)
      .filter { $0.hasSuffix(".conllu") }.map { part + $0.dropLast(".conllu".count) }.sorted()
  }

  private static func score(_ names: [String]) throws -> CoreferenceGold.Score {
    var total = CoreferenceGold.Score()
    for name in names {
      let gold = try article(name)
      let score = gold.score(Coreference().resolve(gold.sentences))
      total.links += score.links
      total.correct += score.correct
      total.gold += score.gold
      total.wrong += score.wrong.map { "\(name) \($0)" }
      total.missed += score.missed.map { "\(name) \($0)" }
    }
    print("coreference in \(names.count) articles: precision \(total.precision), recall \(total.recall)")
    return total
  }

  @Test func ninetyPercentOfTheLinksAreRight() throws {
    let score = try Self.score(Self.names(in: "") + Self.names(in: "Unfitted/"))
    #expect(score.gold >= 600)
    #expect(score.precision >= 0.9, "\(score.wrong.joined(separator: "\n"))")
    #expect(score.recall >= 0.65, "\(score.missed.joined(separator: "\n"))")
  }

  @Test func articlesThatNothingWasFittedToAreNearlyAsGood() throws {
    let score = try Self.score(Self.names(in: "Unfitted/"))
    #expect(score.gold >= 300)
    #expect(score.precision >= 0.85, "\(score.wrong.joined(separator: "\n"))")
    #expect(score.recall >= 0.6, "\(score.missed.joined(separator: "\n"))")
  }

  @Test func theFullestNameStandsForAllOthers() throws {
    let gold = try Self.article("war-river")
    let map = Coreference().resolve(gold.sentences)
    let assad = map.chains.first { $0.representative == "bashar al-assad" }
    #expect(assad?.type == .person)
    #expect(assad?.gender == .male)
    #expect(assad?.mentions.count == 2)
    let islamicState = map.chains.first { $0.representative == "islamic state" }
    #expect(islamicState?.type == .group)
    #expect(islamicState?.mentions.count ?? 0 >= 4)
  }

  /// Ten thousand times "it": every search is bounded, so this takes no time to speak of.
  @Test func manyPronounsAreNoTrouble() {
    let sentence = Sentence(words: [
      Word(form: "it", range: 0..<2, lemma: "it", upos: .pronoun, xpos: "PRP", head: 1, deprel: "nsubj"),
      Word(form: "hit", range: 3..<6, lemma: "hit", upos: .verb, xpos: "VBD", deprel: "root"),
      Word(form: "it", range: 7..<9, lemma: "it", upos: .pronoun, xpos: "PRP", head: 1, deprel: "obj"),
    ])
    let map = Coreference().resolve(Array(repeating: sentence, count: 5000))
    #expect(map.chains.isEmpty)
    let name = Sentence(words: [
      Word(
        form: "nato", range: 0..<4, lemma: "nato", upos: .properNoun, xpos: "NNP", head: 1, deprel: "nsubj"),
      Word(form: "left", range: 5..<9, lemma: "leave", upos: .verb, xpos: "VBD", deprel: "root"),
    ])
    let named = Coreference().resolve(Array(repeating: [name, sentence], count: 5000).flatMap { $0 })
    #expect(named.chains.count == 1)
  }

  @Test(arguments: [
    ("Juri Tamm scored in Basel. The Frenchman limped off.", true),
    ("Juri Tamm beat Lino Costa to the ball. The Frenchman limped off.", false),
  ])
  func anEpithetIsSaidOfTheOnlyOneNamed(_ row: (text: String, isLinked: Bool)) throws {
    let sentences = Analyzer().sentences(in: row.text)
    let map = Coreference().resolve(sentences)
    let subject = try #require(sentences[1].words.firstIndex { $0.deprel == "nsubj" })
    #expect((map.entity(sentence: 1, head: subject) == "Juri Tamm") == row.isLinked)
  }

  /// Where two people are named before it, what says only where somebody is from tells of neither.
  @Test func anEpithetBehindTwoPeopleIsNobody() {
    func entity(of text: String) -> String? {
      let sentences = Analyzer().sentences(in: text)
      let place = sentences[1].words.firstIndex { $0.lowercased == "dutchman" }
      return place.flatMap { Coreference().resolve(sentences).entity(sentence: 1, head: $0) }
    }
    let end = " in the second minute. The Dutchman limped off after the clash."
    #expect(entity(of: "Peter Sterling beat Johan Roben to the ball" + end) == nil)
    #expect(entity(of: "Johan Roben lost the ball" + end)?.lowercased() == "johan roben")
  }

  /// Where one of the two was called so, or is of that age, it is him; where he is of another, it is the other one.
  @Test(arguments: [
    ("French striker Juri Tamm beat Lino Costa to the ball. The Frenchman limped off.", "Juri Tamm"),
    ("Anna Reyes, 24, beat Clara Denham in Rome. The 24-year-old lost no set.", "Anna Reyes"),
    ("Anna Reyes, 24, beat Clara Denham in Rome. The 31-year-old lost no set.", "Clara Denham"),
    ("Anna Reyes beat Clara Denham in Rome. The 31-year-old lost no set.", nil),
  ])
  func anEpithetIsOfWhomItWasSaid(_ row: (text: String, who: String?)) throws {
    let sentences = Analyzer().sentences(in: row.text)
    let subject = try #require(sentences[1].words.firstIndex { $0.deprel == "nsubj" })
    #expect(Coreference().resolve(sentences).entity(sentence: 1, head: subject) == row.who)
  }

  /// Two who are named together are taken up together; not where others were spoken of since.
  @Test(arguments: [
    ("Anna Reyes and Paul Denham opened a clinic. They treated 300 patients.", "They", true),
    ("Anna Reyes and Paul Denham opened a clinic. The couple treated 300 patients.", "couple", true),
    ("Tom Hale and Paul Denham opened a clinic. The two men treated 300 patients.", "men", true),
    ("Anna Reyes and Clara Denham opened a clinic. The two men treated 300 patients.", "men", false),
    ("Anna Reyes met Paul Denham. The couple opened a clinic.", "couple", false),
    ("Reporters met Anna Reyes and Paul Denham. They asked many questions.", "They", false),
  ])
  func twoNamedTogetherAreTakenUpTogether(_ row: (text: String, form: String, isLinked: Bool)) throws {
    let sentences = Analyzer().sentences(in: row.text)
    let place = try #require(sentences[1].words.firstIndex { $0.form == row.form })
    let entity = Coreference().resolve(sentences).entity(sentence: 1, head: place)
    #expect((entity?.contains(" and ") ?? false) == row.isLinked, "\(entity ?? "nobody")")
  }

  /// "It said": a valley says nothing, and what was only done to a place makes it nobody who speaks.
  @Test func onlyWhoSpeaksSaysSo() throws {
    let sentences = Analyzer().sentences(
      in:
        "An army statement said Orsk was captured on Friday. The attack opens the way to the valley, it said."
    )
    let place = try #require(sentences[1].words.firstIndex { $0.form == "it" })
    #expect(Coreference().resolve(sentences).entity(sentence: 1, head: place) == "An army statement")
  }

  @Test func nothingIsFoundInNothing() {
    #expect(Coreference().resolve([]).chains.isEmpty)
    #expect(Coreference().resolve([Sentence(words: [])]).chains.isEmpty)
    #expect(EntityMap().entity(sentence: 3, head: 7) == nil)
  }

  @Test func factsGetTheEntitiesOfTheirMentions() throws {
    let gold = try Self.article("war-river")
    let map = Coreference().resolve(gold.sentences)
    let sentence = gold.sentences[7]
    let he = Mention(0..<1, head: 0, of: sentence, number: 7)
    let predicate = Predicate(lemma: "say", text: "said", head: 1, range: sentence.words[1].range)
    let fact = Fact(predicate: predicate, subject: he, sentence: 7, pattern: "test")
    #expect([fact].resolved(with: map)[0].subject?.entity == "ryan dillon")
    #expect([fact].resolved(with: EntityMap()) == [fact])
  }
}
