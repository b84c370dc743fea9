import Foundation
import GRDB
import QA
import Testing

/// A folder of its own for a test, removed in the end.
private struct Folder: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "asknews-\(UInt64.random(in: 0...UInt64.max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "news.db") -> String { path + "/" + name }
}

private func bytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

private func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

@Test func aFileKeepsWhatWasAdded() throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file()))
  try store.add([SmallStory.analyzed(), SmallStory.analyzed(id: "second")])
  try store.add(Alias(name: "gl", canonical: "gulf lines"))
  let facts = try store.facts(matching: FactQuery())
  try store.close()
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["news.db"])

  let again = try FactStore(.file(folder.file()))
  #expect(try again.facts(matching: FactQuery()) == facts)
  #expect(try again.sentences(of: 2) == SmallStory.analyzed().sentences)
  #expect(try again.aliases().count == 1)
  #expect(try again.add(SmallStory.analyzed()) == .unchanged)
  #expect(try again.search("bridge").count == 2)
  try again.add(SmallStory.analyzed(id: "third"))
  #expect(try again.article(id: "third")?.number == 3)
}

@Test func theSameArticlesGiveTheSameFile() throws {
  let folder = try Folder()
  for name in ["a", "b"] {
    var samples = SampleArticles(seed: 11)
    let store = try FactStore(.file(folder.file(name)))
    try store.add((0..<10).map { samples.article(id: "\($0)") })
    try store.close()
  }
  #expect(try bytes(folder.file("a")) == bytes(folder.file("b")))
}

@Test(arguments: [
  Array("not a database, but long enough to have a header: ".utf8) + [UInt8](repeating: 0x41, count: 4000),
  Array("short".utf8), [0], Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0xFF, count: 1000),
])
func aFileThatIsNoDatabaseIsLeftAlone(content: [UInt8]) throws {
  let folder = try Folder()
  try write(content, to: folder.file())
  #expect(throws: StoreError.notAStore(path: folder.file())) { try FactStore(.file(folder.file())) }
  #expect(try bytes(folder.file()) == content)
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["news.db"])
}

@Test func anotherProgramsDatabaseIsLeftAlone() throws {
  let folder = try Folder()
  for (name, sql) in [
    ("table", "CREATE TABLE recipe (name TEXT)"), ("id", "PRAGMA application_id = 7"),
    ("version", "PRAGMA user_version = 1"),
  ] {
    let path = folder.file(name)
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: sql) }
    try other.close()
    let before = try bytes(path)
    #expect(throws: StoreError.notAStore(path: path)) { try FactStore(.file(path)) }
    #expect(try bytes(path) == before)
  }
}

@Test func aNewerStoreIsLeftAlone() throws {
  let folder = try Folder()
  try FactStore(.file(folder.file())).close()
  let other = try DatabaseQueue(path: folder.file())
  try other.write { try $0.execute(sql: "PRAGMA user_version = 1000") }
  try other.close()
  let before = try bytes(folder.file())
  #expect(throws: StoreError.newerVersion(path: folder.file())) { try FactStore(.file(folder.file())) }
  #expect(try bytes(folder.file()) == before)
}

@Test func namesThatCannotBeReadAreNotForgotten() throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file()))
  try Archive(store: store).alias("gl", to: "gulf lines")
  try store.close()
  func run(_ sql: String) throws {
    let other = try DatabaseQueue(path: folder.file())
    try other.write { try $0.execute(sql: sql) }
    try other.close()
  }
  try run("ALTER TABLE alias RENAME TO elsewhere")
  let archive = Archive(store: try FactStore(.file(folder.file())))
  #expect(throws: StoreError.self) { try archive.alias("nf", to: "northern front") }
  #expect(throws: StoreError.self) { try archive.ask("who left lindau?") }
  try archive.store.close()
  try run("ALTER TABLE elsewhere RENAME TO alias")
  #expect(try FactStore(.file(folder.file())).aliases().map(\.name) == ["gl"])
}

@Test func anEmptyFileBecomesAStore() throws {
  let folder = try Folder()
  try write([], to: folder.file())
  let store = try FactStore(.file(folder.file()))
  try store.add(SmallStory.analyzed())
  #expect(try store.count() == 2)
}

