/// Candidates as answers with their evidence.
extension Answerer {
  /// Answers with the same words or referent become one, with all their evidence.
  func merged(_ candidates: [(Candidate, ArticleView)]) -> [Answer] {
    var order: [String] = []
    var groups: [String: [(Candidate, ArticleView)]] = [:]
    for item in candidates {
      let key = Wording.bare(item.0.text)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(item)
    }
    let answers = order.compactMap { key in groups[key].flatMap { answer(from: $0) } }
    return answers.enumerated().sorted {
      ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset)
    }.map(\.element)
  }

  func answer(from group: [(Candidate, ArticleView)]) -> Answer? {
    let sorted = Self.ranked(group)
    guard let (best, view) = sorted.first else { return nil }
    // Who says so, and whether it came about, is told by the fact of the store that has the same words, if there is one.
    let told = sorted.first {
      $0.1.number == view.number && $0.0.range == best.range && $0.0.premise.number != nil
    }
    let fact = told?.0.premise.fact ?? best.premise.fact
    let rules = best.rules + (best.premise.fact.pattern == Fact.announced ? ["announce => do"] : [])
    // A sentence that another article copies is no second witness.
    var quotes: Set<String> = []
    let evidence = sorted.map { candidate, view in
      var evidence = self.evidence(for: candidate, in: view)
      // Words that no fact of the store gives may be those of one all the same.
      evidence.fact =
        evidence.fact
        ?? sorted.lazy.filter { $0.1.number == view.number && $0.0.sentence == candidate.sentence }
        .compactMap(\.0.premise.number).first
      return evidence
    }.filter { quotes.insert($0.quote).inserted }
    var answer = Answer(
      text: best.text, score: best.score, inferred: !rules.isEmpty,
      negated: fact.negated, factuality: fact.factuality,
      attribution: fact.attribution.map { attributed(to: $0, in: view) }
        .flatMap { Wording.bare($0) == Wording.bare(best.text) ? nil : $0 },
      rules: rules,
      evidence: evidence, explanation: best.steps,
      period: sorted.lazy.compactMap(\.0.period).first { !$0.isUndated } ?? best.period)
    answer.adjustments = best.adjustments
    return answer
  }

  private func attributed(to attribution: Attribution, in view: ArticleView) -> String {
    Wording.answer(attribution.source, in: view)
  }

  private func evidence(for candidate: Candidate, in view: ArticleView) -> Evidence {
    evidence(range: candidate.range, sentence: candidate.sentence, fact: candidate.premise.number, in: view)
  }

  func evidence(range: TextRange, sentence: Int, fact: Int64?, in view: ArticleView) -> Evidence {
    let quoteRange = view.sentences.indices.contains(sentence) ? view.sentences[sentence].range : range
    return Evidence(
      article: view.id, sentence: sentence, range: range, mention: view.slice(range),
      quoteRange: quoteRange, quote: view.slice(quoteRange), fact: fact)
  }

  /// Yes or no, by the best fact that fits.
  func truth(_ candidates: [(Candidate, ArticleView)]) -> [Answer] {
    let sorted = Self.ranked(candidates)
    guard let best = sorted.first else { return [] }
    return answer(from: sorted.filter { $0.0.text == best.0.text }).map { [$0] } ?? []
  }

  /// The likeliest first, the earlier of equals.
  private static func ranked(_ candidates: [(Candidate, ArticleView)]) -> [(Candidate, ArticleView)] {
    candidates.enumerated().sorted {
      ($0.element.0.score, -$0.offset) > ($1.element.0.score, -$1.offset)
    }.map(\.element)
  }
}
