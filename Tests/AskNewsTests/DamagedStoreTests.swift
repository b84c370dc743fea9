import Foundation
import Testing

/// A store of which some bytes are others: what it holds, or one line that says what is wrong, and never a crash.
@Suite struct DamagedStoreTests {
  @Test(arguments: [
    "facts --format json", "entity rebels --format json", "articles --format json", "export out.jsonl",
    "conflicts --format json", "ask -q 'who left Lindau?' --format json",
  ])
  func nothingCrashes(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Rebels left Lindau on Friday, the mayor said. Troops took the bridge.\n", to: "a.txt")
    #expect(try Shell.run("asknews load --store sound.db a.txt", in: folder.path).status == 0)
    let sound = try #require(FileManager.default.contents(atPath: folder.path + "/sound.db"))
    // Bytes of the pages that hold something.
    let places = sound.indices.filter { sound[$0] != 0 }
    let step = places.count / 20
    for round in 0..<20 {
      var bytes = Array(sound)
      for place in places[(round * step)...].prefix(round % 4 * 5 + 1) { bytes[place] ^= UInt8(round + 1) }
      try folder.write(bytes, to: "broken.db")
      let outcome = try Shell.run("rm -f out.jsonl; asknews \(command) --store broken.db", in: folder.path)
      #expect([0, 2, 3].contains(outcome.status), "round \(round): \(outcome)")
      if outcome.status == 3 {
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      }
    }
  }
}
