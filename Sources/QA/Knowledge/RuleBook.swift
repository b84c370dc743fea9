/// What follows from what: the rules, found by the predicate of their premise or conclusion.
///
/// A value: adding a file gives a book with all of it or, if anything in it is wrong, errors and no book.
public struct RuleBook: Sendable {
  public private(set) var rules: [Rule] = []
  /// The examples of the files that were read with examples.
  public private(set) var examples: [RuleExample] = []
  public private(set) var roles = RoleNames()
  /// The names of rules that are not followed.
  public var switchedOff: Set<String> = []
  /// The predicates that are states, as the files declare them.
  public private(set) var states: [String: StateKind] = [:]
  /// The rules that conclude, or start from, a predicate, in the order of the files.
  private(set) var concluding = PredicateIndex()
  private(set) var startingFrom = PredicateIndex()

  /// A rule in one of the directions in which it may be read.
  struct Direction: Sendable, Hashable {
    /// The index of the rule.
    var rule: Int32
    var reversed: Bool
  }

  /// A book without rules.
  public init() {}

  /// The book that is embedded in the program.
  public static let embedded = builtIn()

  /// The book that is embedded in the program, read anew; with its examples only where they are wanted.
  public static func builtIn(examples: Bool = false) -> RuleBook {
    var book = RuleBook()
    guard let bytes = English.bytes(of: "relations.rules") else { return book }
    // The tests check that the file is free of errors.
    _ = book.read(bytes.bindMemory(to: UInt8.self), file: "relations.rules", examples: examples)
    return book
  }

  /// This book with the rules of a file; `file` names it in errors.
  ///
  /// Throws all errors of the file at once, also those that come about together with the rules that this
  /// book has already: cycles and contradictions.
  public func adding(_ text: String, file: String) throws(RuleErrors) -> RuleBook {
    var book = self
    var text = text
    var errors = text.withUTF8 { book.read($0, file: file, examples: true) }
    if errors.isEmpty { errors = book.inconsistencies() }
    guard errors.isEmpty else { throw RuleErrors(errors: errors) }
    return book
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, examples wanted: Bool
  ) -> [RuleError] {
    var parser = RuleParser(file: file, roles: roles)
    parser.read(bytes, examples: wanted)
    guard parser.errors.isEmpty else { return parser.errors }
    let first = rules.count
    roles = parser.roles
    states.merge(parser.states) { $1 }
    if rules.isEmpty { rules = parser.rules } else { rules += parser.rules }
    examples += parser.examples.map { example in
      var example = example
      example.rule += first
      return example
    }
    concluding.reserve(rules.count)
    startingFrom.reserve(rules.count)
    for index in first..<rules.count { enter(index) }
    return []
  }

  private mutating func enter(_ index: Int) {
    let forth = Direction(rule: Int32(index), reversed: false)
    concluding.append(forth, for: rules[index].conclusion.predicate)
    startingFrom.append(forth, for: rules[index].premise.predicate)
    guard rules[index].isEquivalence else { return }
    let back = Direction(rule: Int32(index), reversed: true)
    concluding.append(back, for: rules[index].premise.predicate)
    startingFrom.append(back, for: rules[index].conclusion.predicate)
  }

  /// The rule read in one direction.
  func chain(_ direction: Direction) -> Chain {
    Chain(rules[Int(direction.rule)], direction)
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
