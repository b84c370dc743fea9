import ArgumentParser
import QA

extension EntityType: ExpressibleByArgument {}

// Commands of the REPL that can be asked from the shell as well: each looks something up in the articles named and
// in a store.

struct ArticlesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .articles, discussion: "", example: "articles --store news.db --format table")

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try ArticleListing($0) } }
}

struct FactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .fact, discussion: "The number is the one that asknews facts lists with the same articles and filter.",
    example: "fact 3 examples/border/*.txt")

  @ArgumentParser.Argument(help: "The number of the fact.")
  var number: String

  @Option(name: .long, help: "Count only facts that fit this filter, as asknews facts does.")
  var filter: String = ""

  @OptionGroup var lookup: LookupOptions

  func run() throws {
    try lookup.print { archive in
      try FactDetail(FactListing(archive, matching: filter).facts, number: number, of: archive.store)
    }
  }
}

struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .entities, discussion: "", example: "entities --type person examples/border/*.txt")

  @Option(name: .long, help: "Only names that begin with this.")
  var start: String = ""

  @Option(name: .long, help: "Only names of this type of thing.")
  var type: EntityType?

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try EntityListing($0, startingWith: start, type: type) } }
}

struct EntityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .entity, discussion: "", example: "entity 'islamic state' examples/border/*.txt")

  @ArgumentParser.Argument(help: "The name.")
  var name: String

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try EntityReport($0, of: name) } }
}

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .timeline, discussion: "", example: "timeline rawa examples/border/*.txt")

  @ArgumentParser.Argument(help: "The name.")
  var name: String

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try TimelineListing($0, of: name) } }
}

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .conflicts, discussion: "", example: "conflicts examples/border/*.txt")

  @Option(name: .long, help: "Only what is said about this name.")
  var about: String = ""

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try ConflictListing($0, about: about) } }
}

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .rules, discussion: "", example: "rules --word capture --rules my.rules")

  @Option(name: .long, help: "Only rules with this in their name.")
  var word: String = ""

  @OptionGroup var format: FormatOptions
  @OptionGroup var store: StoreOptions

  func run() throws { try format.print(RuleListing(try store.archive(), matching: word, uses: [:])) }
}

struct AliasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .aliases, discussion: "", example: "aliases --name 'islamic state'")

  @Option(name: .long, help: "List what this is called.")
  var name: String = ""

  @OptionGroup var format: FormatOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let archive = try store.archive()
    try format.print(try storeErrors { () throws(StoreError) in try AliasListing(archive, of: name) })
  }
}

struct WhyNotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .whynot, discussion: "", example: "whynot 'who captured kirkuk?' examples/border/*.txt")

  @ArgumentParser.Argument(help: "The question.")
  var question: String

  @Option(name: .long, help: "The answer that was expected: only what would give it is told.")
  var expected: String?

  @OptionGroup var lookup: LookupOptions

  func run() throws {
    try lookup.print { archive in
      WhyNotListing(
        try archive.whyNot(question, expected: expected), cited: CitedArticles(archive.store))
    }
  }
}

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .templates, discussion: "", example: "templates examples/border/*.txt")

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try TemplateListing($0) } }
}

struct GrepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .grep, discussion: "Case, accents and punctuation do not count; the best sentences come first.",
    example: "grep 'artillery fire' examples/border/*.txt")

  @ArgumentParser.Argument(help: "The words, in quotes where there are several.")
  var words: String

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try SentenceListing($0, searching: words) } }
}

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.stats, discussion: "", example: "stats --store news.db")

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try StatisticsListing($0) } }
}

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .coverage, discussion: "What the patterns do not read yet; not each of these sentences states a fact.",
    example: "coverage examples/border/*.txt")

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.print { try CoverageListing($0) } }
}

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .forget, discussion: "", example: "forget --store news.db examples/border/5-rawa.txt")

  @ArgumentParser.Argument(help: "The numbers or names of the articles, as asknews articles lists them.")
  var articles: [String]

  @OptionGroup var store: KeptStoreOptions

  func run() throws { try store.inSession { try $0.forget(named: articles) } }
}
