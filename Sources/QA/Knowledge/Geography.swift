/// Countries and other places with the words for what is from there, and the seats of governments.
///
/// Names compare as `NameKey` does. Parsed once from demonyms.txt and capitals.txt.
public struct Geography: Sendable {
  public static let english = Geography(
    demonyms: English.bytes(of: "demonyms.txt") ?? .init(start: nil, count: 0),
    capitals: English.bytes(of: "capitals.txt") ?? .init(start: nil, count: 0))

  private struct Place: Sendable {
    var name: Range<Int>
    var isCountry: Bool
    var demonyms: Range<Int>
  }

  private let demonymsText: [UInt8]
  private var places: [Place] = []
  /// By `NameKey.hash64`.
  private var placeOfName = HashedTable<Int>(capacity: 500)
  private var placeOfDemonym = HashedTable<Int>(capacity: 1200)
  /// By `NameKey.hash64` of its capital or another seat of its government.
  private var countryOfSeat = HashedTable<Int>(capacity: 400)

  package init(demonyms: UnsafeRawBufferPointer, capitals: UnsafeRawBufferPointer) {
    demonymsText = Array(demonyms)
    demonymsText.withUnsafeBufferPointer { addPlaces($0) }
    addSeats(capitals.bindMemory(to: UInt8.self))
  }

  /// The place that people or things called `demonym` are from: "iraq" for "iraqi" and "iraqis".
  public func place(ofDemonym demonym: String) -> String? {
    placeOfDemonym[NameKey(demonym).hash64].map(name)
  }

  /// The country that people or things called `demonym` are from.
  public func country(ofDemonym demonym: String) -> String? {
    guard let place = placeOfDemonym[NameKey(demonym).hash64], places[place].isCountry else { return nil }
    return name(of: place)
  }

  /// The words for what is from `place`, by its name in the file: "iraqi", "iraqis".
  public func demonyms(of place: String) -> [String] {
    index(of: place).map { Self.list(places[$0].demonyms, of: demonymsText) } ?? []
  }

  /// The country whose government `name` stands for: its capital or another seat, such as the Kremlin.
  public func country(ofSeat name: String) -> String? {
    countryOfSeat[NameKey(name).hash64].map { self.name(of: $0) }
  }

  /// True of the names of countries, under any name that `aliases` knows.
  public func isCountry(_ name: String, aliases: AliasTable = AliasTable()) -> Bool {
    let index = placeOfName[NameKey(name).hash64] ?? placeOfName[NameKey(aliases.canonical(name)).hash64]
    return index.map { places[$0].isCountry } ?? false
  }

  /// True of the places of demonyms.txt: countries, continents, regions and some cities.
  public func isPlace(_ name: String) -> Bool { placeOfName[NameKey(name).hash64] != nil }

  private func name(of place: Int) -> String {
    String(decoding: demonymsText[places[place].name], as: UTF8.self)
  }

  private func index(of place: String) -> Int? {
    placeOfName[NameKey(place).hash64]
  }

  private mutating func addPlaces(_ text: UnsafeBufferPointer<UInt8>) {
    var isCountry = false
    Self.forEachLine(of: text) { line in
      guard text[line.lowerBound] != UInt8(ascii: "[") else {
        isCountry = text[line].elementsEqual("[countries]".utf8)
        return
      }
      let (name, demonyms) = Self.parted(line, of: text, at: UInt8(ascii: ":"))
      let number = places.count
      places.append(Place(name: name, isCountry: isCountry, demonyms: demonyms))
      placeOfName.update(number, for: Self.hash(name, of: text))
      Self.forEachItem(in: demonyms, of: text) { item in
        placeOfDemonym.insert(number, for: Self.hash(item, of: text))
      }
    }
  }

  private mutating func addSeats(_ text: UnsafeBufferPointer<UInt8>) {
    Self.forEachLine(of: text) { line in
      let (country, seats) = Self.parted(line, of: text, at: UInt8(ascii: ":"))
      guard let number = placeOfName[Self.hash(country, of: text)] else { return }
      Self.forEachItem(in: seats, of: text) { countryOfSeat.update(number, for: Self.hash($0, of: text)) }
    }
  }

  private static func hash(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    NameKey.hash64(of: UnsafeBufferPointer(rebasing: text[range])).hash
  }

  /// Calls `visit` for each line that is not empty and no remark.
  private static func forEachLine(of text: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Void) {
    UnsafeRawBufferPointer(text).forEachLine { _, line in
      if let first = line.first, first != UInt8(ascii: "#") { visit(line.startIndex..<line.endIndex) }
    }
  }

  /// What stands before the first `separator`, and what behind it.
  private static func parted(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, at separator: UInt8
  ) -> (Range<Int>, Range<Int>) {
    var end = range.lowerBound
    while end < range.upperBound, text[end] != separator { end += 1 }
    return (range.lowerBound..<end, min(end + 1, range.upperBound)..<range.upperBound)
  }

  /// Calls `visit` for the stretches between commas and semicolons, without surrounding blanks.
  private static func forEachItem(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, text[end] != UInt8(ascii: ","), text[end] != UInt8(ascii: ";") {
        end += 1
      }
      var first = start
      while first < end, text[first] == UInt8(ascii: " ") { first += 1 }
      if first < end { visit(first..<end) }
      start = end + 1
    }
  }

  private static func list(_ range: Range<Int>, of text: [UInt8]) -> [String] {
    var items: [String] = []
    text.withUnsafeBufferPointer { text in
      forEachItem(in: range, of: text) { items.append(String(decoding: text[$0], as: UTF8.self)) }
    }
    return items
  }
}
