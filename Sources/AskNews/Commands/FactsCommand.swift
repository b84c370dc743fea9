import ArgumentParser
import QA

/// The facts of articles and of a store, for people.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List the facts that articles state, and those in a store.",
    discussion: """
      A filter holds words that must stand somewhere in the fact, or conditions: \(FilterReader.usage). A value with \
      spaces stands in double quotes. json and jsonl hold what extract prints.

      EXAMPLE
        asknews facts --filter 'subject=army factuality=planned' examples/border/*.txt
      """)

  @Option(name: .long, help: "Only facts that fit this filter.")
  var filter: String = ""

  @OptionGroup var lookup: LookupOptions

  func run() throws {
    do {
      _ = try FilterReader.filter(filter)
    } catch {
      throw ValidationError(error.words)
    }
    try lookup.print { try FactListing($0, matching: filter) }
  }
}
