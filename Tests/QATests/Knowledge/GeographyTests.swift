import QA
import Testing

@Suite struct GeographyTests {
  let geography = Geography.english

  @Test(arguments: [
    ("iraqi", "iraq"), ("Iraqis", "iraq"), ("french", "france"), ("dutch", "netherlands"),
    ("U.S.", "united states"),
    ("north korean", "north korea"), ("danes", "denmark"), ("saudi", "saudi arabia"),
  ])
  func countriesOfDemonyms(demonym: String, country: String) {
    #expect(geography.country(ofDemonym: demonym) == country)
  }

  @Test func placesThatAreNoCountries() {
    #expect(geography.country(ofDemonym: "kurdish") == nil)
    #expect(geography.place(ofDemonym: "kurds") == "kurdistan")
    #expect(!geography.isCountry("catalonia"))
    #expect(geography.isPlace("catalonia"))
  }

  @Test(arguments: [
    ("Baghdad", "iraq"), ("Kyiv", "ukraine"), ("kiev", "ukraine"), ("the Kremlin", "russia"),
  ])
  func seatsOfGovernments(_ row: (seat: String, country: String)) {
    #expect(geography.country(ofSeat: row.seat) == row.country)
  }

  @Test func aCityWithoutAGovernmentIsNoSeat() {
    #expect(geography.country(ofSeat: "new york") == nil)
  }

  @Test func everyCountryHasDemonyms() throws {
    let lines = try #require(English.text(of: "demonyms.txt")).split(separator: "\n").filter {
      $0.first != "#"
    }
    let section = lines.drop { $0 != "[countries]" }.dropFirst().prefix { $0.first != "[" }
    let countries = section.map { String($0.prefix { $0 != ":" }) }
    #expect(countries.count > 195)
    #expect(countries.allSatisfy { geography.isCountry($0) })
    #expect(countries.filter { geography.demonyms(of: $0).isEmpty }.count <= 2)
    #expect(geography.isCountry("usa"))
    #expect(geography.demonyms(of: "united kingdom").contains("british"))
  }

  @Test(arguments: [
    ("Al-Qaim", "al qaim"), ("shi ite", "Shi'ite"), ("Türkiye", "turkiye"), ("the São Paulo’s", "sao paulo"),
    ("Łódź", "lodz"), ("p\u{301}eru", "peru"), ("Ødegård s", "odegard"),
  ])
  func keysIgnoreSpelling(a: String, b: String) {
    #expect(NameKey(a) == NameKey(b))
  }

  @Test func keysOfOddNames() {
    #expect(NameKey("").isEmpty)
    #expect(NameKey("' - .").isEmpty)
    #expect(NameKey("the").text == "the")
    #expect(NameKey("Москва").text == "Москва")
  }
}
