import Foundation
import Testing

/// One question about one article takes little memory.
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
}
