/// What follows from what: the rules, found by the predicate of their premise or conclusion.
///
/// A value: adding a file gives a book with all of it or, if anything in it is wrong, errors and no book.
public struct RuleBook: Sendable {
  public private(set) var rules: [Rule] = []
  /// The examples of the files that were read with examples.
  public private(set) var examples: [RuleExample] = []
  private var roles: Set<String> = ["subject", "object"]
  /// The rules that conclude, or start from, a predicate, in the order of the files.
  private(set) var concluding: [String: [Direction]] = [:]
  private(set) var startingFrom: [String: [Direction]] = [:]

  /// A rule in one of the directions in which it may be read.
  struct Direction: Sendable, Equatable {
    /// The index of the rule.
    var rule: Int
    var reversed: Bool
  }

  /// A book without rules.
  public init() {}

  /// The book that is embedded in the program; with its examples only where they are wanted.
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
    rules += parser.rules
    examples += parser.examples.map { example in
      var example = example
      example.rule += first
      return example
    }
    for index in first..<rules.count { enter(index) }
    return []
  }

  private mutating func enter(_ index: Int) {
    let rule = rules[index]
    let forth = Direction(rule: index, reversed: false)
    concluding[rule.conclusion.predicate, default: []].append(forth)
    startingFrom[rule.premise.predicate, default: []].append(forth)
    guard rule.isEquivalence else { return }
    let back = Direction(rule: index, reversed: true)
    concluding[rule.premise.predicate, default: []].append(back)
    startingFrom[rule.conclusion.predicate, default: []].append(back)
  }

  /// The rule read in one direction, as an entailment of one step.
  func entailment(_ direction: Direction) -> Entailment {
    Entailment(rules[direction.rule], index: direction.rule, reversed: direction.reversed)
  }
}
