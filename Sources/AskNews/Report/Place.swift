import QA

/// Where a sentence stands, as people read it.
struct Place {
  let article: String
  /// From 0.
  let sentence: Int

  /// "[articles/rawa.txt:3]"
  var label: String { "[\(article.visible):\(sentence + 1)]" }

  /// "articles/rawa.txt, sentence 3"
  var words: String { "\(article.visible), sentence \(sentence + 1)" }
}

extension Evidence {
  var place: Place { Place(article: article, sentence: sentence) }
}

extension StoredFact {
  var place: Place { Place(article: articleID, sentence: fact.sentence) }
}
