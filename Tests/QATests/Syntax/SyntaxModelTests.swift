import QA
import Testing

@Suite struct SyntaxModelTests {
  private static let bytes = Array(English.syntaxModel)

  @Test func `the embedded model is whole`() throws {
    _ = try SyntaxModel(bytes: Self.bytes)
    #expect(Self.bytes.count <= 10_000_000)
  }

  @Test func `junk is no model`() {
    #expect(throws: ModelError.notAModel) { try SyntaxModel(bytes: []) }
    #expect(throws: ModelError.notAModel) {
      try SyntaxModel(bytes: Array("not a model, whatever its length".utf8))
    }
  }

  @Test func `a newer version is refused`() {
    var bytes = Self.bytes
    bytes[8] = 99
    #expect(throws: ModelError.version(found: 99, supported: ModelFile.version)) {
      try SyntaxModel(bytes: bytes)
    }
  }

  @Test func `a cut file is refused`() {
    #expect(throws: ModelError.length(found: 1000, expected: Self.bytes.count)) {
      try SyntaxModel(bytes: Array(Self.bytes.prefix(1000)))
    }
  }

  @Test(arguments: [32, 100, 5000, 1_000_000]) func `a changed byte is found`(place: Int) {
    var bytes = Self.bytes
    bytes[place] ^= 4
    #expect(throws: ModelError.checksum) { try SyntaxModel(bytes: bytes) }
  }

  @Test func `a part of the wrong size is named`() throws {
    let bytes = ModelFile.encode([("shape", [1, 2, 3])])
    #expect(throws: ModelError.part("shape")) { try SyntaxModel(bytes: bytes) }
  }
}
