import QA

/// All about one fact: what it says, its parts and what made it, and the sentence that says so.
struct FactDetail: Listing {
  let fact: StoredFact
  let number: Int
  let listing: FactListing
  private let article: StoredArticle?
  private let sentence: Sentence?

  let wordsIfEmpty = ""

  /// Fact `number`, from 1, of `facts`.
  init(_ facts: [StoredFact], number: String, of store: FactStore) throws {
    self.number = try Numbered.number(number, of: facts.count, called: "fact")
    fact = facts[self.number - 1]
    listing = FactListing([fact], of: store)
    article = try store.article(number: fact.article)
    sentence = try store.sentence(fact.fact.sentence, of: fact.article)
  }

  var table: Table { Table(FactListing.columns, [FactListing.row(fact, number: number)]) }

  func json() throws -> [JSONValue] { try listing.json() }

  func text(in style: Style) -> String {
    let factText = FactText(fact, style: style)
    let text = factText.text(number: number) + factText.reasons(and: [["id", fact.id]])
    guard let article, let sentence else { return text }
    var place = fact.place
    place.origin = article.origin
    let quotation = Quotation(
      sentence.range.slice(of: article.text), at: sentence.range.lowerBound, marks: fact.fact.marks)
    return text
      + quotation.block(in: style, source: place.words)
  }
}

extension Fact {
  /// Where its main parts stand in the article.
  var marks: [TextRange] { [subject?.range, predicate.range, object?.range].compactMap(\.self) }
}
