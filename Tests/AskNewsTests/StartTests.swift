import Foundation
import Testing

/// One question about one article takes little memory and no detour over ArgumentParser, and means the same without it.
@Suite struct StartTests {
  @Test func memoryOfOneQuestionStaysSmall() throws {
    // The peak of the process itself, asked for while it waits for the next question.
    let folder = try TemporaryFolder()
    let script = """
      mkfifo in
      asknews '\(Repository.root)/examples/border/1-akashat.txt' < in > out &
      exec 3> in
      echo 'who captured akashat?' >&3
      for i in $(seq 100); do grep -q troops out && break; sleep 0.1; done
      sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/$!/status
      exec 3>&-
      wait
      """
    let outcome = try Shell.run(script, in: folder.path)
    let kilobytes = try #require(Int(outcome.output.split(separator: "\n").first ?? ""))
    #expect(kilobytes < 120 * 1024)
  }

  /// The second of each pair is read by ArgumentParser.
  @Test(arguments: [
    ("-q 'who captured akashat?' FILE", "--question 'who captured akashat?' FILE"),
    ("FILE -q 'who captured akashat?' -q ''", "-q 'who captured akashat?' -q '' --format text FILE"),
    ("FILE", "--format text FILE"), ("-q 'where is akashat?'", "--format text -q 'where is akashat?'"),
    ("-q", "--format text -q"), ("-q -x FILE", "--format text -q -x FILE"),
    ("-q x no-such-file", "--format text -q x no-such-file"),
  ])
  func aPlainAskMeansWhatTheOptionsSay(plain: String, full: String) throws {
    let article = "examples/border/1-akashat.txt"
    let outcomes = try [plain, full].map { words in
      try Shell.run(
        "asknews ask " + words.replacingOccurrences(of: "FILE", with: article), in: Repository.root)
    }
    #expect(outcomes[0] == outcomes[1])
  }
}
