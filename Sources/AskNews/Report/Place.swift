import QA

/// Where a sentence stands, as people read it.
struct Place {
  let article: String
  /// From 0.
  let sentence: Int

  /// Who published the article and when, as far as it is known and is to be told: "Border Wire, 2017-11-26".
  var origin = ""

  /// "[articles/rawa.txt:3]"
  var label: String { "[\(article.visible):\(sentence + 1)]" }

  /// "articles/rawa.txt, sentence 3 (Border Wire, 2017-11-26)"
  var words: String {
    "\(article.visible), sentence \(sentence + 1)" + (origin.isEmpty ? "" : " (\(origin))")
  }
}

extension Evidence {
  var place: Place { Place(article: article, sentence: sentence) }
}

extension StoredArticle {
  /// Who published it and when, as far as that is known.
  var origin: String { [source?.visible, date?.iso].compactMap(\.self).joined(separator: ", ") }
}

extension StoredFact {
  var place: Place { Place(article: articleID, sentence: fact.sentence) }
}
