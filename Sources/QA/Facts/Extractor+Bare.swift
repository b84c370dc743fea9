extension Extractor {
  /// What a tree has around each of `words` as a fact, where no pattern reads one from it: the participants of a verb,
  /// or of a noun that names an event ("the attack on the town"). Less certain than what patterns read.
  func bareFacts(at words: [Int], as lemma: String, in sentence: Sentence, number: Int) -> [Fact] {
    if words.isEmpty { return [] }
    let tree = Tree(sentence, number: number, lists: book.lists)
    return words.map { tree.isNominal($0) ? tree.bareNoun($0, as: lemma) : tree.bareVerb($0, as: lemma) }
  }
}

extension Tree {
  fileprivate func bareVerb(_ verb: Int, as lemma: String) -> Fact {
    let isPassive = isPassive(verb)
    let surface = subject(of: verb).map { mention(of: $0.word) }
    let agent = first([.oblAgent], of: verb).map { mention(of: resolved($0)) }
    let object = object(of: verb).map { mention(of: resolved($0)) }
    let context = context(of: verb)
    let speakers = context.speakers.map { Attribution(source: mention(of: resolved($0.word)), verb: $0.verb) }
    let used = Set([Relation.nsubj, .nsubjPass, .obj, .oblAgent].flatMap { all([$0], of: verb) })
    return Fact(
      predicate: Predicate(lemma: lemma, text: words[verb].form, head: verb, range: words[verb].range),
      subject: isPassive ? agent : surface, object: isPassive ? surface : object,
      arguments: arguments(of: verb, except: used), voice: isPassive ? .passive : .active,
      negated: context.isNegated, factuality: context.factuality, tense: verbGroup(of: verb).tense,
      attribution: speakers.first, reporters: Array(speakers.dropFirst()), sentence: number,
      pattern: "bare-verb",
      confidence: Double(words[verb].confidence) / 2)
  }

  fileprivate func bareNoun(_ noun: Int, as lemma: String) -> Fact {
    let arguments = nounArguments(of: noun, except: [])
    let owner = first([.nmodPoss], of: noun).map { mention(of: resolved($0)) }
    // "rejected a deal": there was none.
    let context = eventContext(of: noun)
    return Fact(
      predicate: Predicate(lemma: lemma, text: words[noun].form, head: noun, range: words[noun].range),
      subject: arguments.first { $0.preposition == "by" }?.mention ?? owner,
      object: arguments.first { $0.preposition == "of" }?.mention,
      arguments: arguments.filter { $0.preposition != "by" && $0.preposition != "of" },
      negated: context.isNegated, factuality: context.factuality,
      sentence: number, pattern: "bare-noun", confidence: Double(words[noun].confidence) / 2)
  }
}
