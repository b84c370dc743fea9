import ArgumentParser
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
        asknews explain --pattern passive 'Rebels captured the town.'
      """)

  @OptionGroup var patterns: PatternOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Tell of this pattern alone where it holds, or what condition fails where it comes nearest to that.",
      valueName: "name"))
  var pattern: String?

  @OptionGroup var format: FormatOptions

  @ArgumentParser.Argument(help: "The text.")
  var text: [String]

  @OptionGroup var model: ModelOptions

  func run() throws {
    let extractor = try patterns.extractor() ?? Extractor()
    let archive = try model.archive(at: .memory, extractor: extractor)
    let explanation = ExplanationListing(archive, of: text.joined(separator: " "))
    guard let pattern else { return try format.print(explanation) }
    let output = StandardOutput()
    output.write(try trials(of: pattern, in: explanation.analyzed, by: extractor))
    output.flush()
  }

  func validate() throws {
    if pattern != nil && format.format != .text {
      throw ValidationError("What --pattern tells is text: leave out --format.")
    }
  }

  private func trials(of pattern: String, in analyzed: AnalyzedArticle, by extractor: Extractor) throws
    -> String
  {
    let trials = analyzed.sentences.enumerated().compactMap { number, sentence in
      extractor.trials(of: pattern, in: sentence, number: number).map { (sentence, $0) }
    }
    guard trials.count == analyzed.sentences.count else {
      throw ValidationError(
        "There is no pattern '\(pattern.visible)'. There are: "
          + extractor.patternNames.joined(separator: ", ") + ".")
    }
    return TrialsText(pattern: pattern, trials: trials).text
  }
}