@Test func whatCanBeNoFileIsAnError() throws {
  let folder = try Folder()
  #expect(throws: StoreError.notAFile(path: folder.path)) { try FactStore(.file(folder.path)) }
  #expect(throws: StoreError.notAFile(path: "/dev/null")) { try FactStore(.file("/dev/null")) }
  #expect(throws: StoreError.notAFile(path: "")) { try FactStore(.file("")) }
  #expect(throws: StoreError.notAFile(path: "a\0b")) { try FactStore(.file("a\0b")) }
  let missing = folder.file("no/such/news.db")
  #expect(throws: StoreError.noSuchFolder(path: missing)) { try FactStore(.file(missing)) }
  mkfifo(folder.file("pipe"), 0o600)
  #expect(throws: StoreError.notAFile(path: folder.file("pipe"))) {
    try FactStore(.file(folder.file("pipe")))
  }
  let long = folder.file(String(repeating: "x", count: 5000))
  #expect(throws: StoreError.self) { try FactStore(.file(long)) }
}

@Test(arguments: ["file:news.db?mode=memory", "50%25 off #1?.db", ":memory:", "-wal", "Zeitung – é.db"])
func anyNameIsAFilesName(name: String) throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file(name)))
  try store.add(SmallStory.analyzed())
  try store.close()
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
}

@Test(.enabled(if: geteuid() != 0, "The superuser may write everything."))
func aFileThatMayNotBeWrittenIsReadOnly() throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file()))
  try store.add(SmallStory.analyzed())
  try store.close()
  chmod(folder.file(), 0o444)
  chmod(folder.path, 0o555)
  defer { chmod(folder.path, 0o755) }
  let again = try FactStore(.file(folder.file()))
  #expect(again.isReadOnly)
  #expect(try again.facts(matching: FactQuery(predicates: ["open"])).count == 1)
  #expect(try again.search("bridge").count == 1)
  #expect(throws: StoreError.readOnly(path: folder.file())) { try again.add(SmallStory.analyzed(id: "b")) }
  chmod(folder.file(), 0)
  #expect(throws: StoreError.self) { try FactStore(.file(folder.file())) }
}

@Test func aFullDiskLosesNothingThatWasThere() throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file()))
  try store.add(SmallStory.analyzed())
  try store.write { database in
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    try database.execute(sql: "PRAGMA max_page_count = \(pages + 10)")
  }
  var samples = SampleArticles(seed: 1)
  let many = (0..<50).map { samples.article(id: "\($0)") }
  #expect(throws: StoreError.full(path: folder.file())) { try store.add(many) }
  #expect(try store.articles().map(\.id) == ["bridge"])
  #expect(try store.count() == 2)
  try store.add(SmallStory.analyzed(id: "second"))
  #expect(try store.article(id: "second")?.number == 2)
}

@Test func aBrokenSentenceOrFactIsNamed() throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file()))
  try store.add(SmallStory.analyzed())
  try store.write { database in
    try database.execute(
      sql: "UPDATE sentence SET words = x'63' WHERE number = 2; UPDATE fact SET rest = x''")
  }
  let sentence = StoreError.damaged(path: folder.file(), what: "sentence 1 of article 1")
  #expect(try store.sentence(0, of: 1) != nil)
  #expect(throws: sentence) { try store.sentence(1, of: 1) }
  #expect(throws: sentence) { try store.sentences(of: 1) }
  #expect(throws: StoreError.damaged(path: folder.file(), what: "fact 1")) { try store.facts(inArticle: 1) }
  #expect(throws: StoreError.damaged(path: folder.file(), what: "fact 2")) { try store.facts(numbers: [2]) }
  // It can still be removed.
  #expect(try store.remove(article: .number(1)))
}

/// Any byte of a sentence or a fact may be another: an answer, none or an error, never a crash.
@Test func questionsToDamagedSentencesAndFactsEnd() throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file()))
  try Archive(store: store).load([
    Article(id: "a", text: "The mayor said rebels had captured Sul. They hold it, officials in Kalat said.")
  ])
  for (table, column) in [("sentence", "words"), ("fact", "rest")] {
    let rows = try store.write {
      try Row.fetchAll($0, sql: "SELECT number, \(column) FROM \(table)").map {
        ($0[0] as Int64, $0[1] as Data)
      }
    }
    for (number, sound) in rows {
      func write(_ bytes: Data) throws {
        try store.write {
          try $0.execute(
            sql: "UPDATE \(table) SET \(column) = ? WHERE number = ?", arguments: [bytes, number])
        }
      }
      for index in sound.indices {
        for value in [sound[index] ^ 1, 0x7F, sound[index] &+ 2] {
          var changed = sound
          changed[index] = value
          try write(changed)
          let archive = Archive(store: store)
          for question in ["Who holds Sul?", "Where did officials say that?"] {
            do throws(StoreError) {
              _ = try archive.ask(question)
            } catch {
              guard case .damaged = error else {
                Issue.record("\(error) for byte \(index) of \(table) \(number)")
                continue
              }
            }
          }
        }
      }
      try write(sound)
    }
  }
}

