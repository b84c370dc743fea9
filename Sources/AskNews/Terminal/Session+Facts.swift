import QA

extension Session {
  /// Shows where something stands, with the sentences around it.
  func showPlace(_ number: String) throws {
    let store = archive.store
    let places: [ContextListing.Place]
    switch numbered {
    case .nothing: throw Mistake("nothing to show yet; ask something, or list .facts or .articles")
    case .reply(let reply) where reply.answers.isEmpty:
      places = [.init(try Numbered.item(number, of: reply.nearMisses, called: "answer").evidence)]
    case .nearMisses(let misses):
      places = [.init(try Numbered.item(number, of: misses, called: "near miss").evidence)]
    case .reply(let reply):
      places = try Numbered.item(number, of: reply.answers, called: "answer").evidence.map { .init($0) }
    case .facts(let facts):
      let fact = try Numbered.item(number, of: facts, called: "fact")
      places = [.init(article: fact.articleID, sentence: fact.fact.sentence, marks: fact.fact.marks)]
    case .sentences(let hits):
      let hit = try Numbered.item(number, of: hits, called: "sentence")
      places = [.init(article: hit.articleID, sentence: hit.sentence, marks: [])]
    case .articles(let articles):
      let article = try Numbered.item(number, of: articles, called: "article")
      return try show(ContextListing(article, of: store))
    }
    try show(ContextListing(places, of: store))
  }

  /// Why an answer is one, or what made a fact.
  func explainResult(_ number: String) throws {
    switch numbered {
    case .nothing: throw Mistake("nothing to explain yet; ask something, or list .facts")
    case .articles: throw Mistake("articles need no reasons; ask something, or list .facts")
    case .sentences: throw Mistake("sentences need no reasons; .show N shows what is around them")
    case .nearMisses: throw Mistake("near misses are told with their reasons; .show N shows where one stands")
    case .reply(let reply) where reply.answers.isEmpty: try explainFailure("")
    case .reply(let reply):
      let answer = try Numbered.item(number, of: reply.answers, called: "answer")
      let question = AskedQuestion(id: "", text: reply.question)
      try show(ReasonListing(answer: answer, question: question, cited: cited))
    case .facts(let facts):
      let fact = try Numbered.item(number, of: facts, called: "fact")
      guard settings.mode == .text else { return try showFact(number) }
      output.write(FactText(fact, style: style()).reasons())
      if let sentence = try archive.store.sentence(fact.fact.sentence, of: fact.article) {
        output.write(TreeDrawing(sentence).text(within: style().width))
      }
    }
  }

  /// All about a name; its facts are numbered.
  func showEntity(_ name: String) throws {
    let report = try EntityReport(archive, of: name)
    try show(report, numbered: .facts(report.facts.map(\.fact)))
  }

  /// Why a question, or without one the last, has no answer, or not the one behind "=>".
  func explainFailure(_ arguments: String) throws {
    let sides = arguments.firstRange(of: "=>").map {
      (arguments[..<$0.lowerBound], arguments[$0.upperBound...])
    }
    var question = (sides?.0 ?? arguments[...]).trimmed
    let expected = sides?.1.trimmed ?? ""
    if question.isEmpty {
      guard let last = conversation.lastQuestion else {
        throw Mistake("nothing was asked yet; .whynot who captured rawa?")
      }
      question = last
    }
    let found = try archive.whyNot(question, expected: expected.isEmpty ? nil : expected)
    try checkInterruption()
    try show(WhyNotListing(found, cited: cited), numbered: .nearMisses(found.misses))
  }

  /// All about a fact: of those listed last, or of all.
  func showFact(_ number: String) throws {
    if case .facts(let facts) = numbered {
      return try show(FactDetail(facts, number: number, of: archive.store))
    }
    let facts = try archive.store.facts(matching: FactQuery())
    try show(FactDetail(facts, number: number, of: archive.store))
  }

  /// Lists the facts that fit a filter.
  func listFacts(matching filter: String) throws {
    var listing = try factListing(matching: filter)
    listing.limit = settings.facts
    try show(listing, numbered: .facts(listing.facts))
  }

  /// The facts that fit a filter; Ctrl-C stops their being written.
  private func factListing(matching filter: String) throws -> FactListing {
    var listing = try FactListing(archive, matching: filter)
    listing.beforeEach = checkInterruption
    return listing
  }

  /// Writes facts into a new file, in the form that its name tells.
  func export(_ arguments: String) throws {
    let (name, filter) = try FileNames(arguments).divided()
    // "my facts.csv" is one name, and not the file "my" with facts about facts.csv.
    let others = try FileNames(filter).names()
    if let first = try name.names().first, OutputMode(fileName: first) == .text,
      let end = others.firstIndex(where: { !$0.contains("=") && OutputMode(fileName: $0) != .text })
    {
      let words = ([first] + others[...end]).joined(separator: " ")
      throw Mistake("put a name with a blank in quotes: .export \"\(words)\"")
    }
    try export(matching: filter, to: name.single(for: ".export"))
  }

  /// Writes the facts that fit a filter into the new file `path`.
  func export(matching filter: String, to path: String) throws {
    let listing = try factListing(matching: filter)
    try NewFile(path).write { output in
      try listing.write(as: OutputMode(fileName: path), in: .plain, to: output)
      try checkInterruption()
    }
    say("\(Counted(listing.facts.count, "fact")) written to \(path)")
  }
}

extension OutputMode {
  /// The mode that the end of a file's name tells; text for one that tells none.
  fileprivate init(fileName: String) {
    switch fileName.split(separator: ".").last.map({ $0.lowercased() }) {
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .json
    case "csv": self = .csv
    case "md": self = .markdown
    default: self = .text
    }
  }
}
