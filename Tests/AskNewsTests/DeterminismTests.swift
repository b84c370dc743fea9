import Foundation
import Testing

/// The same input gives the same bytes, however often and with however many threads.
@Suite struct DeterminismTests {
  private static let articles = "examples/border/*.txt"

  @Test(arguments: [
    "extract --format jsonl", "extract --format tuples", "extract --format triples",
    "extract --format conllu",
    "ask --format jsonl -f examples/questions.txt", "facts --format jsonl",
  ])
  func sameBytes(command: String) throws {
    let one = try Shell.run("asknews \(command) --threads 1 \(Self.articles)", in: Repository.root)
    let two = try Shell.run("asknews \(command) --threads 2 \(Self.articles)", in: Repository.root)
    let again = try Shell.run("asknews \(command) --threads 2 \(Self.articles)", in: Repository.root)
    #expect(!one.output.isEmpty)
    #expect(one == two)
    #expect(two == again)
  }

  @Test func extractIsAFilterThatAnswersAsItGoes() throws {
    // The first line's facts come before the second line is there.
    let outcome = try Shell.run(
      """
      (echo 'Rebels captured the town.'; sleep 2; echo 'Rebels left it.') \
        | asknews extract --from lines --format conllu - | while read -r line; do
          case $line in '# newdoc'*) date +%s;; esac; done
      """, in: Repository.root)
    let times = outcome.output.split(separator: "\n").compactMap { Int($0) }
    #expect(times.count == 2)
    #expect((times.last ?? 0) - (times.first ?? 0) >= 1)
  }
}