@Test func factsOfWordsThatAreNotThereAreNamed() throws {
  let folder = try Folder()
  let store = try FactStore(.file(folder.file()))
  var story = SmallStory.analyzed()
  story.facts[1].object?.head = 99
  try store.add(story)
  #expect(throws: StoreError.damaged(path: folder.file(), what: "fact 2")) { try store.contents(of: 1) }
  #expect(throws: StoreError.damaged(path: folder.file(), what: "fact 2")) {
    try Archive(store: store).ask("Who sold the ship?")
  }
}

@Test func damagedPagesNeverCrash() throws {
  let folder = try Folder()
  var samples = SampleArticles(seed: 5)
  let store = try FactStore(.file(folder.file()))
  try store.add((0..<20).map { samples.article(id: "\($0)") })
  try store.close()
  let sound = try bytes(folder.file())
  var random = SeededGenerator(state: 9)
  for round in 0..<60 {
    var broken = sound
    if round % 4 == 0 { broken.removeLast(Int.random(in: 1..<sound.count, using: &random)) }
    for _ in 0..<(round % 10) {
      let at = Int.random(in: 0..<broken.count, using: &random)
      for offset in at..<min(at + 64, broken.count) { broken[offset] = .random(in: 0...255, using: &random) }
    }
    let path = folder.file("broken \(round)")
    try write(broken, to: path)
    do throws(StoreError) {
      let store = try FactStore(.file(path))
      for article in try store.articles() {
        _ = try? store.sentences(of: article.number)
        _ = try? store.facts(inArticle: article.number)
      }
      _ = try? store.facts(matching: FactQuery(anyTerms: ["harlow"]))
      _ = try? store.entities()
      _ = try? store.search("bridge")
      _ = try? store.stats()
      _ = try? store.remove(article: .number(3))
      try store.add(samples.article(id: "new"))
    } catch {}
  }
}

@Test func twoConnectionsAddAtTheSameTime() async throws {
  let folder = try Folder()
  let path = folder.file()
  try await withThrowingTaskGroup(of: Void.self) { group in
    for writer in 0..<4 {
      group.addTask {
        var samples = SampleArticles(seed: UInt64(writer))
        let store = try FactStore(.file(path))
        for number in 0..<10 { try store.add(samples.article(id: "\(writer)/\(number)")) }
      }
    }
    group.addTask {
      let store = try FactStore(.file(path))
      for _ in 0..<20 {
        // Whole articles or nothing.
        for article in try store.articles() { #expect(article.factCount == 12) }
        #expect(try store.facts(matching: FactQuery()).count % 12 == 0)
      }
    }
    try await group.waitForAll()
  }
  let store = try FactStore(.file(path))
  #expect(try store.articles().count == 40)
  #expect(try store.articles().map(\.number) == Array(1...40))
  #expect(try store.facts(matching: FactQuery()).map(\.number) == Array(1...480))
  #expect(try store.search("harlow", limit: 1000).isEmpty == false)
}

@Test func aLockedStoreIsBusyAndCanBeRead() throws {
  let folder = try Folder()
  let holder = try FactStore(.file(folder.file()))
  try holder.add(SmallStory.analyzed())
  let other = try FactStore(.file(folder.file()), patience: 0.05)
  try holder.write { (_: Database) throws -> Void in
    #expect(throws: StoreError.busy(path: folder.file())) { try other.add(SmallStory.analyzed(id: "b")) }
    #expect(try other.count() == 2)
    #expect(try FactStore(.file(folder.file()), patience: 0.05).count() == 2)
  }
  #expect(try other.add(SmallStory.analyzed(id: "b")) == .added)
}
