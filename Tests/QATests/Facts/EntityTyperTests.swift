import Foundation
import QA
import Testing

/// What kind of thing phrases of our articles name, by the trees of Coreference/.
@Suite struct EntityTyperTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Coreference")

  /// The type of the phrase headed by the first `head` in the sentence `sentence` of an article.
  private func type(of head: String, _ article: String, _ sentence: Int) throws -> EntityType {
    let text = try String(contentsOf: Self.folder.appending(path: article + ".conllu"), encoding: .utf8)
    let words = try CoNLLU.blocks(in: text).map(\.sentence)[sentence]
    let phrases = NounPhraseFinder(typer: EntityTyper()).phrases(in: words, number: sentence)
    let phrase = try #require(phrases.first { words.words[$0.head].form == head })
    return EntityTyper().type(of: phrase.words, head: phrase.head, in: words)
  }

  @Test(arguments: [
    ("alexander", "diplomacy-gas", 1, EntityType.person), ("bashar", "war-river", 8, .person),
    ("Anna", "politics-budget", 0, .person), ("judge", "crime-trial", 4, .person),
    ("scientists", "science-probe", 3, .person), ("she", "war-harrow", 7, .person),
    ("Ines", "crime-trial", 2, .person),
    ("gazprom", "diplomacy-gas", 2, .organisation), ("Corp.", "business-merger", 0, .organisation),
    ("commission", "election-coast", 1, .organisation), ("Ministry", "politics-budget", 7, .organisation),
    ("agency", "science-probe", 0, .organisation), ("Organization", "health-outbreak", 0, .organisation),
    ("state", "war-river", 0, .group), ("jihadists", "war-river", 1, .group),
    ("police", "sport-final", 10, .group),
    ("army", "war-river", 3, .group), ("movement", "frontier-clash", 6, .group),
    ("ukraine", "diplomacy-gas", 0, .country), ("states", "war-river", 0, .country),
    ("country", "war-river", 4, .country),
    ("nations", "frontier-clash", 3, .organisation), ("kiev", "diplomacy-gas", 1, .place),
    ("Lisbon", "crime-trial", 0, .place), ("brussels", "diplomacy-gas", 6, .place),
    ("villages", "war-river", 0, .place),
    ("stadium", "sport-final", 10, .facility), ("prison", "crime-trial", 0, .facility),
    ("americans", "war-river", 7, .nationality), ("russians", "war-river", 6, .nationality),
    ("talks", "frontier-clash", 9, .event), ("clash", "frontier-clash", 9, .event),
    ("strike", "airline-strike", 1, .event),
    ("statement", "war-river", 2, .work), ("thursday", "war-river", 0, .date),
    ("week", "diplomacy-gas", 7, .date),
    ("euros", "crime-trial", 8, .quantity), ("dollars", "diplomacy-gas", 2, .quantity),
    ("ice", "science-probe", 2, .thing),
  ])
  func phrasesOfArticles(head: String, article: String, sentence: Int, expected: EntityType) throws {
    let found = try type(of: head, article, sentence)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("militant", EntityType.person), ("town", .place), ("airport", .facility), ("ministry", .organisation),
    ("faction", .group), ("treaty", .work), ("election", .event), ("dollar", .quantity), ("month", .date),
    ("qwertyness", .thing),
  ])
  func commonNouns(noun: String, expected: EntityType) {
    let found = EntityTyper().type(ofNoun: noun)
    #expect(found == expected)
  }

  @Test func aRangeOutsideTheSentenceIsAThing() {
    let found = EntityTyper().type(of: 0..<1, head: 7, in: Sentence(words: []))
    #expect(found == .thing)
  }
}
