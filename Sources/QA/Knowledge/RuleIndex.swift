/// Which rules speak of a predicate, in the order of the files.
struct RuleIndex: Sendable {
  /// The rules that conclude, or start from, a predicate.
  private(set) var concluding = PredicateIndex()
  private(set) var startingFrom = PredicateIndex()

  /// Makes room for `count` rules.
  mutating func reserve(_ count: Int) {
    concluding.reserve(count)
    startingFrom.reserve(count)
  }

  /// Enters a rule, of an equivalence both directions.
  mutating func enter(_ rule: Int, premise: String, conclusion: String, isEquivalence: Bool) {
    let forth = RuleBook.Direction(rule: Int32(rule), reversed: false)
    concluding.append(forth, for: conclusion)
    startingFrom.append(forth, for: premise)
    guard isEquivalence else { return }
    let back = RuleBook.Direction(rule: Int32(rule), reversed: true)
    concluding.append(back, for: premise)
    startingFrom.append(back, for: conclusion)
  }
}

/// Rules by a predicate, those of one predicate in the order in which they were added.
struct PredicateIndex: Sendable {
  /// The entries of a predicate are linked from the first to the last.
  private var ends: [String: (first: Int32, last: Int32)] = [:]
  private var entries: [(direction: RuleBook.Direction, next: Int32)] = []

  mutating func reserve(_ count: Int) {
    ends.reserveCapacity(count)
    entries.reserveCapacity(count * 2)
  }

  mutating func append(_ direction: RuleBook.Direction, for predicate: String) {
    let number = Int32(entries.count)
    entries.append((direction, -1))
    let last = Self.exchangeLast(&ends[predicate, default: (number, -1)], for: number)
    if last >= 0 { entries[Int(last)].next = number }
  }

  /// Makes `number` the last entry and returns the one that was.
  private static func exchangeLast(_ ends: inout (first: Int32, last: Int32), for number: Int32) -> Int32 {
    let last = ends.last
    ends.last = number
    return last
  }

  subscript(predicate: String) -> [RuleBook.Direction] {
    var found: [RuleBook.Direction] = []
    var number = ends[predicate]?.first ?? -1
    while number >= 0 {
      found.append(entries[Int(number)].direction)
      number = entries[Int(number)].next
    }
    return found
  }
}
