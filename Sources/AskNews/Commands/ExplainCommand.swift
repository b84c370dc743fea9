import ArgumentParser
import Glibc
import QA

/// What is read in a sentence, and why.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell which facts are read in a text, and by which patterns.",
    discussion: """
      For each sentence its dependency tree, and its facts with the pattern that made each, what fills its roles, \
      and how sure it is.

      EXAMPLE
        asknews explain 'Rebels backed by Iran captured the town on Friday.'
      """)

  @OptionGroup var patterns: PatternOptions

  @ArgumentParser.Argument(help: "The text.")
  var text: [String]

  @OptionGroup var model: ModelOptions

  func run() throws {
    let archive = try model.archive(at: .memory, extractor: patterns.extractor())
    let analyzed = archive.analyze(Article(id: "text", text: text.joined(separator: " ")))
    let output = StandardOutput()
    output.write(ExplanationText(analyzed, style: Style.of(STDOUT_FILENO)).text)
    output.flush()
  }
}
