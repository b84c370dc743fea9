extension DotCommand {
  /// All commands, in the order in which `.help` lists them.
  static let all = [
    DotCommand(
      name: "help", arguments: "[COMMAND]", summary: "list the commands, or tell about one",
      example: ".help facts",
      completes: .commands
    ) { try $0.help($1) },
    DotCommand(
      name: "load", arguments: "FILE...", summary: "read articles", example: ".load examples/border/*.txt",
      completes: .files
    ) { try $0.load($1) },
    DotCommand(
      name: "articles", arguments: "", summary: "list the articles that were read", example: ".articles"
    ) { session, _ in try session.listArticles() },
    DotCommand(
      name: "facts", arguments: "[FILTER]",
      summary:
        "list facts: any words, or subject= relation= object= any= place= source= since= until= factuality=",
      example: ".facts subject=army factuality=planned", completes: .filters
    ) { try $0.listFacts($1) },
    DotCommand(
      name: "entities", arguments: "[START]", summary: "list the names in the facts",
      example: ".entities iraq",
      completes: .entities
    ) { try $0.listEntities($1) },
    DotCommand(
      name: "show", arguments: "[N]",
      summary: "show where answer, fact or article N stands, with what is around it",
      example: ".show 2"
    ) { try $0.show($1) },
    DotCommand(
      name: "why", arguments: "[N]", summary: "tell why answer N is one, or what made fact N",
      example: ".why 1"
    ) { try $0.explainResult($1) },
    DotCommand(
      name: "parse", arguments: "TEXT", summary: "draw the dependency tree of a text",
      example: ".parse the town was captured by rebels"
    ) { try $0.parse($1) },
    DotCommand(
      name: "explain", arguments: "TEXT",
      summary: "tell which facts are read in a text, and by which patterns",
      example: ".explain rebels captured the town on friday"
    ) { try $0.explain($1) },
    DotCommand(
      name: "read", arguments: "FILE", summary: "run the questions and commands in a file",
      example: ".read examples/questions.txt", completes: .files
    ) { try $0.read($1) },
    DotCommand(name: "quit", arguments: "", summary: "leave (so does Ctrl-D)", example: ".quit") {
      session, _ in
      session.isOver = true
    },
  ]
}
