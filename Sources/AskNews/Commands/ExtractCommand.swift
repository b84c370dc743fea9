import ArgumentParser
import QA

/// Articles in, facts out.
struct ExtractCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, tuples, triples, conllu
  }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the facts that articles state, without keeping them.",
    discussion: """
      A filter: articles in, facts out, in order, as they come. jsonl is one fact a line with offsets; tuples and \
      triples are tab-separated (article, sentence, confidence, subject, relation, object, further arguments); \
      conllu prints the sentences as they were parsed.

      EXAMPLE
        echo 'Iraqi forces captured Akashat.' | asknews extract --format triples
      """)

  @Option(name: .long, help: "What to print: jsonl, tuples, triples or conllu.")
  var format: Format = .jsonl

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var patterns: PatternOptions
  @OptionGroup var threads: ThreadOptions
  @OptionGroup var model: ModelOptions

  func run() throws {
    let paths = ArticlePaths(try articles.orInput().paths)
    let problems = Problems()
    let reader = articles.reader(for: paths, problems: problems)
    let archive = try model.archive(at: .memory, extractor: patterns.extractor())
    let output = StandardOutput()
    let format = format
    try reader.readInBatches(paths.files) { batch in
      let texts = Threads.map(batch, threads: threads.threads) { article in
        FactReport(archive.analyze(article)).text(as: format)
      }
      for text in texts { output.write(text) }
      output.flush()
    }
    try problems.check()
  }
}
