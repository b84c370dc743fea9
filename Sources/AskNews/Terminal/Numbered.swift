import QA

/// What was listed last, and so what the numbers on the screen stand for.
enum Numbered {
  case nothing
  case reply(Reply)
  case nearMisses([NearMiss])
  case facts([StoredFact])
  case articles([StoredArticle])
  case sentences([SentenceHit])

  /// The number that `text` gives, from 1 to `count`; 1 where it is empty.
  static func number(_ text: String, of count: Int, called name: String) throws(Mistake) -> Int {
    guard count > 0 else { throw Mistake("there is no \(name) to look at") }
    if text.isEmpty { return 1 }
    guard let number = Int(text), (1...count).contains(number) else {
      throw Mistake("no \(name) \"\(text)\"; give a number: \(count == 1 ? "1" : "1 to \(count)")")
    }
    return number
  }

  /// Item number `number` of `items`.
  static func item<Item>(_ number: String, of items: [Item], called name: String) throws(Mistake) -> Item {
    items[try self.number(number, of: items.count, called: name) - 1]
  }
}
