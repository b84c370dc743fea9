import QA

extension Session {
  /// Reads the articles in files, whose names may have patterns.
  func load(_ arguments: String) throws {
    let paths = try FileNames(arguments).expanded()
    guard !paths.isEmpty else { throw Mistake(".load needs the name of a file") }
    let problemCount = problems.count
    let before = try archive.store.count()
    var tally = LoadTally()
    func words() throws -> String {
      let new = try archive.store.count() - before
      return tally.words + (new > 0 ? "; \(Counted(new, "new fact"))" : "")
    }
    do {
      try load(paths: paths, counting: &tally)
    } catch is Interrupted {
      throw Interrupted(words: "stopped: " + (try words()))
    }
    if tally.isEmpty && problems.count > problemCount { return }
    say(try words())
  }

  /// Reads the articles in files, and in the files of folders; what becomes of each is counted in `tally`.
  func load(paths: [String], counting tally: inout LoadTally) throws {
    let paths = ArticlePaths(paths)
    if let words = paths.wordsOfLeftOut { say(words) }
    let reader = ArticleReader(form: articleForm, hasSeveralFiles: paths.areSeveral, problems: problems)
    let progress = LoadProgress()
    defer { progress.end() }
    try reader.readInBatches(paths.files) { batch in
      var rest = batch[...]
      while !rest.isEmpty {
        try checkInterruption()
        tally.count(try archive.load(Array(rest.prefix(Self.piece))))
        try checkInterruption()
        rest = rest.dropFirst(Self.piece)
        progress.tell(tally.total)
      }
    }
  }

  /// How many articles are read before Ctrl-C is looked for.
  private static let piece = 64

  /// Takes articles out of the store: by their numbers in the list of articles, or by their names.
  func forget(_ arguments: String) throws {
    try forget(named: FileNames(arguments).names())
  }

  /// Forgets the articles of these numbers or names.
  func forget(named names: [String]) throws {
    let articles = try archive.store.articles()
    guard !names.isEmpty else { throw Mistake(".forget needs the number or name of an article") }
    var found: [StoredArticle] = []
    for name in names {
      let number = Int(name).flatMap { articles.indices.contains($0 - 1) ? articles[$0 - 1] : nil }
      guard let article = articles.first(where: { $0.id == name }) ?? number else {
        if let meant = NearestWord.to(name, in: articles.map(\.id)) {
          throw Mistake("no article \"\(name)\"; did you mean \(meant)?")
        }
        throw Mistake("no article \"\(name)\"", hint: ".articles lists them")
      }
      found.append(article)
    }
    for article in found { try archive.forget(article.number) }
    numbered = .nothing
    say("forgot \(Counted(found.count, "article"))")
  }

  /// Goes on with another store.
  func open(_ name: String) throws {
    let path = try FileNames(name).single(for: ".open")
    archive = archive.over(try FactStore(.file(path)))
    numbered = .nothing
    let stats = try archive.store.stats()
    say("\(path): \(Counted(stats.articles, "article")), \(Counted(stats.facts, "fact"))")
  }

  /// Writes the store into a new file.
  func save(_ name: String) throws {
    try save(to: FileNames(name).single(for: ".save"))
  }

  /// Writes the store into the new file `path`.
  func save(to path: String) throws {
    let file = try NewFile(path)
    do {
      try archive.store.copy(to: file.path)
    } catch {
      throw Mistake(error.words, status: .unwritable)
    }
    say("\(Counted(try archive.store.articleNumbers().count, "article")) written to \(file.path)")
  }

  /// Runs the lines of a file.
  func read(_ name: String) throws {
    try read(path: FileNames(name).single(for: ".read"))
  }

  /// Runs the lines of the file `path`.
  func read(path: String) throws {
    guard depth < 8 else { throw Mistake("\(path): .read goes round in circles here") }
    depth += 1
    defer { depth -= 1 }
    try Script(lines: try QuestionFile(problems: problems).questions(in: path)).run(in: self)
  }

  /// From now on writes what is asked and answered into a file; "off" ends that.
  func record(_ name: String) throws {
    if name == "off" || name.isEmpty {
      guard let recording else { throw Mistake("nothing is being recorded; .record FILE begins") }
      if name == "off" { return endRecording() }
      return say("recording in \(recording.path); .record off ends it")
    }
    try record(to: FileNames(name).single(for: ".record"))
  }

  /// From now on writes what is asked and answered into the file `path`.
  func record(to path: String) throws {
    if path == "-" { throw Mistake("-: what is recorded goes into a file; name one") }
    if path == recording?.path { throw Mistake("\(path): is being recorded in already; .record off ends it") }
    let new = try Recording(path: path)
    endRecording()
    recording = new
    say("recording in \(path)" + (new.goesOn ? ", behind what is there" : "") + hint(".record off ends it"))
  }

  /// Ends the recording, if there is one, and tells what is in it.
  func endRecording() {
    guard let ended = recording else { return }
    recording = nil
    say("\(Counted(ended.count, "question")) recorded in \(ended.path)")
  }
}
