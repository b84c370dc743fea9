/// A set of roles of a rule book, as bits; the roles are numbered in the order in which the files declare them.
public struct RoleSet: Hashable, Sendable {
  /// How many roles a book can have.
  static let capacity = 128

  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ number: Int) { insert(number) }

  static let subject = RoleSet(0)
  static let object = RoleSet(1)

  var isEmpty: Bool { low | high == 0 }

  mutating func insert(_ number: Int) {
    if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
  }

  func contains(_ number: Int) -> Bool {
    (number < 64 ? low >> UInt64(number) : high >> UInt64(number - 64)) & 1 == 1
  }

  func meets(_ other: RoleSet) -> Bool { low & other.low | high & other.high != 0 }

  mutating func formUnion(_ other: RoleSet) {
    low |= other.low
    high |= other.high
  }

  func union(_ other: RoleSet) -> RoleSet {
    var result = self
    result.formUnion(other)
    return result
  }

  func subtracting(_ other: RoleSet) -> RoleSet {
    var result = self
    result.low &= ~other.low
    result.high &= ~other.high
    return result
  }

  /// The numbers in it, in order.
  var numbers: [Int] {
    var result: [Int] = []
    for (word, offset) in [(low, 0), (high, 64)] {
      var rest = word
      while rest != 0 {
        result.append(rest.trailingZeroBitCount + offset)
        rest &= rest - 1
      }
    }
    return result
  }
}

/// The names of the roles, by number.
public struct RoleNames: Sendable, Hashable {
  private(set) var names = ["subject", "object"]
  private var numbers = ["subject": 0, "object": 1]

  func number(of name: String) -> Int? { numbers[name] }

  /// Declares a role; false if there are too many.
  mutating func declare(_ name: String) -> Bool {
    if numbers[name] != nil { return true }
    guard names.count < RoleSet.capacity else { return false }
    numbers[name] = names.count
    names.append(name)
    return true
  }

  /// The names of the roles of a set.
  public subscript(roles: RoleSet) -> [String] {
    roles.isEmpty ? [] : roles.numbers.map { names[$0] }
  }
}
