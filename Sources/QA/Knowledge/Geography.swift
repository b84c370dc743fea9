/// Countries and other places with the words for what is from there, and the seats of governments.
///
/// Names compare as `NameKey` does. Parsed once from demonyms.txt and capitals.txt.
public struct Geography: Sendable {
  public static let english = Geography(
    demonyms: English.text(of: "demonyms.txt") ?? "", capitals: English.text(of: "capitals.txt") ?? "")

  private struct Place: Sendable {
    var name: String
    var isCountry: Bool
    var demonyms: [String]
    /// The capital first.
    var seats: [String] = []
    /// How many of `seats` are cities.
    var capitals = 0
  }

  private var places: [Place] = []
  private var placeOfName: [UInt64: Int] = [:]
  private var placeOfDemonym: [UInt64: Int] = [:]
  private var countryOfSeat: [UInt64: Int] = [:]

  package init(demonyms: String, capitals: String) {
    var isCountry = false
    for line in demonyms.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        isCountry = line.elementsEqual("[countries]".utf8)
      } else {
        addPlace(line, isCountry: isCountry)
      }
    }
    for line in capitals.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      addSeats(line)
    }
  }

  /// The place that people or things called `demonym` are from: "iraq" for "iraqi" and "iraqis".
  public func place(ofDemonym demonym: String) -> String? {
    placeOfDemonym[NameKey(demonym).hash64].map { places[$0].name }
  }

  /// The country that people or things called `demonym` are from.
  public func country(ofDemonym demonym: String) -> String? {
    guard let place = placeOfDemonym[NameKey(demonym).hash64], places[place].isCountry else { return nil }
    return places[place].name
  }

  /// The words for what is from `place`: "iraqi", "iraqis".
  public func demonyms(of place: String) -> [String] {
    index(of: place).map { places[$0].demonyms } ?? []
  }

  /// The capital of a country.
  public func capital(of country: String) -> String? {
    index(of: country).flatMap { places[$0].seats.first }
  }

  /// The country whose capital `city` is, by any of its names.
  public func country(ofCapital city: String) -> String? {
    countryOfSeat[NameKey(city).hash64].flatMap { index in
      let isCity = places[index].seats.prefix(places[index].capitals).contains {
        NameKey($0) == NameKey(city)
      }
      return isCity ? places[index].name : nil
    }
  }

  /// The country whose government `name` stands for: its capital or another seat, such as the Kremlin.
  public func country(ofSeat name: String) -> String? {
    countryOfSeat[NameKey(name).hash64].map { places[$0].name }
  }

  /// True of the names of countries, under any name that `aliases` knows.
  public func isCountry(_ name: String, aliases: AliasTable = AliasTable()) -> Bool {
    let index = placeOfName[NameKey(name).hash64] ?? placeOfName[NameKey(aliases.canonical(name)).hash64]
    return index.map { places[$0].isCountry } ?? false
  }

  /// True of the places of demonyms.txt: countries, continents, regions and some cities.
  public func isPlace(_ name: String) -> Bool { placeOfName[NameKey(name).hash64] != nil }

  /// All countries, in the order of the file.
  public var countries: [String] { places.filter(\.isCountry).map(\.name) }

  private func index(of place: String) -> Int? {
    placeOfName[NameKey(place).hash64]
      ?? placeOfName[NameKey(AliasTable().canonical(place)).hash64]
  }

  private mutating func addPlace(_ line: Substring.UTF8View, isCountry: Bool) {
    let (name, rest) = Self.parted(line, at: UInt8(ascii: ":"))
    let demonyms = Self.list(rest)
    let number = places.count
    places.append(Place(name: name, isCountry: isCountry, demonyms: demonyms))
    placeOfName[NameKey(name).hash64] = number
    for demonym in demonyms {
      let hash = NameKey(demonym).hash64
      if placeOfDemonym[hash] == nil { placeOfDemonym[hash] = number }
    }
  }

  private mutating func addSeats(_ line: Substring.UTF8View) {
    let (country, rest) = Self.parted(line, at: UInt8(ascii: ":"))
    guard let number = placeOfName[NameKey(country).hash64] else { return }
    let parts = rest.split(separator: UInt8(ascii: ";"))
    let capitals = parts.first.map(Self.list) ?? []
    places[number].seats = capitals + (parts.count > 1 ? Self.list(parts[1]) : [])
    places[number].capitals = capitals.count
    for seat in places[number].seats { countryOfSeat[NameKey(seat).hash64] = number }
  }

  private static func parted(
    _ line: Substring.UTF8View, at separator: UInt8
  ) -> (String, Substring.UTF8View) {
    let end = line.firstIndex(of: separator) ?? line.endIndex
    let rest = end < line.endIndex ? line[line.index(after: end)...] : line[end...]
    return (String(Substring(line[..<end])), rest)
  }

  private static func list(_ text: Substring.UTF8View) -> [String] {
    text.split(separator: UInt8(ascii: ",")).compactMap { item in
      let name = item.drop { $0 == UInt8(ascii: " ") }
      return name.isEmpty ? nil : String(Substring(name))
    }
  }
}
