import QA
import Testing

/// Texts that say one thing again and again are read to their end. What it takes is a matter of `scripts/bench-growth`.
@Suite struct GrowthTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      // Each mention of the town is held against all that it is called.
      "Rebels captured it. It is a small town. ",
      "Rebels captured the town of Daro and he said that he saw it. ",
      // No sentence ends: long ones are cut, and each word is near many others.
      "captured ", "the town rebels captured that army of mosul captured and it he ",
      "mosul and captured and ", "it ", "\" ( ",
    ])
  func repetitionsAreReadToTheirEnd(_ words: String) throws {
    let archive = Archive(store: try FactStore())
    let text = String(repeating: words, count: 60_000 / words.utf8.count)
    try archive.load([Article(id: "a", text: text)], threads: 1)
    #expect(try archive.ask("who captured mosul?").question == "who captured mosul?")
    #expect(
      try archive.store.sentences(of: 1).reduce(0) { $0 + $1.words.count } >= text.split(separator: " ").count
    )
  }
}
