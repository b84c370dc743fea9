/// How many words of a phrase a mention takes.
enum PhraseLength {
  /// The noun phrase with what precedes the head and its prepositional modifiers: short enough for an answer.
  case short
  /// Relative clauses and participles as well, as far as they follow without a break.
  case long
}

extension Tree {
  /// The words of the noun phrase of `head`, without its preposition and without its other conjuncts.
  func nounPhrase(of head: Int, _ wanted: PhraseLength = .short) -> Range<Int> {
    // "what we have", "those who fled" are nothing without their clause.
    let length = isIn(.openPronouns, head) ? .long : wanted
    var start = head
    for dependent in dependents(of: head).reversed() where dependent < head {
      guard Tree.before.contains(relations[dependent]), words[dependent].upos != .subordinatingConjunction,
        words[dependent].xpos != "WP$", !isBeforePreposition(dependent, of: head), !isFronted(dependent),
        relations[dependent] != .compound || preposition(of: dependent) == nil,
        !(relations[dependent] == .advmod && isOutside(dependent, of: head))
      else { continue }
      start = min(start, subtree(of: dependent).lowerBound)
    }
    start = max(start, predicateStart(head))
    if start < head, isDayBefore(start) { start += 1 }
    while start < head, opensNoPhrase(words[start]) { start += 1 }
    // What stands between belongs to the phrase only as far as it hangs on it without a comma.
    var end = head + 1
    let after = dependents(of: head).filter { $0 > head }
      .sorted { (subtree(of: $0).lowerBound, $0) < (subtree(of: $1).lowerBound, $1) }
    for dependent in after {
      let range = subtree(of: dependent)
      if range.upperBound <= end { continue }
      if range.lowerBound > end { break }
      if closesQuotation(dependent, openedIn: start..<end) {
        end = dependent + 1
        continue
      }
      guard extends(dependent, length) else { break }
      end = max(
        end, relations[dependent] == .nmod ? coordination(of: dependent, length).upperBound : range.upperBound
      )
      if end < range.upperBound { break }
    }
    if words.indices.contains(end), closesQuotation(end, openedIn: start..<end) { end += 1 }
    if let name = nameCutOff(from: head, at: end) ?? partner(behind: end) {
      end = nounPhrase(of: name).upperBound
    }
    return sentence.wholeNames(start..<end)
  }

  /// True for an adverb that is said of the whole phrase: "only" of "only by members", "shortly" of "shortly after it".
  func isBeforePreposition(_ adverb: Int, of head: Int) -> Bool {
    guard relations[adverb] == .advmod, adverb < head, let opening = first([.case], of: head),
      opening > adverb
    else { return false }
    if isIn(.discourseAdverbs, adverb) { return true }
    return opening == adverb + 1 && !has([.cop], head) && !isNegation(adverb)
      && preposition(of: head).map { lists.contains($0, in: .eventTimePrepositions) } ?? false
  }

  /// True for the day of "said Saturday ten men were killed", which the parser took for a part of the subject.
  private func isDayBefore(_ day: Int) -> Bool {
    isIn(.weekdays, day) && words[day].form.utf8.last != UInt8(ascii: "s") && dependents(of: day).isEmpty
      && words.indices.contains(day + 1) && [.determiner, .numeral].contains(words[day + 1].upos)
  }

  /// True for a phrase of the clause that the parser took for the beginning of its subject: "in some areas" of "in some
  /// areas doctors left".
  private func isFronted(_ phrase: Int) -> Bool {
    relations[phrase] == .nmod && preposition(of: phrase) != nil && (isTime(phrase) || isPlace(phrase))
  }

  /// Where the phrase of a predicate may begin at the earliest: behind its subject and copula.
  private func predicateStart(_ head: Int) -> Int {
    var start = 0
    for dependent in dependents(of: head) where dependent < head {
      switch relations[dependent] {
      case .nsubj: start = max(start, min(subtree(of: dependent).upperBound, head))
      case .cop, .aux: start = dependent + 1
      default: break
      }
    }
    return start
  }

  /// The name that the parser took for another participant of the verb: Tamm, of "convicted the engineer Juri Tamm".
  private func nameCutOff(from noun: Int, at end: Int) -> Int? {
    guard words.indices.contains(end), words[end].upos == .properNoun, words[noun].upos == .noun,
      Tree.core.contains(relations[noun])
    else { return nil }
    var name = end
    while relations[name] == .compound, let above = head(of: name), above == name + 1 { name = above }
    return head(of: name) == head(of: noun) && relations[name] == relations[noun] ? name : nil
  }

  /// True for the adjective behind a noun that says little without it: "forces loyal to the president".
  private func tellsWhich(_ adjective: Int) -> Bool {
    guard words[adjective].upos == .adjective, let noun = head(of: adjective), adjective == noun + 1,
      words[noun].xpos == "NNS", has([.obl, .nmod], adjective)
    else { return false }
    return dependents(of: noun).allSatisfy { $0 > noun || relations[$0] == .case || relations[$0] == .cc }
  }

