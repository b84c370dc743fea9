extension AskCommand {
  /// The command that `-q QUESTION... FILE...` calls; nil where there is anything else among the words, which
  /// ArgumentParser then reads or explains. For this commonest call it needs as long as `sqlite3` from start to end.
  init?(plain words: [String]) {
    var questions: [String] = []
    var paths: [String] = []
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
    self.init()
    question = questions
    questionFiles = []
    format = FormatOptions()
    format.format = .text
    exitStatus = false
    keepGoing = false
    articles = ArticleOptions()
    articles.from = nil
    articles.paths = paths
    store = StoreOptions()
    store.store = nil
    store.rules = []
    store.model = ModelOptions()
    store.model.model = nil
    store.patterns = PatternOptions()
    store.patterns.patterns = []
    threads = ThreadOptions()
    threads.chosen = nil
  }
}
