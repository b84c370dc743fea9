import QA

extension PatternError {
  /// Where it is, what is wrong and what to do about it, on one line.
  var words: String {
    "\(place.file.visible):\(place.line):\(place.column): " + problem.words.visible
  }
}

extension PatternError.Problem {
  fileprivate var words: String {
    switch self {
    case .unknownKey(let key): "no key '\(key)'; the head of facts.patterns lists those there are"
    case .unknownRelation(let name): "no relation '\(name)'; give one of UD English, as nsubj or nmod:poss"
    case .unknownRole(let name):
      "no role '\(name)'; give subject, object, a preposition or a role as time, place"
    case .unknownTest(let name): "no condition '\(name)'; the head of facts.patterns lists those there are"
    case .unknownList(let name): "no list of words '\(name)'; facts.words has those there are"
    case .unknownPath(let name): "no path '@\(name)'; the head of facts.patterns lists those there are"
    case .unknownPattern(let name): "no pattern '\(name)' to replace; docs/coverage.md lists those there are"
    case .unknownEffect(let name):
      "no effect '\(name)'; give happened, planned, possible, hypothetical, denied, negated or said"
    case .expected(let what): "\(what) expected"
    case .duplicateName(let name): "a second pattern '\(name)'; give it another name"
    case .repeatedWord(let word): "'\(word)' has a value in this map already; take one away"
    case .outsidePattern(let key): "'\(key)' before any pattern; open one with: pattern NAME"
    case .missing(let what): "the pattern has no \(what); add it"
    case .exampleFails(let sentence, let expected, let found):
      "the example '\(sentence)' gives \(Self.listed(found)), not \(expected); mend the pattern or the example"
    case .counterexampleMatches(let sentence, let found):
      "'\(sentence)' should give nothing, but gives \(Self.listed(found)); narrow the trigger"
    }
  }

  private static func listed(_ facts: [String]) -> String {
    facts.isEmpty ? "nothing" : facts.joined(separator: ", ")
  }
}
