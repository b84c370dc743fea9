import QA

extension DotCommand {
  /// Commands under a heading of `.help`.
  struct Group: Sendable {
    let heading: String
    let commands: [DotCommand]
  }

  /// All commands as `.help` lists them. A new one needs its entry below, and its name here.
  static let groups = [
    Group(heading: "articles", commands: [load, forget, articles, open, save]),
    Group(heading: "answers", commands: [why, whynot, show, templates, read, record]),
    Group(
      heading: "facts",
      commands: [
        facts, fact, entities, entity, timeline, conflicts, grep, stats, coverage, export,
      ]),
    Group(heading: "knowledge", commands: [aliases, alias, unalias, rules]),
    Group(heading: "language", commands: [parse, explain]),
    Group(heading: "session", commands: [help, mode, timer, pager, set, quit]),
  ]

  static var all: [DotCommand] { groups.flatMap(\.commands) }
}

// MARK: - Articles

extension DotCommand {
  static let load = DotCommand(
    "load", .files, summary: "read articles: files, patterns of names, folders with all that is in them",
    shellSummary: "read articles",
    details: """
      A file of text is an article and is called by its name; a file of JSON lines ({"id","text","title"?,"date"?,\
      "source"?,"url"?}) has one a line. From folders the files \(ArticlePaths.extensions.map { "." + $0 }.spaced) are read, \
      and those without an end. An article that is there already with the same text changes nothing; with another text, \
      or another line with its id, it is replaced. Broken UTF-8 is told and read as U+FFFD. Ctrl-C stops and keeps \
      what was read so far.
      """,
    example: "load examples/border/*.txt"
  ) { try $0.load($1) }

  static let forget = DotCommand(
    "forget", Parameter("ARTICLE...", .articles), summary: "forget articles, by number or name",
    details: "The numbers are those of .articles. The files stay as they are.",
    example: "forget 2"
  ) { try $0.forget($1) }

  static let articles = DotCommand(
    "articles", summary: "list the articles that were read", example: "articles"
  ) { session, _ in
    let listing = try ArticleListing(session.archive)
    try session.show(listing, numbered: .articles(listing.articles))
  }

  static let open = DotCommand(
    "open", .file, summary: "go on with another store, made if it is not there",
    shellSummary: "ask questions about a store, made if it is not there", example: "open news.db"
  ) { try $0.open($1) }

  static let save = DotCommand(
    "save", .file, summary: "write all that was read into a new store", example: "save news.db"
  ) { try $0.save($1) }
}

// MARK: - Answers

extension DotCommand {
  static let why = DotCommand(
    "why", .number, summary: "tell why answer N is one, or what made fact N", example: "why 1"
  ) { try $0.explainResult($1) }

  static let whynot = DotCommand(
    "whynot", Parameter("[QUESTION [=> ANSWER]]", .questions),
    summary: "tell what came nearest to an answer, or to this one, and which condition each failed by",
    example: "whynot who captured akashat? => islamic state"
  ) { try $0.explainFailure($1) }

  static let templates = DotCommand(
    "templates", summary: "list the kinds of questions that can be asked, with examples that have an answer",
    example: "templates"
  ) { session, _ in
    try session.show(TemplateListing(session.archive) { try session.checkInterruption() })
  }

  static let show = DotCommand(
    "show", .number, summary: "show where answer, fact, sentence or article N stands, with what is around it",
    example: "show 2"
  ) { try $0.showPlace($1) }

  static let read = DotCommand(
    "read", .file, summary: "run the questions and commands in a file", example: "read examples/questions.txt"
  ) { try $0.read($1) }

  static let record = DotCommand(
    "record", Parameter("FILE|off", .files),
    summary: "write questions and their answers into a file that asknews check can run; off ends it",
    shellSummary: "write questions and their answers into a file that asknews check can run",
    example: "record border.ask"
  ) { try $0.record($1) }
}

// MARK: - Facts

extension DotCommand {
  static let facts = DotCommand(
    "facts", .filter,
    summary:
      "list facts: any words, or \(FilterReader.usage)",
    details: """
      subject=, object=, any=, place= and source= take a part of what they are compared with, relation= the lemma of a \
      verb or whole words of it (relation=lose finds "had lost" and not "closed"). since= and until= take a day, month \
      or year, factuality= one or several of \(Factuality.allCases.map(\.rawValue).joined(separator: ",")), negated=yes \
      what is said not to be so. Blanks need quotes: subject="free army". All conditions must hold.
      """,
    example: "facts subject=army factuality=planned"
  ) { try $0.listFacts(matching: $1) }

  static let fact = DotCommand(
    "fact", .number, summary: "tell all about fact N of those listed last",
    shellSummary: "tell all about a fact", example: "fact 3"
  ) { try $0.showFact($1) }

  static let entities = DotCommand(
    "entities", Parameter("[TYPE]", .entityTypes), Parameter("[START]", .entities),
    summary: "list the names in the facts: of one type (\(EntityListing.types)), with one start, or all",
    example: "entities person"
  ) { session, request in
    try session.show(
      EntityListing(session.archive, request: request) { try session.checkInterruption() })
  }

