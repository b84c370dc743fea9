/// Names of cities, states and provinces all over the world, compared as `NameKey` does.
///
/// That a name is here does not say that it means a place: towns are called after people and people after towns.
public struct Gazetteer: Sendable {
  private let cities = LineTable(embedded: "gazetteer.txt")
  private let subdivisions = LineTable(embedded: "subdivisions.txt")

  public init() {}

  /// The ISO 3166 code of the country of the largest city of that name.
  public func country(ofCity name: String) -> String? { field(NameKey(name), of: cities) }

  /// The ISO 3166 code of a country with a state or province of that name.
  public func country(ofSubdivision name: String) -> String? { field(NameKey(name), of: subdivisions) }

  public func contains(_ name: String) -> Bool {
    let key = NameKey(name)
    return field(key, of: cities) != nil || field(key, of: subdivisions) != nil
  }

  private func field(_ key: NameKey, of table: LineTable) -> String? {
    key.isEmpty ? nil : table.fields(of: key.text)?.first
  }
}
