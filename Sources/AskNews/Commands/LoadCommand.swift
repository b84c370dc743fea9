import ArgumentParser
import QA

/// Articles into a store.
struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Read articles into a store, to be asked later.",
    discussion: """
      An article that is already there with the same text changes nothing.

      EXAMPLE
        asknews load --store news.db examples/border/*.txt
        asknews ask --store news.db -q 'who captured akashat?'
      """)

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    if store.store == nil { throw ValidationError("Nothing would be kept: name a store with --store FILE.") }
    let articles = try articles.orInput()
    let problems = Problems()
    let archive = try store.archive()
    let tally = try articles.load(into: archive, threads: threads.threads, problems: problems)
    StandardError.writeLine(tally.words)
    try problems.check()
  }
}
