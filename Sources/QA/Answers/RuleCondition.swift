/// What a rule asks of a fact and the fact does not have.
public enum RuleCondition: Sendable, Equatable {
  /// Something that only the subject takes part in: "what opened?".
  case intransitive
  /// One of `words` in one of `roles`.
  case word(roles: [String], words: [String])
  /// Somebody or something in one of `roles`.
  case participant(roles: [String])
  /// Nobody and nothing in this role.
  case nobody(role: String)
  /// Something of one of `types`, or where it excludes them of another type, in one of `roles`.
  case type(roles: [String], types: [EntityType], excludes: Bool)
}

extension PredicateReading {
  /// Whether a fact has all that the rules ask for.
  func admits(_ fact: Fact, view: ArticleView, matcher: QueryMatcher) -> Bool {
    failedCondition(fact, view: view, matcher: matcher) == nil
  }

  /// The first that the rules ask for and a fact does not have: fixed words, required arguments, arguments of the
  /// right types.
  func failedCondition(_ fact: Fact, view: ArticleView, matcher: QueryMatcher) -> RuleCondition? {
    if isIntransitive, fact.object?.kind == .nominal { return .intransitive }
    guard let entailment else { return nil }
    for words in entailment.words where !has(words, fact, view: view, matcher: matcher) {
      return .word(roles: words.roles, words: words.words)
    }
    for roles in entailment.required {
      let isThere = roles.contains { role in
        matcher.mention(in: Slot(named: role), of: fact) != nil
          || !matcher.bound(by: Role(rawValue: role), reading: self, in: fact, view: view).isEmpty
      }
      if !isThere { return .participant(roles: roles) }
    }
    for role in entailment.absent where matcher.mention(in: Slot(named: role), of: fact) != nil {
      return .nobody(role: role)
    }
    for condition in entailment.conditions {
      let mention = condition.roles.lazy.compactMap { matcher.mention(in: Slot(named: $0), of: fact) }.first
      if let mention, !matcher.allows(condition, mention, view: view) {
        return .type(roles: condition.roles, types: condition.types, excludes: condition.excludes)
      }
    }
    return nil
  }

  private func has(
    _ words: Entailment.Words, _ fact: Fact, view: ArticleView, matcher: QueryMatcher
  ) -> Bool {
    words.roles.contains { role in
      matcher.mention(in: Slot(named: role), of: fact).map { mention in
        view.forms(ofHeadOf: mention).contains { words.words.contains($0) }
      } ?? false
    }
  }
}

extension ArticleView {
  /// What a mention's head may be called in a rule: its lemma, its form, and both words of "chief executive".
  fileprivate func forms(ofHeadOf mention: Mention) -> [String] {
    let words = sentences[mention.sentence].words
    let own = [mention.lemma, words[mention.head].lowercased]
    guard mention.head > mention.words.lowerBound else { return own }
    return own + [words[mention.head - 1].lemma + " " + mention.lemma]
  }
}
