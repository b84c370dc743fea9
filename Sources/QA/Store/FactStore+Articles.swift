import GRDB

extension FactStore {
  /// All articles in the order of their numbers.
  public func articles() throws(StoreError) -> [StoredArticle] {
    try read(ArticleRows.all)
  }

  public func article(number: Int64) throws(StoreError) -> StoredArticle? {
    try article(.number(number))
  }

  public func article(id: String) throws(StoreError) -> StoredArticle? {
    try article(.id(id))
  }

  public func article(_ reference: ArticleReference) throws(StoreError) -> StoredArticle? {
    if let fresh { return fresh.article(reference) }
    return try read { try ArticleRows.article(reference, in: $0) }
  }

  /// The sentences of an article in the order of the text; none for an unknown article.
  public func sentences(of article: Int64) throws(StoreError) -> [Sentence] {
    if let fresh { return fresh.sentences(of: article) }
    return try read { database in
      guard let stored = try ArticleRows.article(number: article, in: database) else { return [] }
      let command = try Command(
        "SELECT words FROM sentence WHERE number >= ? AND number < ? ORDER BY number", in: database)
      try command.bind(stored.sentenceNumbers.lowerBound, at: 1)
      try command.bind(stored.sentenceNumbers.upperBound, at: 2)
      var text = stored.text
      return try text.withUTF8 { text in
        var sentences: [Sentence] = []
        try command.forEachRow {
          try sentences.append(
            sentence(
              command.bytes(0), text: UnsafeRawBufferPointer(text), start: 0, number: sentences.count,
              of: article))
        }
        return sentences
      }
    }
  }

  /// The sentence number `index`, from 0, of an article; nil if there is none.
  public func sentence(_ index: Int, of article: Int64) throws(StoreError) -> Sentence? {
    try read { database in
      let command = try Command(
        """
        SELECT sentence.words, sentence.start,
          substr(article.text, sentence.start + 1, sentence."end" - sentence.start)
        FROM article JOIN sentence ON sentence.number = article.first_sentence + ?1
        WHERE article.number = ?2 AND ?1 >= 0 AND ?1 < article.sentences
        """, in: database)
      try command.bind(index, at: 1)
      try command.bind(article, at: 2)
      return try command.first {
        try sentence(
          command.bytes(0), text: command.bytes(2), start: command.count(1), number: index, of: article)
      }
    }
  }

  private func sentence(
    _ bytes: UnsafeRawBufferPointer, text: UnsafeRawBufferPointer, start: Int, number: Int, of article: Int64
  ) throws -> Sentence {
    do {
      return try SentenceCoding.decode(bytes, text: text, start: start)
    } catch {
      throw StoreError.damaged(path: path, what: "sentence \(number) of article \(article)")
    }
  }
}
