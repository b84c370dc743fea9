import ArgumentParser
import Glibc
import QA

/// The facts of articles and of a store, for people.
struct FactsCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List the facts that articles state, and those in a store.",
    discussion: """
      A filter holds words that must stand somewhere in the fact, or conditions: subject= relation= object= any= \
      place= source= since= until= factuality=. A value with spaces stands in double quotes. jsonl is what extract \
      prints.

      EXAMPLE
        asknews facts --filter 'subject=army factuality=planned' examples/border/*.txt
      """)

  @Option(name: .long, help: "Only facts that fit this filter.")
  var filter: String = ""

  @Option(name: .long, help: "What to print: text or jsonl.")
  var format: Format = .text

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    if articles.paths.isEmpty && store.store == nil {
      throw ValidationError("No articles: name files, - for standard input, or a store with --store.")
    }
    let query: FactQuery
    do {
      query = FactQuery(filter: try FilterReader.filter(filter))
    } catch {
      throw ValidationError(error.words)
    }
    let problems = Problems()
    let archive = try store.archive()
    try articles.load(articles.paths, into: archive, threads: threads.threads, problems: problems)
    let facts = try storeErrors { () throws(StoreError) in try archive.store.facts(matching: query) }
    let output = StandardOutput()
    switch format {
    case .text:
      let style = Style.of(STDOUT_FILENO)
      for (index, fact) in facts.enumerated() {
        output.write(FactText(fact, style: style).text(number: index + 1))
      }
    case .jsonl:
      try storeErrors { () throws(StoreError) in try write(facts, of: archive.store, to: output) }
    }
    output.flush()
    try problems.check()
  }

  /// Writes facts, which are in the order of their articles, as JSON lines.
  private func write(_ facts: [StoredFact], of store: FactStore, to output: StandardOutput) throws(StoreError)
  {
    var rest = facts[...]
    while let first = rest.first {
      let group = rest.prefix { $0.article == first.article }
      rest = rest[group.endIndex...]
      guard let article = try store.article(number: first.article) else { continue }
      let analyzed = AnalyzedArticle(
        article: article.article, sentences: try store.sentences(of: article.number), facts: group.map(\.fact)
      )
      output.write(FactReport(analyzed).text(as: .jsonl))
    }
  }
}
