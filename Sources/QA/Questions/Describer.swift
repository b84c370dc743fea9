/// Turns a noun phrase or clause of a tree into a `Description`.
public struct Describer: Sendable {
  let words: QuestionWords
  private let lemmatizer = Lemmatizer()

  public init(words: QuestionWords) {
    self.words = words
  }

  /// The description of the phrase headed by `head`.
  public func description(of head: Int, in sentence: Sentence) -> Description {
    if isClause(head, in: sentence) { return clause(at: head, in: sentence) }
    return phrase(head, in: sentence)
  }

  /// The noun that a number or quantity is of: leaflets in "thousands of leaflets", iraq in "a third of iraq".
  public func quantified(by head: Int, in sentence: Sentence) -> Int? {
    let word = sentence.words[head]
    guard
      words.has(word.lemma, in: "quantity") || words.has(word.lemma, in: "collective")
        || word.upos == .numeral
    else { return nil }
    return sentence.ofPhrase(of: head)
  }

  /// The description of the noun phrase headed by `head`.
  private func phrase(_ head: Int, in sentence: Sentence) -> Description {
    let word = sentence.words[head]
    var core: Set<Int> = []
    var tail: Set<Int> = []
    sort(head, in: sentence, core: &core, tail: &tail)
    let span = nounPhrase(of: head, in: sentence)
    let names = self.names(of: head, in: sentence)
    let wildcard = words.has(word.lowercased, in: "wildcard")
    var description = Description(
      kind: wildcard ? .wildcard : names.isEmpty ? .common : .name,
      text: sentence.text(of: span), head: term(head, in: sentence),
      core: core.sorted().flatMap { terms(of: $0, in: sentence) },
      names: names.flatMap { terms(of: $0, in: sentence) },
      tail: tail.sorted().map { term($0, in: sentence) },
      words: span, headIndex: head)
    description.places = placeNames(behind: head, in: sentence).flatMap { self.names(of: $0, in: sentence) }
      .map { term($0, in: sentence) }
    return description
  }

  /// The names of places that a noun is in: "a port in Korea".
  private func placeNames(behind noun: Int, in sentence: Sentence) -> [Int] {
    sentence.dependents(of: noun, "nmod").filter { place in
      sentence.words[place].upos == .properNoun
        && sentence.preposition(of: place).map(CoreferenceWords.english.isLocative) ?? false
    }
  }

  /// The description of what a copula says of its subject, without the rest of the clause.
  public func complement(_ head: Int, in sentence: Sentence) -> Description {
    let word = sentence.words[head]
    let span = word.upos == .adjective ? head..<head + 1 : nounPhrase(of: head, in: sentence)
    let others = span.filter { $0 != head && isContent($0, in: sentence) && sentence.isWord($0, below: head) }
    return Description(
      kind: word.upos == .properNoun ? .name : .common, text: sentence.text(of: span),
      head: term(head, in: sentence), core: others.map { term($0, in: sentence) }, words: span,
      headIndex: head)
  }

  /// The content words below `head` and `head` itself, whatever their place in the phrase.
  public func terms(below head: Int, in sentence: Sentence) -> [Term] {
    sentence.subtree(of: head).filter { isContent($0, in: sentence) }.map { term($0, in: sentence) }
  }

  /// The words from the first to the last that belong to the noun phrase itself: determiners, modifiers,
  /// names, numbers and "of" phrases, without a preposition before it or clauses behind it.
  public func nounPhrase(of head: Int, in sentence: Sentence) -> Range<Int> {
    var first = head
    var last = head
    var pending = [head]
    while let index = pending.popLast() {
      for child in sentence.dependents[index] where staysInPhrase(child, of: index, in: sentence) {
        first = min(first, child)
        last = max(last, child)
        pending.append(child)
      }
    }
    return first..<last + 1
  }

  /// Whether `index` carries meaning of its own: a noun, name, number, verb, adjective or adverb.
  public func isContent(_ index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[index]
    if word.deprel == "goeswith" { return false }
    if let head = word.head, word.has(deprel: "flat"), rest(of: head, in: sentence).contains(index) {
      return false
    }
    switch word.upos {
    case .noun, .properNoun, .numeral, .verb, .adjective: return true
    case .adverb: return !word.xpos.hasPrefix("W")
    case .other, .symbol: return word.form.utf8.contains { $0 >= 0x30 && $0 != UInt8(ascii: "`") }
    default: return false
    }
  }

  func term(_ index: Int, in sentence: Sentence) -> Term {
    let word = sentence.words[index]
    var lemma = word.lemma.isEmpty ? word.lowercased : word.lemma
    // "shi ite", "o neill": one word that lost its apostrophe.
    let rest = self.rest(of: index, in: sentence)
    if !rest.isEmpty { lemma = word.lowercased + rest.map { sentence.words[$0].lowercased }.joined() }
    return Term(lemma: lemma, isName: word.upos == .properNoun || word.upos == .numeral)
  }

  /// What a lost apostrophe cut off a word: "ite" of "shi ite", which a tree may take for a name behind it.
  private func rest(of index: Int, in sentence: Sentence) -> [Int] {
    let flat = sentence.words[index].upos == .adjective ? sentence.dependents(of: index, "flat") : []
    return sentence.dependents(of: index, "goeswith") + flat.filter { $0 == index + 1 }
  }

