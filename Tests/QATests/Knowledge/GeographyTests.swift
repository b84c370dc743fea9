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

  @Test func capitals() {
    #expect(geography.capital(of: "Iraq") == "baghdad")
    #expect(geography.capital(of: "u.k.") == "london")
    #expect(geography.country(ofCapital: "Kyiv") == "ukraine")
    #expect(geography.country(ofCapital: "kiev") == "ukraine")
    #expect(geography.country(ofCapital: "new york") == nil)
    #expect(geography.country(ofCapital: "kremlin") == nil)
    #expect(geography.country(ofSeat: "the Kremlin") == "russia")
  }

  @Test func everyCountryHasDemonyms() {
    #expect(geography.countries.count > 195)
    let without = geography.countries.filter { geography.demonyms(of: $0).isEmpty }
    #expect(without.count <= 2)
    #expect(geography.isCountry("usa"))
    #expect(geography.demonyms(of: "britain").contains("british"))
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
