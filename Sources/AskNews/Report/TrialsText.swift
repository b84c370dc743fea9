import QA

/// Where one pattern holds in a text, or where it comes nearest to that and which condition fails there.
struct TrialsText {
  let pattern: String
  /// For each sentence what became of the pattern at its words, the nearest to holding first.
  let trials: [(sentence: Sentence, trials: [PatternTrial])]

  var text: String {
    trials.map { sentence, trials in
      let held = trials.filter(\.isHeld)
      return (held.isEmpty ? Array(trials.prefix(1)) : held)
        .map { line($0, in: sentence) + "\n" }.joined()
    }.joined()
  }

  private func line(_ trial: PatternTrial, in sentence: Sentence) -> String {
    let place = "\(pattern) at \"\(sentence.words[trial.word].form.visible)\" (word \(trial.word + 1)): "
    switch trial.outcome {
    case .gave(let facts):
      if facts.isEmpty { return place + "holds, and gives no fact" }
      return place + "gives " + facts.map(\.summary.visible).joined(separator: " and ")
    case .replaced(let other): return place + "holds, but \(other) takes its place"
    case .failed(let condition, let line, let column):
      return place + "fails by the condition \"\(condition)\" (\(trial.file):\(line):\(column))"
    }
  }
}

extension PatternTrial {
  fileprivate var isHeld: Bool {
    if case .failed = outcome { return false }
    return true
  }
}
