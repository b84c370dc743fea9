extension Archive {
  /// Reads in the background what is known of English, in the order in which an article and a question need it, but
  /// for what comes first, the parser: two threads would only wait for one another. Otherwise each part is read where
  /// it is first needed; nothing else changes.
  public static func prepare() {
    Threads.inBackground {
      _ = Extractor()
      _ = Coreference()
      _ = QuestionWords()
      _ = RuleBook.embedded
    }
  }
}
