import Foundation
import Testing

/// `asknews explain --pattern`: where a pattern holds, or what keeps it from holding.
@Suite struct ExplainTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aPatternThatHoldsShowsItsFact() throws {
    let outcome = try Shell.run(
      "asknews explain --pattern passive 'The town was captured by rebels.'", in: folder.path)
    #expect(outcome.errors == "")
    #expect(outcome.output == "passive at \"captured\" (word 4): gives capture(rebels, The town)\n")
  }

  @Test func aPatternThatFailsNamesTheCondition() throws {
    let outcome = try Shell.run(
      "asknews explain --pattern passive 'Rebels captured the town.'", in: folder.path)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.hasPrefix(
        "passive at \"captured\" (word 2): fails by the condition \"passive\" (facts.patterns:"))
  }

  @Test func anUnknownPatternIsAnError() throws {
    let outcome = try Shell.run("asknews explain --pattern nonesuch 'Rebels fled.'", in: folder.path)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("nonesuch"))
    #expect(outcome.status != 0)
  }
}
