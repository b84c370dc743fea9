import QA
import Testing

@Suite struct HashedTableTests {
  @Test func holdsWhatWasEnteredHoweverMuchItGrows() {
    var table = HashedTable<Int>(capacity: 4)
    // Many of these share their lowest bits, where the search for a slot begins.
    let hashes = (0..<2000).map { UInt64($0 % 7) | UInt64($0) << 40 }
    for (value, hash) in hashes.enumerated() { table.insert(value, for: hash) }
    #expect(hashes.indices.allSatisfy { table[hashes[$0]] == $0 })
    #expect(table[UInt64(1) << 63] == nil)
  }

  @Test func theFirstValueStaysUnlessItIsUpdated() {
    var table = HashedTable<String>()
    let isFirstNew = table.insert("first", for: 0)
    let isSecondNew = table.insert("second", for: 0)
    #expect(isFirstNew && !isSecondNew)
    #expect(table[0] == "first")
    table.update("third", for: 0)
    table[0, default: ""] += "!"
    table[1, default: "new"] += "!"
    #expect(table[0] == "third!")
    #expect(table[1] == "new!")
  }
}
