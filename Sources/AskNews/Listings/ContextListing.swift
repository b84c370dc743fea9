import QA

/// Places in articles with the sentences around them, or whole articles.
struct ContextListing: Listing {
  /// A place: marks are ranges in the article.
  struct Place {
    var article: String
    var sentence: Int
    var marks: [TextRange]

    init(article: String, sentence: Int, marks: [TextRange]) {
      self.article = article
      self.sentence = sentence
      self.marks = marks
    }

    /// Where evidence stands.
    init(_ evidence: Evidence) {
      self.init(article: evidence.article, sentence: evidence.sentence, marks: [evidence.range])
    }
  }

  private struct Line {
    var sentence: Int
    var range: TextRange
    var text: String
    var marks: [TextRange]?
  }

  private var passages: [(article: String, origin: String, lines: [Line])] = []

  let wordsIfEmpty = ""

  /// How many sentences are shown before a place and after it.
  private static let around = 2
  /// How many bytes of a sentence are shown.
  private static let longest = 4000

  init(_ places: [Place], of store: FactStore) throws {
    for place in places {
      guard let article = try store.article(id: place.article) else {
        throw Mistake("\(place.article) is no longer in the store")
      }
      let sentences = try store.sentences(of: article.number)
      let shown = (place.sentence - Self.around...place.sentence + Self.around).filter(
        sentences.indices.contains)
      let lines = shown.map { index in
        Line(
          sentence: index, range: sentences[index].range,
          text: sentences[index].range.slice(of: article.text),
          marks: index == place.sentence ? place.marks : nil)
      }
      passages.append((place.article, article.origin, lines))
    }
  }

  /// The whole of an article.
  init(_ article: StoredArticle, of store: FactStore) throws(StoreError) {
    let lines = try store.sentences(of: article.number).enumerated().map { index, sentence in
      Line(sentence: index, range: sentence.range, text: sentence.range.slice(of: article.text))
    }
    passages = [(article.id, article.origin, lines)]
  }

  var table: Table {
    Table(
      ["article", "sentence", "asked", "text"],
      passages.flatMap { article, _, lines in
        lines.map { line in
          [.string(article), .integer(line.sentence), .bool(line.marks != nil), .string(line.text)]
        }
      })
  }

  func text(in style: Style) -> String {
    var text = ""
    for (article, origin, lines) in passages {
      let place = article.visible + (origin.isEmpty ? "" : " (\(origin))")
      text += style.faint("— \(place)").wrapped(to: style.width, indent: 2) + "\n"
      for line in lines {
        let quotation = Quotation(line.text, at: line.range.lowerBound, marks: line.marks ?? [])
          .text(in: style, limit: Self.longest)
        let label = "\(line.sentence + 1)".leftPadded(to: 4) + (line.marks == nil ? "   " : " > ")
        text += label + quotation.wrapped(to: style.width, from: 7) + "\n"
      }
    }
    return text
  }
}
