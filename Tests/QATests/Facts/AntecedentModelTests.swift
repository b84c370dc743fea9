import QA
import Testing

/// The file of weights says of every feature, once, what it weighs for each kind of anaphor.
@Test func theWeightsAreThoseOfTheFeatures() throws {
  let text = try #require(English.text(of: "antecedents.weights"))
  let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
  #expect(lines.map { String($0[0]) } == ["threshold"] + AntecedentFeatures.all.names)
  for line in lines {
    #expect(
      line.count == 1 + Anaphor.allCases.count && line.dropFirst().allSatisfy { Double($0) != nil }, "\(line)"
    )
  }
  #expect(Set(AntecedentFeatures.all.names).count == AntecedentFeatures.all.names.count)
}
