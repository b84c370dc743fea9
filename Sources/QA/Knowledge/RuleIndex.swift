/// Which rules speak of a predicate, in the order of the files.
struct RuleIndex: Sendable {
  /// The rules that conclude, or start from, a predicate.
  private(set) var concluding: PredicateIndex
  private(set) var startingFrom: PredicateIndex

  /// An index with room for `capacity` rules; it grows where more come.
  init(capacity: Int = 16) {
    concluding = PredicateIndex(capacity: capacity)
    startingFrom = PredicateIndex(capacity: capacity)
  }

  /// Enters a rule, of an equivalence both directions.
  mutating func enter(
    _ rule: Int, premise: PredicateIndex.Key, conclusion: PredicateIndex.Key, isEquivalence: Bool
  ) {
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
  /// What a predicate is found by: its `StableHash`.
  typealias Key = UInt64

  /// The entries of a predicate are linked from the first to the last.
  private var ends: HashedTable<(first: Int32, last: Int32)>
  private var entries: [(direction: RuleBook.Direction, next: Int32)] = []

  init(capacity: Int) {
    ends = HashedTable(capacity: capacity)
    entries.reserveCapacity(capacity * 2)
  }

  mutating func append(_ direction: RuleBook.Direction, for predicate: Key) {
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
    var number = ends[StableHash.of(predicate)]?.first ?? -1
    while number >= 0 {
      found.append(entries[Int(number)].direction)
      number = entries[Int(number)].next
    }
    return found
  }
}
