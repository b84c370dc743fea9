import Glibc
import QA
import Testing

/// A text four times as long takes about four times the work, whatever it says again and again.
@Suite struct GrowthTests {
  /// The processor time that `work` takes on this thread.
  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try work()
    return now() - start
  }

  private func time(of question: String, to text: String) throws -> Double {
    try seconds {
      let archive = Archive(store: try FactStore())
      try archive.load([Article(id: "a", text: text)], threads: 1)
      _ = try archive.ask(question)
    }
  }

  @Test(arguments: [
    // Each mention of the town is held against all that it is called.
    "Rebels captured it. It is a small town. ",
    "Rebels captured the town of Daro and he said that he saw it. ",
    // No sentence ends: long ones are cut, and each word is near many others.
    "captured ", "the town rebels captured that army of mosul captured and it he ",
    "mosul and captured and ", "it ", "\" ( ",
  ])
  func workGrowsNoFasterThanTheText(_ words: String) throws {
    let start = 12_000 / words.utf8.count
    func text(_ times: Int) -> String { String(repeating: words, count: start * times) }
    _ = try time(of: "who captured mosul?", to: text(1))
    let short = try time(of: "who captured mosul?", to: text(1))
    let long = try time(of: "who captured mosul?", to: text(4))
    // Twice of what the length explains; work that grows with its square would take sixteen times as long.
    #expect(long < 8 * short + 0.05, "\(short) s, then \(long) s")
  }
}
