import Foundation
import Testing

/// `watch --follow` tells what changes as articles come in, until it is told to end.
@Suite struct WatchTests {
  @Test func followsAFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("who captured the town?\nwho left the town?\n", to: "questions.txt")
    let script = """
      mkdir news
      asknews watch -f questions.txt --store news.db --follow --every 0.1 --format jsonl news > out 2> err &
      wait_for() { for i in $(seq 150); do grep -q "$1" out && return; sleep 0.1; done; echo "no $1"; }
      echo 'Rebels captured the town on Friday.' > news/one.txt
      wait_for Rebels
      echo 'Most families left the town on Monday.' > news/two.txt
      wait_for families
      kill -INT $!
      wait $!
      echo "status $?"
      cat out err
      """
    let outcome = try Shell.run(script, in: folder.path)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "status 130")
    #expect(lines.count == 3)
    // A folder in which nothing is yet is no mistake there.
    #expect(try String(contentsOfFile: folder.path + "/err", encoding: .utf8).isEmpty)
    #expect(lines.dropFirst().allSatisfy { $0.contains(#""change":"new","before":[]"#) })
  }

  @Test func commandsAmongTheQuestionsAreTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("who left the town?\n.alias t = town\n", to: "questions.txt")
    try folder.write("Rebels left the town.\n", to: "news.txt")
    let outcome = try Shell.run("asknews watch -f questions.txt --store s.db news.txt", in: folder.path)
    #expect(
      outcome.errors == "questions.txt:2: .alias is left out; watch asks questions and runs no commands\n")
    #expect(outcome.output.contains("now Rebels"))
    #expect(outcome.status == 0)
  }

  @Test func anAnswerThatStaysIsNoNews() throws {
    let folder = try TemporaryFolder()
    try folder.write("who left the town?\n", to: "q.txt")
    for (name, who) in [("a", "Rebels"), ("b", "Nurses")] {
      try folder.write("\(who) left the town.\n", to: "\(name).txt")
    }
    let outcome = try Shell.run(
      """
      asknews watch -f q.txt --store s.db a.txt b.txt > out
      asknews forget --store s.db a.txt; asknews watch -f q.txt --store s.db
      """, in: folder.path)
    #expect(outcome.output.hasPrefix("who left the town?\n  no longer Rebels\n  still Nurses\n"))
  }

  @Test func anArticleThatIsTakenAwayIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("who left the town?\n", to: "q.txt")
    let watch = "asknews watch -f q.txt --store s.db news"
    let outcome = try Shell.run(
      """
      mkdir news; echo 'Rebels left the town.' > news/a.txt; echo 'Nurses met.' > news/b.txt; \(watch)
      rm news/a.txt; \(watch)
      asknews forget --store s.db news/a.txt; \(watch)
      """, in: folder.path)
    #expect(
      outcome.errors == """
        news/a.txt: is gone; it stays known until asknews forget takes it out
        forgot 1 article

        """)
    #expect(outcome.output.hasSuffix("who left the town?\n  no longer Rebels\n"))
    #expect(outcome.status == 0)
  }
}
