/// Answers read off the sentences that have the most words of the question, where no fact holds the one asked for: each
/// phrase of them may be it.
///
/// What speaks for a phrase are how much of the question its sentence has, what it is, where it stands in the tree and
/// how near to the question's words; its weights are a model of their own, `phrases.weights`, that `scripts/fit-ranking`
/// fits on questions which the facts do not answer.
struct PhraseMatcher {
  let matcher: QueryMatcher
  let typer: EntityTyper
  let times: TimeValue

  /// A phrase with the candidates from facts that are the same words.
  struct Found {
    var candidate: Candidate
    let view: ArticleView
    /// The places of these candidates in the list that was given, counted from 0.
    let same: [Int]
  }

  /// The phrases of `sentences`, which come with the most of the question first, that may answer `query`; `candidates` are
  /// what facts have for it.
  func phrases(
    for query: Query, asked: AskedTerms, in sentences: [SentenceFinder.Found],
    besides candidates: [(Candidate, ArticleView)]
  ) -> [Found] {
    guard Self.mayAnswer(query.asked), let best = sentences.first?.alignment.coverage else { return [] }
    let next = sentences.dropFirst().first?.alignment.coverage ?? 0
    return sentences.enumerated().flatMap { rank, found in
      if isElsewhere(query, asked, in: found) { return [Found]() }
      let own = found.alignment.coverage
      var features = CandidateFeatures()
      features.add("rank \(rank)")
      features.add("coverage", own)
      features.add("coverage squared", own * own)
      features.add("behind best", best - own)
      features.add("ahead", own - (rank == 0 ? next : best))
      features.add("names missing", Double(min(found.alignment.missing.names, Self.mostMissing)))
      features.add("numbers missing", Double(min(found.alignment.missing.numbers, Self.mostMissing)))
      features.add("around", around(found, asked: asked) - own)
      features.add("few words", 1 / Double(asked.terms.count))
      features.add("predicate", asked.hasPredicate ? found.alignment.likeness[0] : 0)
      features.add("no predicate", asked.hasPredicate ? 0 : 1)
      features.add(participants(of: query, asked: asked, in: found))
      features.add(
        "place in article", Double(found.alignment.sentence) / Double(max(1, found.view.sentences.count)))
      return phrases(
        for: query, asked: asked, in: found, features: features,
        besides: candidates.enumerated().filter {
          $0.element.1.number == found.view.number && $0.element.0.sentence == found.alignment.sentence
        }.map { ($0.offset, $0.element.0) })
    }
  }

  /// Whether a phrase can be the answer.
  static func mayAnswer(_ asked: Asked) -> Bool {
    switch asked {
    case .truth, .action, .identity, .fullName, .abbreviation: return false
    default: return true
    }
  }

  private static let mostMissing = 3

  /// The share of the asked words that a sentence has together with those beside it, 0...1.
  private func around(_ found: SentenceFinder.Found, asked: AskedTerms) -> Double {
    let number = found.alignment.sentence
    let beside = [number - 1, number + 1].filter(found.view.sentences.indices.contains)
    let lemmas = found.view.sentencesByTerm.value
    let share = zip(asked.terms, found.alignment.likeness).reduce(0) { sum, term in
      let isBeside = lemmas[term.0.lemma].map { numbers in beside.contains(where: numbers.contains) } ?? false
      return sum + max(term.1, isBeside ? 1 : 0)
    }
    return share / Double(asked.terms.count)
  }

  /// Whether a sentence has the participants that the question names, and where it has them.
  private func participants(
    of query: Query, asked: AskedTerms, in found: SentenceFinder.Found
  ) -> CandidateFeatures {
    let sentence = found.view.sentences[found.alignment.sentence]
    let predicate = asked.hasPredicate ? found.alignment.words[0] : nil
    let paths = TreePaths(in: sentence, from: [predicate].compactMap(\.self))
    var features = CandidateFeatures()
    for (slot, description) in query.frame.participants where description.kind != .wildcard {
      guard let index = asked.terms.firstIndex(of: description.head) else { continue }
      features.add("lacks \(slot.kind)", 1 - found.alignment.likeness[index])
      guard let word = found.alignment.words[index] else { continue }
      if let path = predicate.flatMap({ paths.path(from: $0, to: word) }), path.count <= Self.mostSteps {
        features.add("asked \(slot.kind) from predicate \(path.joined(separator: " "))")
      } else {
        features.add("asked \(slot.kind) as \(sentence.words[word].deprel)")
      }
    }
    return features
  }

