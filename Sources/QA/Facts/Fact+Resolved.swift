extension Fact {
  /// The fact with `entity` set on every mention that `map` knows.
  public func resolved(with map: EntityMap) -> Fact {
    var fact = self
    fact.subject = subject.map { $0.resolved(with: map) }
    fact.object = object.map { $0.resolved(with: map) }
    // "akashat, a desert region, ...": what something is said to be is not replaced by its name.
    if predicate.lemma == "be", let entity = fact.object?.entity,
      entity == fact.subject?.entity ?? fact.subject?.text
    {
      fact.object?.entity = nil
    }
    for index in fact.arguments.indices {
      fact.arguments[index].mention = fact.arguments[index].mention.resolved(with: map)
    }
    if let source = attribution?.source { fact.attribution?.source = source.resolved(with: map) }
    for index in fact.reporters.indices {
      fact.reporters[index].source = fact.reporters[index].source.resolved(with: map)
    }
    return fact
  }
}

extension Fact {
  /// The fact with what `map` knows of its mentions, and nothing that was known of them before.
  func resolvedAnew(with map: EntityMap) -> Fact {
    var fact = self
    fact.subject?.entity = nil
    fact.object?.entity = nil
    for index in fact.arguments.indices { fact.arguments[index].mention.entity = nil }
    fact.attribution?.source.entity = nil
    for index in fact.reporters.indices { fact.reporters[index].source.entity = nil }
    return fact.resolved(with: map)
  }
}

extension Mention {
  /// The mention with its `entity`; clauses and adjectives have none.
  package func resolved(with map: EntityMap) -> Mention {
    guard kind == .nominal, let entity = map.entity(sentence: sentence, head: head) else { return self }
    var mention = self
    mention.entity = NameKey(entity) == NameKey(text) ? nil : entity
    return mention
  }
}

extension Sequence<Fact> {
  /// The facts with `entity` set on every mention that `map` knows.
  public func resolved(with map: EntityMap) -> [Fact] { self.map { $0.resolved(with: map) } }
}
