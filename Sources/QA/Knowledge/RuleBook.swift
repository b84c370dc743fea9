/// What follows from what: the rules, found by the predicate of their premise or conclusion.
///
/// A value: adding a file gives a book with all of it or, if anything in it is wrong, errors and no book.
public struct RuleBook: Sendable {
  public var rules: [Rule] { shipped?.all ?? read }
  /// The rules of a book that holds others than the shipped ones.
  private var read: [Rule] = []
  /// The embedded rules, if the book has no others.
  private var shipped: ShippedRules?
  /// The examples of the files that were read with examples.
  public private(set) var examples: [RuleExample] = []
  public private(set) var roles = RoleNames()
  /// The names of rules that are not followed.
  public var switchedOff: Set<String> = []
  /// The predicates that are states, as the files declare them.
  public private(set) var states: [String: StateKind] = [:]
  private(set) var index = RuleIndex()

  /// A rule in one of the directions in which it may be read.
  struct Direction: Sendable, Hashable {
    /// The index of the rule.
    var rule: Int32
    var reversed: Bool
  }

  /// A book without rules.
  public init() {}

  /// The book that is embedded in the program.
  public static let embedded = RuleBook(.english)

  private init(_ shipped: ShippedRules) {
    self.shipped = shipped
    roles = shipped.roles
    states = shipped.states
    index = shipped.index
  }

  /// The book that is embedded in the program, read whole; with its examples only where they are wanted.
  public static func builtIn(examples: Bool = false) -> RuleBook {
    var book = RuleBook()
    _ = book.read(ShippedRules.text, file: ShippedRules.file, examples: examples)
    return book
  }

  /// This book with the rules of a file; `file` names it in errors.
  ///
  /// Throws all errors of the file at once, also those that come about together with the rules that this
  /// book has already: cycles and contradictions.
  public func adding(_ text: String, file: String) throws(RuleErrors) -> RuleBook {
    var book = self
    book.read = rules
    book.shipped = nil
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
    let first = read.count
    roles = parser.roles
    states.merge(parser.states) { $1 }
    if read.isEmpty { read = parser.rules } else { read += parser.rules }
    examples += parser.examples.map { example in
      var example = example
      example.rule += first
      return example
    }
    for number in first..<read.count {
      index.enter(
        number, premise: StableHash.of(read[number].premise.predicate),
        conclusion: StableHash.of(read[number].conclusion.predicate),
        isEquivalence: read[number].isEquivalence)
    }
    return []
  }

  /// The rule of that index in `rules`.
  func rule(_ index: Int) -> Rule { shipped?[index] ?? read[index] }

  /// The rule read in one direction.
  func chain(_ direction: Direction) -> Chain {
    Chain(rule(Int(direction.rule)), direction)
  }
}
