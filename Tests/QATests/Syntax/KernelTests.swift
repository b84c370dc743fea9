import CKernels
import QA
import Testing

/// All instruction sets of this machine give the same bits, so that other tests may parse at any level meanwhile.
/// Serialized, because the level is the program's.
@Suite(.serialized) struct KernelTests {
  private static let sentences = [
    "the attack on saturday killed five people , officials said .",
    "Who captured the town of Rawa in the west of the country ?",
    "u.s.-backed forces , which had been announced earlier , took 1,200 square km ( 463 sq miles ) on tuesday",
  ].map { $0.split(separator: " ").map { Token(form: String($0), range: 0..<0) } }

  @Test func `portable and vector code agree to the bit`() {
    let parser = Parser(model: .embedded)
    defer { ck_limit_level(2) }
    let best = parser.annotate(Self.sentences)
    for level in [Int32(1), 0] {
      ck_limit_level(level)
      #expect(parser.annotate(Self.sentences) == best)
    }
  }

  @Test func `grouping changes nothing`() {
    let parser = Parser(model: .embedded)
    let many = (0..<40).flatMap { _ in Self.sentences }
    let together = parser.annotate(many)
    let alone = many.flatMap { parser.annotate([$0]) }
    #expect(together == alone)
  }
}