  /// True for the mark that ends what was quoted from within a phrase on: a " big bump ".
  private func closesQuotation(_ word: Int, openedIn phrase: Range<Int>) -> Bool {
    guard words[word].upos == .punctuation else { return false }
    switch words[word].form {
    case "\"": return phrase.reduce(0) { words[$1].form == "\"" ? $0 + 1 : $0 } % 2 == 1
    case "''", "\u{201D}":
      let last = phrase.last { ["``", "\u{201C}", "''", "\u{201D}"].contains(words[$0].form) }
      return last.map { words[$0].form == "``" || words[$0].form == "\u{201C}" } ?? false
    default: return false
    }
  }

  private func opensNoPhrase(_ word: Word) -> Bool {
    word.upos == .coordinatingConjunction && word.lemma != "both" && word.lemma != "either"
      || [",", ";", ":", "-", "--"].contains(word.form)
  }

  private static let core: RelationSet = [.nsubj, .nsubjPass, .obj]

  private static let before: RelationSet = [
    .det, .detPredet, .amod, .compound, .nummod, .nmodPoss, .nmodDesc, .nmodUnmarked, .flat, .goeswith,
    .advmod,
    .nmod, .dep, .oblUnmarked,
  ]

  private func extends(_ dependent: Int, _ length: PhraseLength) -> Bool {
    switch relations[dependent] {
    case .flat, .goeswith, .fixed, .compound, .nummod, .nmodUnmarked, .det, .nmodDesc: true
    case .amod:
      isIn(.measureAdjectives, dependent) || dependents(of: dependent).isEmpty || tellsWhich(dependent)
    // "four of whom"
    case .nmod where words[dependent].xpos.hasPrefix("W") && isRelativePronoun(dependent): false
    case .nmod where belongsToVerb(dependent) || isPlaceOnTime(dependent) || isAgentOnComplement(dependent):
      false
    case .nmod, .nmodPoss: !startsWithPunctuation(dependent) && !opensList(dependent)
    // A phrase that the parser took for a clause.
    case .acl where isNominal(dependent) && preposition(of: dependent) != nil:
      !startsWithPunctuation(dependent)
    case .appos: isNameBeside(dependent)
    case .obl: isCompared(dependent)
    case .conj: isRepeated(dependent)
    case .acl where isBlame(dependent): false
    case .acl where isContent(dependent): true
    case .advclRelcl: head(of: dependent).map { isIn(.openPronouns, $0) } ?? false
    case .acl where isIn(.measureAdjectives, dependent) || tellsWhich(dependent): true
    case .acl, .aclRelcl: length == .long && !startsWithPunctuation(dependent)
    default: false
    }
  }

  /// True for what a noun phrase is more or less than: "than a scratch" of "got little more than a scratch".
  private func isCompared(_ phrase: Int) -> Bool {
    guard preposition(of: phrase) == "than", let noun = head(of: phrase),
      isNominal(noun) || Tree.core.contains(relations[noun])
    else { return false }
    return !has([.cop], noun)
  }

  /// True for a name right behind the noun that says what it is: Acme, of "the steel company Acme".
  private func isNameBeside(_ name: Int) -> Bool {
    guard words[name].upos == .properNoun, !startsWithPunctuation(name), let noun = head(of: name) else {
      return false
    }
    return words[noun].upos == .noun || isIn(.titles, noun)
  }

  /// True for the clause that says what a fact, a fear or a failure is: "fear of flying", "the first to win".
  private func isContent(_ clause: Int) -> Bool {
    guard let noun = head(of: clause), !startsWithPunctuation(clause) else { return false }
    switch marker(of: clause) {
    case "of": return words[clause].xpos == "VBG"
    case "that": return lists.effect(of: words[noun].lemma, in: .clauseNouns) != nil
    case "to":
      return lists.effect(of: words[noun].lemma, in: .complements) == .negated
        || all([.amod], of: noun).contains { isIn(.rankingAdjectives, $0) }
    default: return false
    }
  }

  /// True for an adverb before a word that belongs to the clause, not to the phrase: "now" of "now a ruin".
  private func isOutside(_ adverb: Int, of head: Int) -> Bool {
    let lemma = words[adverb].lemma
    // "later this year", "early Tuesday"
    if isIn(.anchoringWords, adverb), isIn(.timeUnits, head) || isIn(.weekdays, head), !has([.cop], head) {
      return false
    }
    // "they are all gone"
    if isIn(.floatingWords, adverb), has([.cop], head) { return true }
    if isNegation(adverb) || isIn(.clauseAdverbs, adverb) || lists.contains(lemma, in: .timeAdverbs)
      || lists.contains(lemma, in: .frequencyAdverbs)
    {
      return true
    }
    if words[head].upos == .adjective || words[head].upos == .numeral { return words[adverb].xpos == "WRB" }
    return has([.cop], head) || words[adverb].xpos == "WRB"
  }

