import Foundation
import Testing

/// A single question is answered at once and with little memory.
@Suite(.serialized) struct StartTests {
  @Test func memoryOfOneQuestionStaysSmall() throws {
    let outcome = try Shell.run(
      """
      asknews ask -q 'who captured akashat?' examples/border/1-akashat.txt > /dev/null & process=$!
      peak=0
      while [ -r /proc/$process/status ]; do
        now=$(sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\) kB/\\1/p' /proc/$process/status 2>/dev/null) || break
        [ "${now:-0}" -gt $peak ] && peak=$now
      done
      echo $peak
      """, in: Repository.root)
    let kilobytes = try #require(Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kilobytes < 120 * 1024)
  }
}
