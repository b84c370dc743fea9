import QA
import Testing

/// `--model FILE`: the model is used, and a file that is none is refused in one line that says why.
@Suite struct ModelOptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Rebels captured the town on Friday.\n", to: "good.txt")
  }

  @Test(arguments: ["parse", "extract", "ask -q 'who captured the town?'"])
  func aModelOfOnesOwnIsUsed(command: String) throws {
    try folder.write(Array(English.syntaxModel), to: "own.model")
    let own = try Shell.run("asknews \(command) --model own.model good.txt", in: folder.path)
    let embedded = try Shell.run("asknews \(command) good.txt", in: folder.path)
    #expect(own.output == embedded.output && !own.output.isEmpty)
    #expect(own.status == 0 && own.errors == "")
  }

  @Test(arguments: [
    "parse", "extract", "explain", "ask -q 'who?'", "load --store news.db", "facts",
  ])
  func noCommandGoesOnWithoutItsModel(command: String) throws {
    let outcome = try Shell.run("asknews \(command) --model none.model good.txt", in: folder.path)
    #expect(outcome.errors == "none.model: no such file; check the path\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 3)
  }

  private static let whole = Array(English.syntaxModel)

  private static func changed(at place: Int, to byte: UInt8) -> [UInt8] {
    var bytes = whole
    bytes[place] = byte
    return bytes
  }

  private static let refused: [(bytes: [UInt8], words: String)] = [
    ([], "is no syntax model; name a file that scripts/train made"),
    (Array("Rebels captured the town.".utf8), "is no syntax model; name a file that scripts/train made"),
    (
      Array(whole.prefix(5000)), "is cut off (5000 of \(whole.count) bytes are there); copy it again"
    ),
    (
      whole + [0], "is damaged (\(whole.count + 1) bytes, there should be \(whole.count)); copy it again"
    ),
    (changed(at: 4_000_000, to: ~whole[4_000_000]), "is damaged (its checksum is not right); copy it again"),
    (
      changed(at: 8, to: 200),
      "is a newer syntax model (format 200, this asknews reads \(ModelFile.version)); update asknews"
    ),
    (
      changed(at: 8, to: 1),
      "is an older syntax model (format 1, this asknews reads \(ModelFile.version)); train it anew"
    ),
    (
      ModelFile.encode([("shape", [1, 2, 3])]),
      "does not fit together (its part \"shape\"); train it anew"
    ),
  ]

  @Test(arguments: refused.indices)
  func whatIsNoModelIsRefused(index: Int) throws {
    try folder.write(Self.refused[index].bytes, to: "bad.model")
    let outcome = try Shell.run("asknews parse --model bad.model good.txt", in: folder.path)
    #expect(outcome.errors == "bad.model: \(Self.refused[index].words)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 3)
  }
}
