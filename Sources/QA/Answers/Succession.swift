/// Tells who of those that ever were in a state is in it at the time asked about.
struct Succession {
  typealias Holding = (candidate: Candidate, view: ArticleView)

  let question: StateQuestion
  let mentions: MentionMatcher
  /// Finds all that the articles say ever was in the state of a query.
  let holders: (Query) -> [Holding]

  init(of question: StateQuestion, mentions: MentionMatcher, holders: @escaping (Query) -> [Holding]) {
    self.question = question
    self.mentions = mentions
    self.holders = holders
  }

  /// The candidates that hold at the time asked about, and the others.
  func settled(_ found: [Holding]) -> (kept: [Holding], outdated: [Holding]) {
    guard question.isPresent || question.days != nil else { return (found, []) }
    if question.query.asked == .truth { return (truth(of: found), []) }
    var kept: [Holding] = []
    var outdated: [Holding] = []
    let groups = Dictionary(grouping: found) { key(of: $0) }
    let tenures = groups.mapValues { Tenure($0.compactMap(\.candidate.period)) }
    var likelihoods: [String: Double] = [:]
    for (key, tenure) in tenures {
      likelihoods[key] = likelihood(of: tenure, besides: rivals(of: key, in: groups, tenures: tenures))
    }
    for var holding in found {
      let likelihood = likelihoods[key(of: holding)] ?? 1
      if likelihood > 0 {
        holding.candidate.adjust(.tenure, by: likelihood)
        // What only ended the state is no evidence that it lasts.
        if !question.isPresent || holding.candidate.temporal != .until { kept.append(holding) }
      } else {
        outdated.append(holding)
      }
    }
    return (kept, outdated)
  }

  /// How likely somebody holds today what another one is said to hold now.
  private static let likelihoodBesidesPresent = 0.5

  /// How likely a holder is at the time asked about; 0 for one that is not.
  private func likelihood(of tenure: Tenure, besides rivals: [Tenure]) -> Double {
    if let days = question.days {
      return rivals.contains { tenure.isSucceeded(by: $0, before: days) } ? 0 : tenure.likelihood(on: days)
    }
    if tenure.isOver || rivals.contains(where: tenure.isSucceeded) { return 0 }
    return !tenure.isPresent && rivals.contains(where: \.isPresent) ? Self.likelihoodBesidesPresent : 1
  }

  /// The others that held what the candidates called `key` hold, or held; none where several can.
  private func rivals(
    of key: String, in groups: [String: [Holding]], tenures: [String: Tenure]
  ) -> [Tenure] {
    guard question.kind == .exclusive else { return [] }
    if question.asksHolder { return tenures.filter { $0.key != key }.map(\.value) }
    guard let held = groups[key]?.first, isName(held) else { return [] }
    return others(holding: MentionMatcher.description(ofName: held.candidate.text)).tenures
  }

  /// Those besides who is asked about that held what `held` describes.
  private func others(holding held: Description?) -> (tenures: [Tenure], holdings: [Holding]) {
    guard question.kind == .exclusive, let held, let asked = question.query.frame.subject else {
      return ([], [])
    }
    var query = question.query
    query.frame.subject = nil
    query.frame.object = held
    query.asked = .who(.subject)
    query.type = nil
    let found = holders(query).filter { holding in
      let name = MentionMatcher.description(ofName: holding.candidate.entity ?? holding.candidate.text)
      return mentions.similarity(of: asked, to: name) < MentionMatcher.leastOfTheSame
    }
    let groups = Dictionary(grouping: found) { key(of: $0) }
    return (groups.values.map { Tenure($0.compactMap(\.candidate.period)) }, found)
  }

  /// Yes where it holds at the time asked about; no where it held and ended, or another holds it.
  private func truth(of found: [Holding]) -> [Holding] {
    let affirmed = found.filter { $0.candidate.text == "yes" }
    let others = self.others(holding: question.query.frame.object)
    guard !affirmed.isEmpty else {
      return found.isEmpty && question.isPresent && !others.tenures.allSatisfy(\.isOver)
        ? others.holdings.filter { $0.candidate.temporal != .until }.map(Self.denied) : found
    }
    let tenure = Tenure(affirmed.compactMap(\.candidate.period))
    guard likelihood(of: tenure, besides: others.tenures) == 0 else {
      return found.filter { !question.isPresent || $0.candidate.temporal != .until }
    }
    let ends = affirmed.filter { $0.candidate.temporal == .until || $0.candidate.period?.isOver == true }
    let successors = others.holdings.filter { $0.candidate.temporal != .until }
    return found.filter { $0.candidate.text == "no" }
      + (ends.isEmpty ? successors : ends).map(Self.denied)
  }

  private static func denied(_ holding: Holding) -> Holding {
    var holding = holding
    holding.candidate.text = "no"
    return holding
  }

  private func isName(_ holding: Holding) -> Bool {
    let sentences = holding.view.sentences
    guard sentences.indices.contains(holding.candidate.sentence) else { return false }
    return sentences[holding.candidate.sentence].words.contains {
      holding.candidate.range.contains($0.range.lowerBound) && $0.upos == .properNoun
    }
  }

  /// What the candidates of one answer have in common.
  private func key(of holding: Holding) -> String {
    mentions.terms.aliases.canonical(Wording.bare(holding.candidate.entity ?? holding.candidate.text))
  }
}
