import Synchronization

/// The rules of `relations.rules`. The predicates of all are known at once; a rule itself is read when it is asked for,
/// as a question follows a few of some hundreds.
final class ShippedRules: Sendable {
  static let english = ShippedRules()
  static let file = "relations.rules"

  /// A line with rules: one for each pair of predicates on its two sides.
  private struct Line: Sendable {
    var number: Int
    var bytes: Range<Int>
    var rules: Range<Int>
  }

  let roles: RoleNames
  let states: [String: StateKind]
  let index: RuleIndex
  private let lines: [Line]
  /// By the place of a line in `lines` the rules that were read from it.
  private let read = Mutex<[Int: [Rule]]>([:])

  /// The text, of which a test shows that it is free of errors.
  static var text: UnsafeBufferPointer<UInt8> {
    English.bytes(of: file)?.bindMemory(to: UInt8.self) ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  private init() {
    let text = Self.text
    var declarations = RuleParser(file: Self.file, roles: RoleNames())
    var index = RuleIndex(capacity: text.count / 128)
    var lines: [Line] = []
    var count = 0
    lines.reserveCapacity(text.count / 128)
    RuleParser.forEachLine(of: text) { number, bytes in
      if RuleParser.isIndented(text[bytes]) { return }
      guard let sides = RuleScanner(text, line: bytes).sides else {
        return declarations.readLine(number, at: bytes, of: text)
      }
      let first = count
      for premise in sides.premises {
        for conclusion in sides.conclusions {
          index.enter(
            count, premise: premise, conclusion: conclusion, isEquivalence: sides.areEquivalent)
          count += 1
        }
      }
      lines.append(Line(number: number, bytes: bytes, rules: first..<count))
    }
    roles = declarations.roles
    states = declarations.states
    self.index = index
    self.lines = lines
  }

  /// The rule of that index, counted as if all had been read.
  subscript(rule: Int) -> Rule {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].rules.lowerBound <= rule { low = middle } else { high = middle - 1 }
    }
    return rules(on: low)[rule - lines[low].rules.lowerBound]
  }

  var all: [Rule] { lines.indices.flatMap(rules) }

  private func rules(on line: Int) -> [Rule] {
    read.withLock { read in
      if let rules = read[line] { return rules }
      var parser = RuleParser(file: Self.file, roles: roles)
      parser.readLine(lines[line].number, at: lines[line].bytes, of: Self.text)
      read[line] = parser.rules
      return parser.rules
    }
  }
}
