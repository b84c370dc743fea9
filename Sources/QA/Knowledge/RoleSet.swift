/// A set of roles of a rule book, which are numbered in the order in which the files declare them.
public typealias RoleSet = NumberSet

extension RoleSet {
  static let subject = RoleSet(0)
  static let object = RoleSet(1)
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
