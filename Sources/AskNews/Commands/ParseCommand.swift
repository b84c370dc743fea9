import ArgumentParser
import QA

/// Text in, dependency trees out.
struct ParseCommand: ParsableCommand {
  enum Source: String, CaseIterable, ExpressibleByArgument {
    case text, lines, conllu
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case tree, table, conllu, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the sentences of a text with their dependency trees.",
    discussion: """
      Relations and parts of speech are those of Universal Dependencies, version 2. With --from lines each line is \
      one text; with --from conllu the words are taken as they are cut in the file and all else is worked out anew.

      EXAMPLE
        asknews parse --text 'Iraqi forces captured the town.'
      """)

  @Option(name: .long, help: "What comes in: text, lines or conllu.")
  var from: Source = .text

  @Option(name: .long, help: "What to print: tree, table, conllu, or jsonl (a word a line).")
  var format: Format = .tree

  @Option(name: .long, help: "Parse this text instead of files.")
  var text: String?

  @ArgumentParser.Argument(help: "Files with text; - is standard input.", completion: .file())
  var paths: [String] = []

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var model: ModelOptions

  func run() throws {
    let problems = Problems()
    let analyzer = try model.analyzer()
    let output = StandardOutput()
    let format = format
    func print(_ articles: [Article]) {
      let texts = Threads.map(articles, threads: threads.threads) { article in
        SyntaxReport(
          analyzer.sentences(in: article.text, threads: articles.count == 1 ? threads.threads : 1),
          of: article
        ).text(as: format)
      }
      for text in texts { output.write(text) }
      output.flush()
    }
    if let text {
      print([Article(id: "text", text: text)])
    } else {
      let paths = try paths.orInput("No text: give it with --text, name a file, or - for standard input.")
      if from == .conllu { return try annotate(paths, with: analyzer, problems: problems) }
      let articles = ArticlePaths(paths)
      let reader = ArticleReader(
        form: from == .lines ? .lines : .text, hasSeveralFiles: articles.areSeveral, problems: problems)
      try reader.readInBatches(articles.files) { print($0) }
    }
    try problems.check()
  }

  /// Analyses the words of CoNLL-U files anew, as they are cut there.
  private func annotate(_ paths: [String], with analyzer: Analyzer, problems: Problems) throws {
    let output = StandardOutput()
    let format = format
    for path in paths {
      try CoNLLUFile(problems: problems).read(path) { blocks in
        let texts = Threads.map(blocks, threads: threads.threads) { block in
          let tokens = block.words.map { Token(form: $0.form, range: $0.range) }
          let sentences = analyzer.annotate([tokens])
          guard format == .conllu, let sentence = sentences.first else {
            return SyntaxReport(sentences, of: Article(id: path, text: block.text)).text(as: format)
          }
          return block.annotated(with: sentence).text().visibleLines
        }
        for text in texts { output.write(text) }
        output.flush()
      }
    }
    try problems.check()
  }
}
