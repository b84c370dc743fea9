/// The words that make up a predicate beside its head: auxiliaries, negation, particle, what is inherited from
/// the governing verb.
struct VerbGroup {
  /// Indices in text order, the head among them.
  var words: [Int]
  var particle: Int?
  var isNegated = false
  /// The form of the first modal: "could".
  var modal: String?
  var isProgressive = false
  var isPerfect = false
  var tense: Tense?
}

extension Tree {
  func findsPassive(_ word: Int) -> Bool {
    var predicate = word
    for _ in words.indices {
      if has([.auxPass, .nsubjPass, .csubjPass, .oblAgent], predicate) { return true }
      // "was abandoned", with the auxiliary taken for a copula.
      if words[predicate].xpos == "VBN", has([.cop], predicate) {
        return !has([.obj, .nsubjOuter], predicate)
      }
      // A participle that was taken for the past tense: "patients screened in May".
      if words[predicate].xpos == "VBD", relations[predicate] == .acl {
        return !has([.nsubj, .aux], predicate)
          && (isIn(.ditransitiveVerbs, predicate) || !has([.obj], predicate))
      }
      guard words[predicate].upos == .verb, words[predicate].xpos == "VBN" else { return false }
      if has([.aux, .nsubj], predicate) { return false }
      switch relations[predicate] {
      case .acl, .advcl, .amod, .xcomp, .aclRelcl:
        return !isIn(.activeParticiples, predicate)
      case .conj:
        guard let head = head(of: predicate) else { return false }
        if words[head].upos != .verb, has([.cop], head) { return !has([.obj], predicate) }
        predicate = head
      default: return false
      }
    }
    return false
  }

  /// True for not, never, n't and their like.
  func isNegation(_ word: Int) -> Bool {
    if relations[word] == .advmod, isNoLonger(word) { return true }
    guard
      relations[word] == .advmod || relations[word] == .det || relations[word] == .cc
        || relations[word] == .ccPreconj
    else { return false }
    return lists.contains(words[word].form.lowercased(), in: .negations) && !isOutdone(word)
  }

  /// True for "longer" of "no longer".
  private func isNoLonger(_ adverb: Int) -> Bool {
    words[adverb].form.lowercased() == "longer"
      && dependents(of: adverb).contains { words[$0].lemma == "no" && $0 < adverb }
  }

  /// True for "not" of "not only", which denies nothing.
  private func isOutdone(_ negation: Int) -> Bool {
    let next = negation + 1
    return words[negation].lemma == "not" && words.indices.contains(next) && isIn(.outdoingAdverbs, next)
  }

  func verbGroup(of predicate: Int) -> VerbGroup {
    var group = VerbGroup(words: [predicate])
    var source = predicate
    if let (adverb, mark) = outstanding(predicate) {
      group.isNegated = true
      group.words += [adverb, mark]
    }
    // "has looted and burned": the second verb shares the auxiliaries of the first.
    var own = dependents(of: source).filter { Tree.auxiliary.contains(relations[$0]) }
    for _ in words.indices where own.isEmpty && relations[source] == .conj && sharesAuxiliaries(predicate) {
      guard let head = head(of: source) else { break }
      source = head
      own = dependents(of: source).filter {
        Tree.auxiliary.contains(relations[$0]) && $0 < predicate
          && (relations[$0] == .aux || isPassive(predicate))
      }
    }
    // "the news is that they are well": the first copula is the outer clause's.
    let isArranged = isArranged(predicate)
    if !isArranged, let outer = outerCopula(of: predicate) { own.removeAll { $0 == outer } }
    group.words += own
    if isArranged { group.words += all([.mark], of: predicate).filter { words[$0].lemma == "to" } }
    for auxiliary in own { read(auxiliary, into: &group) }
    addParticleAndNegation(of: predicate, to: &group)
    if source != predicate {
      for dependent in dependents(of: source) where relations[dependent] == .advmod && isNegation(dependent) {
        group.isNegated = true
        group.words.append(dependent)
      }
    }
    group.words.sort()
    if group.tense == nil { group.tense = tense(ofTag: words[predicate].xpos) }
    return group
  }

  /// Adds what hangs on the verb itself: "out" of "drive out", "not", "no longer".
  private func addParticleAndNegation(of predicate: Int, to group: inout VerbGroup) {
    let particle = PhrasalVerbs.english.particle(of: predicate, in: sentence)
    for dependent in dependents(of: predicate) {
      if dependent == particle {
        group.particle = dependent
        group.words.append(dependent)
      } else if isNegation(dependent) {
        group.isNegated.toggle()
        if relations[dependent] == .advmod {
          // "no longer"
          group.words += dependents(of: dependent).filter { words[$0].lemma == "no" } + [dependent]
        }
      }
    }
  }

  /// "Yet to" of "have yet to sign" and "are yet to sign": so far nobody has.
  func outstanding(_ predicate: Int) -> (adverb: Int, mark: Int)? {
    guard let mark = first([.mark], of: predicate), mark > 1, isOutstanding(mark - 1) else { return nil }
    return (mark - 1, mark)
  }

  /// True for "yet" of "have yet to sign".
  func isOutstanding(_ adverb: Int) -> Bool {
    adverb > 0 && isIn(.outstandingAdverbs, adverb) && isIn(.outstandingVerbs, adverb - 1)
      && words.indices.contains(adverb + 1) && words[adverb + 1].lemma == "to"
  }

  /// True for "is to leave".
  func isArranged(_ predicate: Int) -> Bool {
    guard words[predicate].upos == .verb, outstanding(predicate) == nil,
      all([.mark], of: predicate).contains(where: { words[$0].lemma == "to" })
    else { return false }
    if has([.cop], predicate) { return !has([.nsubjOuter, .csubjOuter], predicate) }
    return first([.aux], of: predicate).map { words[$0].lemma == "be" && words[predicate].xpos == "VB" }
      ?? false
  }

  /// The copula between an outer subject and the clause that is its predicate.
  func outerCopula(of predicate: Int) -> Int? {
    guard let copula = first([.cop], of: predicate) else { return nil }
    if has([.nsubjOuter, .csubjOuter], predicate) { return copula }
    return words[predicate].upos == .verb && !isPassive(predicate) ? copula : nil
  }

  private static let auxiliary: RelationSet = [.aux, .auxPass, .cop]

  private func sharesAuxiliaries(_ word: Int) -> Bool {
    switch words[word].xpos {
    case "VBN", "VB", "VBG": !has([.nsubj, .nsubjPass, .mark], word)
    default: false
    }
  }

  private func read(_ auxiliary: Int, into group: inout VerbGroup) {
    let word = words[auxiliary]
    if isIn(.futureAuxiliaries, auxiliary) {
      group.tense = .future
      return
    }
    if lists.value(of: word.lemma, in: "modal factuality") != nil {
      if group.modal == nil { group.modal = word.lemma }
      return
    }
    switch word.lemma {
    case "be":
      if relations[auxiliary] == .aux { group.isProgressive = true }
      if group.tense == nil { group.tense = tense(ofTag: word.xpos) }
    case "have":
      group.isPerfect = true
      if group.tense == nil { group.tense = .past }
    default:
      if group.tense == nil { group.tense = tense(ofTag: word.xpos) }
    }
  }

  private func tense(ofTag tag: String) -> Tense? {
    switch tag {
    case "VBD": .past
    case "VBZ", "VBP": .present
    default: nil
    }
  }
}
