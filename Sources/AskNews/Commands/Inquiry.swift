import QA

/// Questions about articles, as `ask` is called with them.
struct Inquiry {
  var questions: [String] = []
  /// Files with questions and commands.
  var questionFiles: [String] = []
  /// Files with articles.
  var paths: [String] = []
  var articleForm: ArticleForm?
  var mode = OutputMode.text
  var threads = Threads.available
  /// True to end with a status that tells of questions without an answer.
  var tellsReplies = false
  /// True to go on after a command in a file that cannot be done.
  var keepsGoing = false

  /// The file that the questions are written to with their answers.
  var recording: String?

  /// Answers the questions from the articles and what else `archive` holds. Where no command in a file may bring
  /// articles, `requireArticles` is to throw if there are none.
  func run(requiring requireArticles: () throws -> Void = {}, in archive: () throws -> Archive) throws {
    let problems = Problems()
    var lines = questions.enumerated().map { AskedQuestion(id: "q\($0.offset + 1)", text: $0.element) }
    for path in questionFiles {
      let count = lines.count { !$0.isCommand }
      lines += try QuestionFile(problems: problems).questions(in: path, countingFrom: count + 1)
    }
    if !lines.contains(where: \.isCommand) { try requireArticles() }
    let archive = try archive()
    let paths = ArticlePaths(paths)
    if let words = paths.wordsOfLeftOut { StandardError.writeLine(words.visible) }
    try ArticleReader(form: articleForm, hasSeveralFiles: paths.areSeveral, problems: problems)
      .load(paths.files, into: archive, threads: threads)
    let session = Session(archive: archive, articleForm: articleForm, mode: mode, problems: problems)
    if let recording { try endingOnMistakes { try session.record(to: recording) } }
    session.run(Script(lines: lines, keepsGoing: keepsGoing))
    session.end()
    try problems.check()
    if session.status != .done { throw session.status.code }
    if tellsReplies && session.worstReply != .done { throw session.worstReply.code }
  }
}

extension Inquiry {
  /// The inquiry that `-q QUESTION... FILE...` calls for; nil where there is anything else among the words or something
  /// missing, which ArgumentParser then reads or explains. For this commonest call it takes as long as `sqlite3` from
  /// start to end.
  init?(plain words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "-q" {
        guard let question = rest.popFirst(), !question.hasPrefix("-") else { return nil }
        questions.append(question)
      } else if word.hasPrefix("-") {
        return nil
      } else {
        paths.append(word)
      }
    }
    if questions.isEmpty || paths.isEmpty { return nil }
  }
}