  static let entity = DotCommand(
    "entity", .entity, summary: "tell all about a name: what it does, what is done to it, what it says",
    example: "entity islamic state"
  ) { try $0.showEntity($1) }

  static let timeline = DotCommand(
    "timeline", .entity, summary: "tell who held, led or backed a name, or what it held, and when",
    example: "timeline mosul"
  ) { try $0.show(TimelineListing($0.archive, of: $1)) }

  static let conflicts = DotCommand(
    "conflicts", Parameter("[NAME]", .entities),
    summary: "list what articles say that cannot all be so",
    details: """
      Different numbers for one event, what one article says and another denies, and several who hold one thing at a \
      time.
      """,
    example: "conflicts islamic state"
  ) { try $0.show(ConflictListing($0.archive, about: $1)) }

  static let grep = DotCommand(
    "grep", Parameter("WORDS"), summary: "find the sentences with all of these words",
    example: "grep artillery fire"
  ) { session, words in
    let listing = try SentenceListing(session.archive, searching: words)
    try session.show(listing, numbered: .sentences(listing.hits))
  }

  static let stats = DotCommand("stats", summary: "count what was read", example: "stats") { session, _ in
    try session.show(StatisticsListing(session.archive))
  }

  static let coverage = DotCommand(
    "coverage", summary: "list the sentences and verbs that gave no fact", example: "coverage"
  ) { session, _ in
    try session.show(CoverageListing(session.archive) { try session.checkInterruption() })
  }

  static let export = DotCommand(
    "export", .file, .filter,
    summary: "write facts into a new file: .jsonl, .json, .csv, .md, or text under any other name",
    details: "A name with blanks needs quotes. The filter is that of .facts.",
    example: "export facts.csv relation=capture"
  ) { try $0.export($1) }
}

// MARK: - Knowledge

extension DotCommand {
  static let aliases = DotCommand(
    "aliases", Parameter("[NAME]", .entities),
    summary: "list the names that were added, or all that NAME is called", example: "aliases islamic state"
  ) { try $0.show(AliasListing($0.archive, of: $1)) }

  static let alias = DotCommand(
    "alias", Parameter("A = B", .entities), summary: "make A another name of B",
    details: "B may be the end of one name that the facts have; what was taken is told.",
    example: "alias nf = northern front"
  ) { try $0.alias($1) }

  static let unalias = DotCommand(
    "unalias", Parameter("NAME", .entities), summary: "make NAME a name of nothing else",
    example: "unalias nf"
  ) { try $0.unalias($1) }

  static let rules = DotCommand(
    "rules", Parameter("[WORD]", .words(["load", "off", "on"])), Parameter("[FILE|NAME]", .rules),
    summary:
      "list the rules of what follows from what and how often each was used; load FILE adds rules, off NAME and on NAME switch one",
    shellSummary: "list the rules of what follows from what",
    details: """
      A word lists the rules with it in their names. A rule that is off is not followed until it is on again: .rules off \
      recapture => capture. A line of a file is a rule: hail(X, Y) => greet(X, Y).
      """,
    example: "rules load my.rules"
  ) { try $0.rules($1) }
}

// MARK: - Language

extension DotCommand {
  static let parse = DotCommand(
    "parse", .text, summary: "draw the dependency tree of a text",
    example: "parse the town was captured by rebels"
  ) { session, text in
    guard !text.isEmpty else { throw Mistake(".parse needs a text: .parse rebels captured the town") }
    try session.show(TreeListing(sentences: session.archive.analyzer.sentences(in: text)))
  }

  static let explain = DotCommand(
    "explain", .text, summary: "tell which facts are read in a text, and by which patterns",
    example: "explain rebels captured the town on friday"
  ) { session, text in
    guard !text.isEmpty else { throw Mistake(".explain needs a text: .explain rebels captured the town") }
    try session.show(ExplanationListing(session.archive, of: text))
  }
}

// MARK: - Session

extension DotCommand {
  static let help = DotCommand(
    "help", Parameter("[COMMAND]", .commands), summary: "list the commands, or tell about one",
    example: "help facts"
  ) { try $0.help($1) }

  static let mode = DotCommand(
    "mode", Parameter("MODE", .words(OutputMode.allCases.map(\.rawValue))),
    summary: "print everything as \(OutputMode.allCases.map(\.rawValue).joined(separator: ", "))",
    example: "mode table"
  ) { try $0.set("mode \($1)") }

  static let timer = DotCommand(
    "timer", .onOrOff, summary: "tell how long each line took", example: "timer on"
  ) { try $0.set("timer \($1)") }

  static let pager = DotCommand(
    "pager", .onOrOff, summary: "show what does not fit the window page by page ($PAGER, or less)",
    example: "pager off"
  ) { try $0.set("pager \($1)") }

  static let set = DotCommand(
    "set", Parameter("[NAME", .settings), Parameter("VALUE]", .settingValues),
    summary: "list the settings, or change one", example: "set answers 3"
  ) { try $0.set($1) }

  static let quit = DotCommand("quit", summary: "leave (so does Ctrl-D)", example: "quit") { session, _ in
    session.isOver = true
  }
}
