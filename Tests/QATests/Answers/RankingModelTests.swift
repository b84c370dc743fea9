import QA
import Testing

@Suite struct RankingModelTests {
  private func features(_ values: [String: Double]) -> CandidateFeatures {
    var features = CandidateFeatures()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { features.add(name, value) }
    return features
  }

  @Test func weightsAddUpToALikelihood() {
    let model = RankingModel(
      weights: ["threshold": 0.3, "share": 0.5, "bias": -1, "path subject nsubj": 2])
    #expect(model.threshold == 0.3)
    #expect(model.share == 0.5)
    #expect(abs(model.probability(of: features([:])) - 0.2689) < 0.001)
    #expect(abs(model.probability(of: features(["path subject nsubj": 0.5, "unknown": 7])) - 0.5) < 0.001)
  }

  @Test func theEmbeddedWeightsPreferASubjectToAnObject() {
    let model = RankingModel()
    let subject = model.probability(of: features(["asked subject": 1, "path subject nsubj": 1]))
    let object = model.probability(of: features(["asked subject": 1, "path subject obj": 1]))
    #expect(subject > object)
    #expect(model.threshold > 0 && model.threshold < 1)
  }

  /// A weight under a name that no feature has would count nothing, and nobody would notice.
  @Test func wordsAreWeighedByTheTagsOfTheTreebanks() {
    let names = LineTable(embedded: "ranking.weights").lines.compactMap { $0.split(separator: "\t").first }
    let tags = names.filter { $0.hasPrefix("word ") }.compactMap { $0.split(separator: " ").last }
    #expect(!tags.isEmpty)
    #expect(tags.allSatisfy { UPOS(rawValue: String($0)) != nil })
  }

  /// Every candidate has something that the weights know, or its likelihood would be the bias alone.
  @Test func allCandidatesHaveFeaturesWithWeights() throws {
    let weights = LineTable(embedded: "ranking.weights")
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: "Rebels captured Kalat on Friday, the army said.")])
    for question in ["who captured kalat?", "when was kalat captured?", "did rebels capture kalat?"] {
      let candidates = try archive.candidates(for: question).ofFacts
      #expect(!candidates.isEmpty, "\(question)")
      for candidate in candidates {
        let known = candidate.features.values.filter { weights.rest(of: $0.name) != nil }
        #expect(known.count > 3, "\(candidate.features.values)")
      }
    }
  }

  @Test func allPhrasesHaveFeaturesWithWeights() throws {
    let weights = LineTable(embedded: "phrases.weights")
    let archive = Archive(store: try FactStore())
    try archive.load([Article(id: "a", text: "The strike paralysed the port of Lindau for a week in May.")])
    let phrases = try archive.candidates(for: "what paralysed the port of lindau?").phrases
    #expect(!phrases.isEmpty)
    for phrase in phrases {
      let known = phrase.candidate.features.values.filter { weights.rest(of: $0.name) != nil }
      #expect(known.count > 8, "\(phrase.candidate.features.values)")
    }
  }
}