  private func phrases(
    for query: Query, asked: AskedTerms, in found: SentenceFinder.Found, features: CandidateFeatures,
    besides candidates: [(place: Int, candidate: Candidate)]
  ) -> [Found] {
    let view = found.view
    let number = found.alignment.sentence
    let sentence = view.sentences[number]
    let paths = TreePaths(in: sentence, from: found.alignment.anchors)
    let predicate = asked.hasPredicate ? found.alignment.words[0] : nil
    let facts = view.factsBySentence[number].map { view.facts[$0].fact }.filter(asked.isAbout)
    let gainsaid = gainsaid(query, by: facts, in: found)
    // Who imports is not who exports: the rule that leads from one to the other says who is who.
    let isEntailed = facts.contains { $0.predicate.lemma != query.frame.predicate }
    let described = query.frame.participants.map(\.description).filter { $0.kind != .wildcard }
    // What is only planned or denied is not done, whoever stands beside it.
    let standing = facts.map { Standing(of: $0, for: query).weight }.max() ?? 1
    return sentence.words.indices.compactMap { head in
      guard let form = matcher.form(of: head, in: sentence), matcher.allows(form, for: query.asked),
        !isPart(head, in: sentence), !repeats(head, query, found),
        !gainsaid.contains(where: { $0.contains(head) }),
        let span = span(at: head, form: form, query: query, number: number, view: view)
      else { return nil }
      let same = candidates.filter { $0.candidate.range.overlaps(span.range) }
      if isEntailed, !same.contains(where: { $0.candidate.score > 0 }) { return nil }
      let premise = self.premise(at: head, in: number, of: view, for: query)
      if matcher.isAny(of: described, type: query.type, span, fact: premise.fact, view: view)
        || matcher.isBareTitle(span, for: query, fact: premise.fact, view: view)
        || !matcher.isOfRightEnd(span, of: query)
      {
        return nil
      }
      var all = features
      all.add(
        self.features(
          of: span, at: head, form: form, query: query, found: found, paths: paths, predicate: predicate))
      var candidate = Candidate(
        text: span.text, range: span.range, sentence: number, features: all, premise: premise,
        steps: ["the sentence has " + asked.words(in: found.alignment, of: sentence)], entity: span.entity)
      candidate.coordination = sentence.firstConjunct(of: head)
      candidate.adjust(.standing, by: min(standing, Standing(of: premise.fact, for: query).weight))
      return Found(candidate: candidate, view: view, same: same.map(\.place))
    }
  }

  /// Whether a sentence speaks of another of what the question names, or counts what may have been anywhere.
  private func isElsewhere(_ query: Query, _ asked: AskedTerms, in found: SentenceFinder.Found) -> Bool {
    let number = found.alignment.sentence
    let described = query.frame.participants.map(\.description).filter { $0.kind != .wildcard }
    if described.contains(where: { matcher.speaksOnlyOfAnother($0, in: number, of: found.view) }) {
      return true
    }
    // When and where something else took place says nothing of what is asked.
    if asked.hasPredicate, query.asked.isAdverbial, found.alignment.likeness[0] < WordAlignment.leastOfNames {
      return true
    }
    guard case .count = query.asked else { return false }
    return query.frame.arguments.contains { constraint in
      constraint.description.kind == .name
        && asked.terms.firstIndex(of: constraint.description.head)
          .map { found.alignment.likeness[$0] < WordAlignment.leastOfNames } ?? false
    }
  }

