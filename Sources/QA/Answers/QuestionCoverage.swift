/// How much of what a question says stands in the sentences of articles.
struct QuestionCoverage {
  let asked: AskedTerms
  /// The sentences that have most of it, those with most first.
  let sentences: [SentenceFinder.Found]
  private let mentions: MentionMatcher

  init(of asked: AskedTerms, in views: [ArticleView], by mentions: MentionMatcher) {
    self.asked = asked
    self.mentions = mentions
    sentences = SentenceFinder(mentions: mentions).sentences(with: asked, in: views)
  }

  /// What speaks against an answer from sentence number `number` of `view`: what it lacks of the question.
  func features(of number: Int, in view: ArticleView) -> CandidateFeatures {
    var features = CandidateFeatures()
    guard !asked.terms.isEmpty, view.sentences.indices.contains(number) else { return features }
    let known = sentences.first { $0.view.number == view.number && $0.alignment.sentence == number }
    let own = known?.alignment ?? WordAlignment(of: asked, with: number, of: view, by: mentions)
    features.add("sentence lacks", 1 - own.coverage)
    features.add("sentence behind best", max(0, (sentences.first?.alignment.coverage ?? 0) - own.coverage))
    features.add("names missing", Double(min(own.missing.names, Self.mostMissing)))
    features.add("numbers missing", Double(min(own.missing.numbers, Self.mostMissing)))
    return features
  }

  private static let mostMissing = 3
}
