/// Whether a number is told of what the question says happened to what it counts.
extension QuantityMatcher {
  /// True unless the number stands in a clause about something else, the fact around it has not come about, or it took
  /// place elsewhere than is asked.
  func isTold(
    _ quantity: Quantity, at index: Int, of query: Query, sentence number: Int, in view: ArticleView
  ) -> Bool {
    let predicate = query.frame.predicate
    let sentence = view.sentences[number]
    guard case .count = query.asked, predicate != "be", predicate != "have" else { return true }
    let own = facts(with: quantity, sentence: number, in: view).filter { has(predicate, $0) }
    if own.isEmpty {
      if !quantity.isCompound, isOfOtherClause(index, predicate, in: sentence) { return false }
    } else if own.allSatisfy({ isOtherwise($0, than: query, besides: index, in: view) }) {
      return false
    }
    let isSpokenOf = query.frame.participants.allSatisfy { slot, description in
      description.kind != .name || !matcher.isCore(slot)
        || mentions.isSpokenOf(description, before: number, in: view)
    }
    return isSpokenOf && !isOfOthers(index, query, sentence: number, in: view)
      && !circumstances(of: query).contains { isElsewhere($0, number, in: view) }
  }

  /// Whether a fact has not come about, or under other circumstances than is asked.
  private func isOtherwise(_ fact: Fact, than query: Query, besides number: Int, in view: ArticleView) -> Bool
  {
    Standing(of: fact, for: query).weight == 0
      || circumstances(of: query).contains {
        matcher.hasAnother(than: $0.description, as: $0.role, fact, besides: [number], view: view)
      }
  }

  /// The arguments of a question but for what it counts.
  private func circumstances(of query: Query) -> [Frame.Constraint] {
    query.frame.arguments.filter { .argument($0.role) != query.asked.slot }
  }

  /// Whether the noun counted is described otherwise than the question describes it.
  private func isOfOthers(_ index: Int, _ query: Query, sentence number: Int, in view: ArticleView) -> Bool {
    let sentence = view.sentences[number]
    guard let counted = counted(by: query), sentence.words[index].has(deprel: "nummod"),
      let noun = sentence.words[index].head
    else { return false }
    let phrase = Mention(
      mentions.describer.nounPhrase(of: noun, in: sentence), head: noun, of: sentence, number: number)
    return !mentions.counts(counted, by: phrase, in: view)
  }

  private func counted(by query: Query) -> Description? {
    query.frame.participants.first { $0.slot == query.asked.slot }?.description
  }

  /// Whether the number counts what stands in a clause with another verb, which neither says nor governs `predicate`.
  private func isOfOtherClause(_ index: Int, _ predicate: String, in sentence: Sentence) -> Bool {
    let words = sentence.words
    let verb = predicate.split(separator: " ").first.map(String.init) ?? predicate
    func says(_ word: Int) -> Bool {
      (words[word].upos == .verb || words[word].upos == .noun || words[word].upos == .adjective)
        && mentions.terms.derivations.related(words[word].lemma, verb)
    }
    var top = index
    while words[top].upos != .verb {
      if says(top) || sentence.dependents[top].contains(where: says) { return false }
      guard let head = words[top].head else { return false }
      top = head
    }
    let relation = words[index].head.map { words[$0].universalDeprel } ?? ""
    let isShared = relation == "nsubj"
    var chain = [top] + sentence.dependents(of: top, "xcomp", "advcl", "obj", "obl", "nsubj")
    // "four judges issued rulings blocking the order".
    chain += chain.flatMap { sentence.dependents(of: $0, "acl") }
    if isShared {
      chain += sentence.dependents(of: top, "conj").filter { sentence.dependent(of: $0, "nsubj") == nil }
    }
    while words[top].has(deprel: "xcomp") || words[top].has(deprel: "advcl"), let head = words[top].head {
      top = head
      chain.append(top)
    }
    return !chain.contains(where: says)
      && sentence.words.indices.contains { says($0) && words[$0].upos == .verb }
  }

  /// Whether what the number is told of took place elsewhere than a question has it.
  private func isElsewhere(
    _ constraint: Frame.Constraint, _ number: Int, in view: ArticleView
  ) -> Bool {
    let asked = constraint.description
    guard asked.kind == .name, words.has(constraint.role.rawValue, in: "scene-preposition"),
      mentions.presence(of: asked, in: number, of: view, without: { _ in false }) < 0.99
    else { return false }
    let sentence = view.sentences[number]
    let scenes = matcher.scenes(at: sentence.root.map { [$0] } ?? [], in: sentence, number)
    if scenes.contains(where: { matcher.areApart(asked, $0, in: view) }) { return true }
    // What is named only later is not spoken of yet.
    return !view.sentences.indices.prefix(number).contains { before in
      mentions.presence(of: asked, in: before, of: view) { _ in false } >= MentionMatcher.leastPresence
    }
  }
}