  /// The terms of a word: of a compound that is written as one ("u.s.-backed") those of its parts, as they stand in
  /// text that writes it as several.
  private func terms(of index: Int, in sentence: Sentence) -> [Term] {
    let word = sentence.words[index]
    let parts = word.form.utf8.split(separator: UInt8(ascii: "-"))
    guard parts.count > 1 else { return [term(index, in: sentence)] }
    let isName = word.upos == .properNoun
    return parts.enumerated().map { place, part in
      let form = String(Substring(part)).lowercased()
      let isLast = place == parts.count - 1 && !isName
      return Term(lemma: isLast ? lemmatizer.lemma(of: form, upos: .verb, xpos: "VBN") : form, isName: isName)
    }
  }

  /// The words of the name that `head` is the head of: itself, what is flat below it and names before it.
  private func names(of head: Int, in sentence: Sentence) -> [Int] {
    let flat = sentence.dependents(of: head, "flat")
    guard
      sentence.words[head].upos == .properNoun
        || flat.contains(where: { sentence.words[$0].upos == .properNoun })
    else { return [] }
    return (namesBefore(head, in: sentence) + [head] + flat).sorted()
  }

  /// The parts of a name that stand before its head: "Tarn" and "Motors" of "Tarn Motors Inc.".
  private func namesBefore(_ head: Int, in sentence: Sentence) -> [Int] {
    sentence.dependents(of: head, "compound").filter { $0 < head && sentence.words[$0].upos == .properNoun }
      .flatMap { namesBefore($0, in: sentence) + [$0] }
  }

  /// The name after a noun that says what it is: vavuniya in "the town of vavuniya".
  public func named(by head: Int, in sentence: Sentence) -> Int? {
    guard words.has(sentence.words[head].lemma, in: "named") else { return nil }
    return sentence.dependents[head].first {
      sentence.words[$0].upos == .properNoun && sentence.isOfPhrase($0)
    }
  }

  private func isClause(_ head: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[head]
    guard word.upos == .verb || word.upos == .adjective || word.upos == .auxiliary else {
      return sentence.dependent(of: head, "nsubj", "cop") != nil && !word.has(deprel: "root")
    }
    return sentence.dependents[head].contains { child in
      let relation = sentence.words[child].universalDeprel
      return ["nsubj", "csubj", "obj", "mark", "aux", "ccomp", "xcomp", "obl", "cop"].contains(relation)
    } || word.has(deprel: "ccomp") || word.has(deprel: "xcomp") || word.has(deprel: "advcl")
  }

  private func clause(at head: Int, in sentence: Sentence) -> Description {
    let below = sentence.subtree(of: head).filter { index in
      let word = sentence.words[index]
      return !(word.head == head && (word.has(deprel: "mark") || word.has(deprel: "punct")))
    }
    let span = (below.first ?? head)..<(below.last ?? head) + 1
    let others = below.filter { $0 != head && isContent($0, in: sentence) }
    // "to do something" restricts nothing.
    let isOpen =
      sentence.words[head].lemma == "do"
      && others.allSatisfy { words.has(sentence.words[$0].lowercased, in: "wildcard") }
    return Description(
      kind: isOpen ? .wildcard : .clause, text: sentence.text(of: span), head: term(head, in: sentence),
      core: others.map { term($0, in: sentence) }, words: span, headIndex: head)
  }

  /// Sorts the content words below `head` into those of the phrase itself and those hung on it.
  private func sort(_ head: Int, in sentence: Sentence, core: inout Set<Int>, tail: inout Set<Int>) {
    for child in sentence.dependents[head] {
      if sentence.words[child].has(deprel: "punct") || isWhPhrase(child, in: sentence) { continue }
      if staysInPhrase(child, of: head, in: sentence) {
        if isContent(child, in: sentence) { core.insert(child) }
        sort(child, in: sentence, core: &core, tail: &tail)
      } else if hangsOn(child, in: sentence) {
        for index in sentence.subtree(of: child) where isContent(index, in: sentence) { tail.insert(index) }
      }
    }
  }

  func isWhPhrase(_ index: Int, in sentence: Sentence) -> Bool {
    sentence.words[index].xpos.hasPrefix("W")
      || sentence.dependents[index].contains { sentence.words[$0].xpos == "WRB" }
  }

  private func staysInPhrase(_ child: Int, of head: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[child]
    switch word.universalDeprel {
    case "amod", "compound", "flat", "nummod", "det", "fixed", "goeswith": return true
    case "nmod":
      return ["nmod:poss", "nmod:desc", "nmod:unmarked"].contains(word.deprel) || sentence.isOfPhrase(child)
    case "case": return word.upos == .particle
    case "advmod": return child < head && sentence.words[head].upos == .numeral
    case "punct": return word.form == "-"
    case "conj", "cc":
      // Modifiers that are joined: "kurdish and arab fighters".
      return sentence.words[head].has(deprel: "amod") || sentence.words[head].has(deprel: "compound")
    default: return false
    }
  }

  private func hangsOn(_ child: Int, in sentence: Sentence) -> Bool {
    ["nmod", "acl", "appos", "conj", "obl", "advmod", "advcl", "xcomp", "ccomp", "obj", "parataxis"]
      .contains(sentence.words[child].universalDeprel)
  }
}
