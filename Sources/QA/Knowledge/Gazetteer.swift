/// Names of cities, states and provinces all over the world, compared as `NameKey` does.
///
/// That a name is here does not say that it means a place: towns are called after people and people after towns.
public struct Gazetteer: Sendable {
  private let cities = LineTable(embedded: "gazetteer.txt")
  private let subdivisions = LineTable(embedded: "subdivisions.txt")

  public init() {}

  /// Whether `name` is that of a state or province.
  func isRegion(_ name: String) -> Bool {
    let key = NameKey(name)
    return !key.isEmpty && subdivisions.rest(of: key.text) != nil
  }

  public func contains(_ name: String) -> Bool {
    let key = NameKey(name)
    return !key.isEmpty && [cities, subdivisions].contains { $0.rest(of: key.text) != nil }
  }
}
