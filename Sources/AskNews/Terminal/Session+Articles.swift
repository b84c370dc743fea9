import QA

extension Session {
  /// Reads the articles in files, whose names may have patterns.
  func load(_ arguments: String) throws {
    let paths = try FileNames(arguments).expanded()
    guard !paths.isEmpty else { throw Mistake(".load needs the name of a file") }
    let before = try archive.store.count()
    let tally = try load(paths: paths)
    let new = try archive.store.count() - before
    say(tally.words + (new > 0 ? "; \(Counted(new, "new fact"))" : ""))
  }

  @discardableResult
  func load(paths: [String]) throws -> LoadTally {
    var tally = LoadTally()
    let reader = ArticleReader(form: articleForm, hasSeveralFiles: paths.count > 1, problems: problems)
    try reader.readInBatches(paths) { batch in
      // In pieces, so that Ctrl-C need not wait for the whole.
      var rest = batch[...]
      while !rest.isEmpty {
        try checkInterruption()
        tally.count(try archive.load(Array(rest.prefix(64))))
        rest = rest.dropFirst(64)
      }
    }
    return tally
  }

  func listArticles() throws {
    let articles = try archive.store.articles()
    if articles.isEmpty { return say("no articles yet; read some with .load FILE") }
    listing = .articles(articles)
    let rows = articles.enumerated().map { index, article in
      [
        "\(index + 1)", article.id.visible, article.date?.iso ?? "",
        "\(Counted(article.sentenceCount, "sentence"))",
        "\(Counted(article.factCount, "fact"))", article.title?.visible ?? "",
      ]
    }
    output.write(Columns(rows, rightAligned: [0, 3, 4]).text)
  }

  func listEntities(_ start: String) throws {
    let entities = try archive.store.entities(prefix: start)
    if entities.isEmpty { return say(start.isEmpty ? "no names yet" : "no name starts with \"\(start)\"") }
    let rows = entities.map {
      [$0.text.visible, "\(Counted($0.facts, "fact"))", "\(Counted($0.articles, "article"))"]
    }
    output.write(Columns(rows, rightAligned: [1, 2]).text)
  }

  /// Runs the lines of a file.
  func read(_ arguments: String) throws {
    let paths = try FileNames(arguments).expanded()
    guard paths.count == 1, let path = paths.first else { throw Mistake(".read needs the name of one file") }
    guard depth < 8 else { throw Mistake("\(path): .read goes round in circles here") }
    depth += 1
    defer { depth -= 1 }
    for question in try QuestionFile(problems: problems).questions(in: path) {
      try checkInterruption()
      if isOver { return }
      output.writeLine(style().faint("> " + question.text.visible))
      do {
        if question.text.hasPrefix(".") { try runOrThrow(question.text) } else { try ask(question) }
      } catch let mistake as Mistake {
        throw Mistake("\(path):\(question.line): \(mistake.words)")
      }
      output.writeLine("")
    }
  }
}
