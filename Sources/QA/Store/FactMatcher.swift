/// A `FactFilter` made ready to be compared with many facts.
struct FactMatcher {
  private let filter: FactFilter
  private let subject, relation, object, any, place, source: [UInt8]?
  /// Days by their numbers.
  private let since, until: Int?

  init(_ filter: FactFilter) {
    func folded(_ text: String?) -> [UInt8]? {
      text.map { Array($0.split(whereSeparator: \.isWhitespace).joined(separator: " ").folded.utf8) }
    }
    self.filter = filter
    subject = folded(filter.subject)
    relation = folded(filter.relation)
    object = folded(filter.object)
    any = folded(filter.any)
    place = folded(filter.place)
    source = folded(filter.source)
    since = filter.since?.days.lowerBound
    until = filter.until?.days.upperBound
  }

  var needsArticle: Bool { source != nil || since != nil || until != nil }

  /// True if the fact passes. `published` and `publisher` are its article's date and source.
  func matches(_ fact: Fact, published: CalendarDate?, publisher: String?) -> Bool {
    if !filter.factuality.isEmpty && !filter.factuality.contains(fact.factuality) { return false }
    if let negated = filter.negated, negated != fact.isDenied { return false }
    if let subject, !isIn(fact.subject, subject) { return false }
    if let object, !isIn(fact.object, object) { return false }
    if let relation, !isOf(fact.predicate, relation) { return false }
    if let place, !fact.arguments.contains(where: { $0.role == .place && isIn($0.mention, place) }) {
      return false
    }
    if let any, !isAnywhere(in: fact, any) { return false }
    if let source, !(isIn(publisher, source) || isIn(fact.attribution?.source, source)) { return false }
    return since == nil && until == nil || isInTime(fact, published: published)
  }

  private func isAnywhere(in fact: Fact, _ text: [UInt8]) -> Bool {
    isIn(fact.predicate, text) || isIn(fact.subject, text) || isIn(fact.object, text)
      || fact.arguments.contains { isIn($0.mention, text) || isIn($0.value, text) }
      || isIn(fact.attribution?.source, text)
  }

  private func isInTime(_ fact: Fact, published: CalendarDate?) -> Bool {
    let told = fact.arguments.lazy.filter { $0.role == .time }.compactMap {
      $0.value.flatMap(CalendarDate.init(iso:))
    }
    guard let date = told.first ?? published else { return false }
    let days = date.days
    return (since.map { days.upperBound >= $0 } ?? true) && (until.map { days.lowerBound <= $0 } ?? true)
  }

  /// Whether `words` are the lemma of `predicate` or words of it, whole ones.
  private func isOf(_ predicate: Predicate, _ words: [UInt8]) -> Bool {
    let blank = UInt8(ascii: " ")
    let wanted = [blank] + words + [blank]
    return [predicate.lemma, predicate.text].contains { text in
      var padded = " " + text.folded + " "
      return padded.withUTF8 { FactMatcher.contains($0, wanted) }
    }
  }

  private func isIn(_ predicate: Predicate, _ text: [UInt8]) -> Bool {
    isIn(predicate.text, text) || isIn(predicate.lemma, text)
  }

  private func isIn(_ mention: Mention?, _ text: [UInt8]) -> Bool {
    guard let mention else { return false }
    return isIn(mention.text, text) || isIn(mention.entity, text)
  }

  private func isIn(_ string: String?, _ text: [UInt8]) -> Bool {
    guard var string = string?.folded else { return false }
    return string.withUTF8 { FactMatcher.contains($0, text) }
  }

  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard bytes.count >= part.count else { return false }
    for start in 0...(bytes.count - part.count) where bytes[start] == first {
      if bytes[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
