/// Reads a rule file. All that is wrong in it is collected in `errors`; nothing may be used if there is any.
///
/// A line that starts at the margin is a rule, or `role NAME, ...`, which declares roles, or `lasting PREDICATE, ...`
/// or `exclusive PREDICATE, ...`, which say what relations are states. A line that starts with a space belongs to the
/// rule above it: `example ...` or `not ...`. `#` at the start of a line makes it a comment. In a frame `a|b` stands for
/// either: for predicates the rule is then one rule for each.
struct RuleParser {
  /// No file has more rules than this, alternatives counted each.
  static let maximumRules = 20_000

  let file: String
  private(set) var roles: RoleNames
  private(set) var rules: [Rule] = []
  private(set) var examples: [RuleExample] = []
  /// The predicates that were declared to be states.
  private(set) var states: [String: StateKind] = [:]
  private(set) var errors: [RuleError] = []
  /// The index of the first of the rules that the line above gave.
  private var ruleAbove: Int?
  private var line = 0
  private var lineStart = 0

  /// A parser that knows `roles` already.
  init(file: String, roles: RoleNames) {
    self.file = file
    self.roles = roles
  }

  /// Reads the text; without `examples` lines that start with a space are passed over.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, examples: Bool) {
    rules.reserveCapacity(bytes.count / 128)
    Self.forEachLine(of: bytes) { number, line in
      guard rules.count <= Self.maximumRules, examples || !Self.isIndented(bytes[line]) else { return }
      readLine(number, at: line, of: bytes)
    }
    if rules.count > Self.maximumRules {
      errors.append(
        RuleError(file: file, line: line, column: 1, problem: .tooManyRules(limit: Self.maximumRules)))
    }
  }

  /// Calls `body` with the number, from 1, and the bytes of each line that is not empty, without its end.
  static func forEachLine(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Range<Int>) -> Void) {
    UnsafeRawBufferPointer(bytes).forEachLine { number, line in
      if !line.isEmpty { body(number, line.startIndex..<line.endIndex) }
    }
  }

  /// True for a line that belongs to the rule above it.
  static func isIndented(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t")
  }

  /// Reads a line.
  mutating func readLine(_ number: Int, at place: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    line = number
    lineStart = place.lowerBound
    let indented = Self.isIndented(bytes[place])
    var scanner = RuleScanner(bytes, line: place)
    scanner.skipSpaces()
    if scanner.isAtEnd || scanner.take("#") { return }
    do {
      if indented {
        try readExample(&scanner)
      } else if scanner.takeKeyword("role") {
        try readRoles(&scanner)
      } else if scanner.takeKeyword("lasting") {
        try readStates(.lasting, &scanner)
      } else if scanner.takeKeyword("exclusive") {
        try readStates(.exclusive, &scanner)
      } else {
        try readRule(&scanner)
      }
    } catch {
      errors.append(error)
    }
  }

  private mutating func readRoles(_ scanner: inout RuleScanner) throws(RuleError) {
    repeat {
      guard let role = scanner.takeWords() else { throw unexpected(&scanner, "a role") }
      guard roles.declare(role) else {
        throw RuleError(
          file: file, line: line, column: column(of: scanner), problem: .tooManyRoles(limit: RoleSet.capacity)
        )
      }
    } while scanner.take(",")
    guard atEnd(&scanner) else { throw unexpected(&scanner, "a comma or the end of the line") }
  }

  private mutating func readStates(_ kind: StateKind, _ scanner: inout RuleScanner) throws(RuleError) {
    repeat {
      guard let predicate = scanner.takeWords() else { throw unexpected(&scanner, "a predicate") }
      states[predicate] = kind
    } while scanner.take(",")
    guard atEnd(&scanner) else { throw unexpected(&scanner, "a comma or the end of the line") }
  }

  private mutating func readRule(_ scanner: inout RuleScanner) throws(RuleError) {
    let column = scanner.position - lineStart + 1
    let premises = try readFrames(&scanner)
    let isEquivalence = scanner.take("<=>")
    guard isEquivalence || scanner.take("=>") else { throw unexpected(&scanner, "=> or <=>") }
    let negates = !isEquivalence && scanner.takeKeyword("not")
    let conclusionStart = scanner
    let conclusions = try readFrames(&scanner)
    let temporal = readTemporal(&scanner)
    let conditions = scanner.takeKeyword("if") ? try readConditions(&scanner) : []
    var cost = isEquivalence ? 0.5 : 1
    if scanner.takeKeyword("cost") {
      guard let number = scanner.takeNumber() else { throw unexpected(&scanner, "a number") }
      cost = number
    }
    guard atEnd(&scanner) else { throw unexpected(&scanner, "from, until, if, cost or the end of the line") }
    ruleAbove = rules.count
    for premise in premises {
      for conclusion in conclusions where rules.count <= Self.maximumRules {
        let rule = Rule(
          premise: premise, conclusion: conclusion, isEquivalence: isEquivalence, negates: negates,
          temporal: temporal, conditions: conditions, cost: cost, file: file, line: line)
        try check(rule, column: column, conclusionColumn: self.column(of: conclusionStart))
        rules.append(rule)
      }
    }
  }

  private func readTemporal(_ scanner: inout RuleScanner) -> Rule.Temporal {
    scanner.takeKeyword("from") ? .from : scanner.takeKeyword("until") ? .until : .same
  }

  /// Variables that are not bound, and rules that say nothing.
  private func check(_ rule: Rule, column: Int, conclusionColumn: Int) throws(RuleError) {
    for argument in rule.conclusion.arguments {
      guard case .variable(let name) = argument.value, rule.premise.roles(of: name) == nil else { continue }
      throw RuleError(file: file, line: line, column: conclusionColumn, problem: .unboundVariable(name))
    }
    for condition in rule.conditions where rule.premise.roles(of: condition.variable) == nil {
      throw RuleError(file: file, line: line, column: column, problem: .unboundVariable(condition.variable))
    }
    if rule.isEquivalence {
      for argument in rule.premise.arguments {
        guard case .variable(let name) = argument.value, rule.conclusion.roles(of: name) == nil else {
          continue
        }
        throw RuleError(file: file, line: line, column: conclusionColumn, problem: .unboundVariable(name))
      }
    }
    if rule.premise == rule.conclusion {
      throw RuleError(file: file, line: line, column: column, problem: .saysNothing)
    }
  }

  /// A frame, or one for each of the predicates `a|b` before the bracket.
  private func readFrames(_ scanner: inout RuleScanner) throws(RuleError) -> [RuleFrame] {
    var predicates: [String] = []
    repeat {
      guard let predicate = scanner.takeWords() else { throw unexpected(&scanner, "a predicate") }
      predicates.append(predicate)
    } while scanner.take("|")
    guard scanner.take("(") else { throw unexpected(&scanner, "(") }
    var arguments: [RuleFrame.Argument] = []
    arguments.reserveCapacity(3)
    var claimed = RoleSet()
    repeat {
      let column = scanner.position - lineStart + 2
      let argument = try readArgument(&scanner, number: arguments.count)
      if claimed.meets(argument.roles) {
        let name = roles[argument.roles].first ?? ""
        throw RuleError(file: file, line: line, column: column, problem: .repeatedRole(name))
      }
      claimed.formUnion(argument.roles)
      arguments.append(argument)
    } while scanner.take(",")
    guard scanner.take(")") else { throw unexpected(&scanner, ", or )") }
    return predicates.map { RuleFrame(predicate: $0, arguments: arguments) }
  }

  /// `X`, `Z?`, `attack|raid`, `_`, `-`, each after `to:` or `to|recipient:` unless it is the first or second.
  private func readArgument(
    _ scanner: inout RuleScanner, number: Int
  ) throws(RuleError) -> RuleFrame.Argument {
    if number < 2, let variable = scanner.takeVariable() {
      return RuleFrame.Argument(
        roles: RoleSet(number), value: .variable(variable), isOptional: scanner.take("?"))
    }
    let start = scanner
    var names: [String] = []
    while let name = scanner.takeWords() {
      names.append(name)
      guard scanner.take("|") else { break }
    }
    let named = scanner.take(":")
    if !named { scanner = start }
    guard named || number < 2 else { throw unexpected(&scanner, "a role and a colon") }
    var set = named ? RoleSet() : RoleSet(number)
    for name in names where named {
      guard let role = roles.number(of: name) else {
        throw RuleError(file: file, line: line, column: column(of: start), problem: .unknownRole(name))
      }
      set.insert(role)
    }
    let value = try readValue(&scanner)
    return RuleFrame.Argument(roles: set, value: value, isOptional: scanner.take("?"))
  }

  private func readValue(_ scanner: inout RuleScanner) throws(RuleError) -> RuleFrame.Value {
    if let variable = scanner.takeVariable() { return .variable(variable) }
    if scanner.take("_") { return .open }
    if scanner.take("-") { return .absent }
    var words: [String] = []
    repeat {
      guard let word = scanner.takeWords() else { throw unexpected(&scanner, "a variable or a word") }
      words.append(word)
    } while scanner.take("|")
    return .words(words)
  }

  private func readConditions(_ scanner: inout RuleScanner) throws(RuleError) -> [Rule.Condition] {
    var conditions: [Rule.Condition] = []
    repeat {
      guard let variable = scanner.takeVariable(), scanner.take(":") else {
        throw unexpected(&scanner, "a variable and a colon")
      }
      let excludes = scanner.takeKeyword("not")
      var types: [EntityType] = []
      repeat {
        let start = scanner
        guard let name = scanner.takeWords() else { throw unexpected(&scanner, "a type") }
        // The last type may be followed by `cost 2`.
        let words = name.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
        guard let type = EntityType(rawValue: String(words[0])), words.count == 1 || words[1] == "cost"
        else {
          throw RuleError(file: file, line: line, column: column(of: start), problem: .unknownType(name))
        }
        if words.count > 1 { scanner = start.advanced(over: words[0].utf8.count) }
        types.append(type)
      } while scanner.take("|")
      conditions.append(Rule.Condition(variable: variable, types: types, excludes: excludes))
    } while scanner.take(",")
    return conditions
  }

  private mutating func readExample(_ scanner: inout RuleScanner) throws(RuleError) {
    let start = scanner
    let isCounterexample = scanner.takeKeyword("not")
    guard isCounterexample || scanner.takeKeyword("example") else {
      throw unexpected(&scanner, "example or not")
    }
    guard let rule = ruleAbove else {
      throw RuleError(
        file: file, line: line, column: column(of: start), problem: .exampleWithoutRule)
    }
    let parts = scanner.rest().split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    guard parts.count == (isCounterexample ? 2 : 3), parts.allSatisfy({ !$0.isEmpty }) else {
      scanner = start
      throw unexpected(
        &scanner,
        isCounterexample ? "not sentence | question" : "example sentence | question | answer")
    }
    examples.append(
      RuleExample(
        rule: rule, sentence: parts[0], question: parts[1], answer: isCounterexample ? nil : parts[2],
        line: line))
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private func atEnd(_ scanner: inout RuleScanner) -> Bool {
    scanner.skipSpaces()
    return scanner.isAtEnd
  }

  private func column(of scanner: RuleScanner) -> Int {
    var scanner = scanner
    scanner.skipSpaces()
    return scanner.position - lineStart + 1
  }

  private func unexpected(_ scanner: inout RuleScanner, _ expected: String) -> RuleError {
    let found = scanner.next()
    return RuleError(
      file: file, line: line, column: scanner.position - lineStart + 1,
      problem: .unexpected(found, expected: expected))
  }
}