  private func opensList(_ word: Int) -> Bool {
    preposition(of: word).map { lists.contains($0, in: .listPrepositions) } ?? false
  }

  private func startsWithPunctuation(_ word: Int) -> Bool {
    words[subtree(of: word).lowerBound].upos == .punctuation
  }

  /// The words of a clause without the conjunction that opens it and without punctuation at its ends.
  ///
  /// With `isPredicate`, of one that is the predicate of an outer subject: without that and its copula.
  func clause(of head: Int, isPredicate: Bool = false) -> Range<Int> {
    var range = subtree(of: head)
    // A clause around its governing verb ("..., he said, ...") is cut at the side where its head is not.
    if let governor = self.head(of: head), range.contains(governor) {
      if governor > head {
        let subject = first([.nsubj], of: governor).map { subtree(of: $0).lowerBound } ?? governor
        range = range.lowerBound..<(subject > head ? min(subject, governor) : governor)
      } else {
        range = (governor + 1)..<range.upperBound
      }
    }
    if isPredicate, let copula = outerCopula(of: head), copula < head {
      range = denied(head, in: (copula + 1)..<range.upperBound)
    }
    while let first = range.first, first < head, words[first].upos == .punctuation {
      range = (first + 1)..<range.upperBound
    }
    // "partly because ..."
    if let mark = first([.mark], of: head), mark - range.lowerBound == 1, mark < head,
      words[range.lowerBound].upos == .adverb, words[mark].lemma != "to"
    {
      range = mark..<range.upperBound
    }
    // "it is about stealing secrets"
    let isPhrase =
      isPredicate && first([.mark], of: head).map { words[$0].upos == .adposition } ?? false
    while let first = range.first, first < head, !isPhrase, opensClause(first, of: head) {
      range = (first + 1)..<range.upperBound
    }
    if let last = phrasesOfSaying(in: head).last { range = subtree(of: last).upperBound..<range.upperBound }
    if let source = sourceBehind(head, in: range) { range = range.lowerBound..<source }
    if let mark = closingMark(behind: head, in: range) { range = range.lowerBound..<mark }
    while let last = range.last, last > head, words[last].upos == .punctuation {
      range = range.lowerBound..<last
    }
    return range
  }

  /// What is denied by "not" at the beginning of a clause: "to copy them", of "not to copy them but to win".
  private func denied(_ head: Int, in range: Range<Int>) -> Range<Int> {
    guard let negation = range.first, isNegation(negation), self.head(of: negation) == head else {
      return range
    }
    let contrast = all([.conj], of: head).first {
      $0 > head && first([.cc], of: $0).map { words[$0].lemma == "but" } ?? false
    }
    return (negation + 1)..<(contrast.map { subtree(of: $0).lowerBound } ?? range.upperBound)
  }

  /// The mark that closes a quotation which opened before the clause: what follows is not part of it.
  private func closingMark(behind head: Int, in range: Range<Int>) -> Int? {
    var isOpen = false
    for word in range where words[word].upos == .punctuation {
      switch words[word].xpos {
      case "``": isOpen = true
      case "''":
        // '"They have to pay" the firm'
        let goesOn =
          word + 1 < range.upperBound && words[word - 1].upos != .punctuation
          && words[word + 1].upos != .punctuation && !words[word + 1].xpos.hasPrefix("W")
        if !isOpen, word > head, !goesOn { return word }
        isOpen = false
      default: break
      }
    }
    return nil
  }

  /// Where "according to the police" begins, at the end of a clause: it is not part of what is said.
  private func sourceBehind(_ head: Int, in range: Range<Int>) -> Int? {
    range.last { word in
      word > head && relations[word] == .case && words[word].xpos == "VBG" && has([.fixed], word)
        && lists.contains(phrase(fixedAt: word), in: .attributingPrepositions)
        && self.head(of: word).map { subtree(of: $0).upperBound >= range.upperBound - 1 } ?? false
    }
  }

  private func opensClause(_ word: Int, of head: Int) -> Bool {
    if words[word].upos == .punctuation { return true }
    if relations[word] == .cc || relations[word] == .fixed { return true }
    if relations[word] == .advmod, words[word].xpos == "WRB", relations[head] == .advcl { return true }
    guard relations[word] == .mark, self.head(of: word) == head else { return false }
    if words[word].lemma == "whether", isInfinitive(head) { return false }
    return words[head].xpos == "VBG" || words[word].lemma != "to" && words[word].lemma != "for"
  }
}