  /// The words of the facts that tell what is asked of somebody else than the one whom the question names, or of another
  /// time or place.
  private func gainsaid(
    _ query: Query, by facts: [Fact], in found: SentenceFinder.Found
  ) -> [Range<Int>] {
    let view = found.view
    let number = found.alignment.sentence
    return facts.filter { fact in
      let isOtherwise = query.frame.arguments.contains {
        .argument($0.role) != query.asked.slot && $0.description.kind != .wildcard
          && matcher.hasAnother(than: $0.description, as: $0.role, fact, besides: [], view: view)
      }
      return isOtherwise
        || query.frame.participants.contains { slot, description in
          guard description.kind == .name, matcher.isCore(slot),
            let mention = matcher.mention(in: slot, of: fact),
            mention.kind == .nominal, view.headWord(of: mention)?.upos != .pronoun
          else { return false }
          return matcher.mentions.similarity(of: description, to: mention, in: view)
            < QueryMatcher.leastSimilarity
        }
    }.flatMap(\.mentions).filter { $0.sentence == number }.map(\.words)
  }

  /// Whether a word is only a part of the phrase of another.
  private func isPart(_ head: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[head]
    return word.xpos.hasPrefix("W") || word.deprel == "nmod:desc"
      || [
        "compound", "flat", "fixed", "goeswith", "case", "det", "nummod", "amod", "aux", "cop", "mark", "cc",
      ]
      .contains(word.universalDeprel)
  }

  /// Whether a phrase is one that the question names itself, and does not ask to be told which or how many.
  private func repeats(_ head: Int, _ query: Query, _ found: SentenceFinder.Found) -> Bool {
    let terms = matcher.mentions.terms
    guard let own = matcher.mentions.contentTerms(in: found.alignment.sentence, of: found.view)[head] else {
      return false
    }
    if opened(by: query).contains(where: { terms.likeness($0, own) > 0 }) { return false }
    return found.alignment.words.enumerated().contains { index, word in
      word == head && found.alignment.likeness[index] >= Self.leastOfRepeated
    }
  }

  /// The nouns that a query asks about: which, how many, whose.
  private func opened(by query: Query) -> [Term] {
    var terms = [query.type?.head].compactMap(\.self)
    switch query.asked {
    case .count, .possessor: terms += query.frame.participants.map(\.description.head)
    default: break
    }
    return terms
  }

  /// The name of the pattern of words that no fact has.
  private static let pattern = "phrase"
  private static let leastOfRepeated = 0.9

  /// The words that a phrase gives as the answer.
  private func span(
    at head: Int, form: QueryMatcher.Form, query: Query, number: Int, view: ArticleView
  ) -> AnswerSpan? {
    let span = matcher.span(at: head, form: form, query: query, number: number, view: view)
    guard let span else { return nil }
    if CoreferenceWords.english.pronoun(span.text.lowercased()) != nil { return nil }
    if case .place = query.asked, form == .nominal,
      !matcher.mayBePlace(matcher.phrase(at: head, in: number, of: view), view: view)
    {
      return nil
    }
    return span
  }

  /// What the sentence says of a phrase: the fact that it stands in, that one before all which has come about, or the
  /// bare words where there is none.
  private func premise(at head: Int, in number: Int, of view: ArticleView, for query: Query) -> Premise {
    let facts = view.factsBySentence[number].map { view.facts[$0] }
    let own = facts.filter { stored in
      stored.fact.predicate.head == head
        || stored.fact.mentions.contains { $0.sentence == number && $0.words.contains(head) }
    }
    let best = own.enumerated().max { a, b in
      (Standing(of: a.element.fact, for: query).weight, -a.offset)
        < (Standing(of: b.element.fact, for: query).weight, -b.offset)
    }
    if let best { return Premise(best.element) }
    let sentence = view.sentences[number]
    let word = sentence.words[head]
    return Premise(
      Fact(
        predicate: Predicate(lemma: word.lemma, text: word.form, head: head, range: word.range),
        sentence: number, pattern: Self.pattern))
  }
}

extension AskedTerms {
  /// The words of a sentence that the question has, in quotation marks.
  fileprivate func words(in alignment: WordAlignment, of sentence: Sentence) -> String {
    alignment.anchors.map { "\"\(sentence.words[$0].form)\"" }.joined(separator: ", ")
  }
}
