/// What the parser, which has read few questions, gets wrong in them.
extension Sentence {
  /// The sentence as the tree of a question.
  func asQuestion(_ lists: QuestionWords) -> Sentence {
    var words = withoutProspects(lists)
    words.moveAuxiliaries()
    words.findPlace()
    words.findPhraseSaid()
    words.findVerbOfDo()
    for index in words.indices.dropFirst() {
      // "did Tarn lay off": a capital within a question is a name's, and the auxiliary is the verb's.
      if startsWithCapital(index), words[index].head != nil,
        [.noun, .verb, .adjective, .adverb].contains(words[index].upos)
      {
        words[index].upos = .properNoun
      }
      // "the minister who resigned", taken for a name as in "Minister Holt".
      if words[index].upos == .properNoun, !startsWithCapital(index), words[index - 1].upos == .determiner,
        words[index - 1].head == index, PersonWords.english.isTitle(words[index].lowercased),
        dependent(of: index, "flat") == nil
      {
        words[index].upos = .noun
      }
      if words[index].has(deprel: "aux"), let noun = words[index].head, words[noun].upos != .verb,
        words[noun].has(deprel: "nsubj"), let verb = words[noun].head, words[verb].upos == .verb
      {
        words[index].head = verb
      }
      // "did she found the order": behind "do" stands the verb itself, not a past tense.
      if words[index].has(deprel: "aux"), words[index].lemma == "do", let verb = words[index].head,
        words[verb].upos == .verb, verb > index
      {
        words[verb].lemma = words[verb].lowercased
      }
    }
    // "what flooded the town": no determiner of a verb.
    if let wh = words.first, wh.has(deprel: "det"), let verb = wh.head, words[verb].upos == .verb,
      words[verb].head == nil, dependent(of: verb, "nsubj", "csubj") == nil
    {
      words[0].deprel = "nsubj"
    }
    return words == self.words ? self : Sentence(words: words)
  }

  /// The words with an infinitive as the predicate where only its prospect stands above it: "is he going to sell",
  /// "is he due to leave", "did they have to go". What stood above it becomes its auxiliary.
  private func withoutProspects(_ lists: QuestionWords) -> [Word] {
    var words = self.words
    for upper in words.indices {
      guard lists.has(words[upper].lowercased, in: "prospect"),
        words[upper].lemma == "have"
          || dependent(of: upper, "aux", "cop").map({ words[$0].lemma == "be" }) ?? false,
        let verb = dependents(of: upper, "xcomp").first(where: { $0 > upper }),
        dependent(of: verb, "mark").map({ words[$0].lowercased == "to" }) ?? false
      else { continue }
      for index in words.indices where index != verb && words[index].head == upper {
        words[index].head = verb
        if words[index].has(deprel: "cop") { words[index].deprel = "aux" }
      }
      words[verb].head = words[upper].head
      words[verb].deprel = words[upper].deprel
      words[upper].head = verb
      words[upper].deprel = "aux"
      words[upper].lemma = "will"
    }
    return words
  }
}

extension [Word] {
  /// Auxiliaries and question adverbs before a noun go with the verb of the noun, not with a clause that describes it:
  /// "when did the group led by Holt leave?".
  fileprivate mutating func moveAuxiliaries() {
    for index in indices where self[index].has(deprel: "aux") || self[index].xpos == "WRB" {
      guard let clause = self[index].head, self[clause].has(deprel: "acl"), let noun = self[clause].head,
        index < noun, noun < clause, let verb = self[noun].head, self[verb].upos == .verb
      else { continue }
      self[index].head = verb
    }
  }

  /// What stands with "do" is a verb, whatever it was taken for: "did Lima back Holt?". Before a name it may have been
  /// taken for a part of the subject, "did the army shell Lindau?", and at the end for what stands in a clause of the
  /// subject, "who does the party that won back?".
  fileprivate mutating func findVerbOfDo() {
    guard let auxiliary = indices.first(where: { self[$0].has(deprel: "aux") && self[$0].lemma == "do" }),
      let root = self[auxiliary].head, self[root].head == nil
    else { return }
    if root < auxiliary {
      guard self[root].xpos.hasPrefix("W"), let last = lastIndex(where: { $0.upos != .punctuation }),
        self[last].upos != .properNoun, self[last].upos != .verb,
        let subject = indices.last(where: { self[$0].head == root && self[$0].has(deprel: "nsubj") }),
        subject < last
      else { return }
      for index in indices where index != last && self[index].head == root { self[index].head = last }
      self[root].head = last
      self[root].deprel = "obj"
      makeRoot(of: last)
    } else if self[root].startsWithCapital, let subject = subjectBeforeVerb(root - 1, of: root),
      auxiliary < subject
    {
      let verb = root - 1
      for index in indices where index != verb && (self[index].head == root || self[index].head == verb) {
        self[index].head = index < subject && self[index].head == verb ? subject : verb
      }
      self[subject].head = verb
      self[subject].deprel = "nsubj"
      self[root].head = verb
      self[root].deprel = "obj"
      self[root].upos = .properNoun
      makeRoot(of: verb)
    } else if [.adverb, .adjective].contains(self[root].upos),
      contains(where: { $0.head == root && $0.has(deprel: "nsubj") })
    {
      makeRoot(of: root)
    }
  }

  /// The noun before what was taken for the noun that it describes, and is the verb before the name `root`.
  private func subjectBeforeVerb(_ verb: Int, of root: Int) -> Int? {
    guard self[verb].upos == .noun, !self[verb].startsWithCapital, self[verb].head == root,
      self[verb].has(deprel: "nsubj") || self[verb].deprel == "compound"
    else { return nil }
    return indices.last { self[$0].head == verb && self[$0].deprel == "compound" }
  }

  private mutating func makeRoot(of verb: Int) {
    self[verb].head = nil
    self[verb].deprel = "root"
    self[verb].upos = .verb
    self[verb].xpos = "VB"
  }

  /// "what is under the control of the army?" asks what is there: no subject has a preposition.
  fileprivate mutating func findPhraseSaid() {
    guard let wh = indices.first(where: { self[$0].head == nil }), self[wh].xpos == "WP",
      let phrase = indices.last(where: { self[$0].head == wh && self[$0].deprel == "nsubj" }), wh < phrase,
      contains(where: { $0.head == phrase && $0.deprel == "case" && $0.upos == .adposition })
    else { return }
    for index in indices where self[index].head == wh && index != phrase { self[index].head = phrase }
    self[wh].head = phrase
    self[wh].deprel = "nsubj"
    self[phrase].head = nil
    self[phrase].deprel = "root"
  }

  /// "is the firm in Lima?" asks whether it is there, not what is a firm in Lima.
  fileprivate mutating func findPlace() {
    guard let root = firstIndex(where: { $0.head == nil }), root > 0, let first = first,
      first.head == root, first.deprel == "cop",
      !contains(where: { $0.head == root && ["nsubj", "csubj", "expl"].contains($0.universalDeprel) }),
      let phrase = indices.last(where: { self[$0].head == root && self[$0].deprel == "nmod" }),
      contains(where: { $0.head == phrase && $0.deprel == "case" && $0.lowercased != "of" })
    else { return }
    for index in indices where self[index].head == root && ["cop", "punct"].contains(self[index].deprel) {
      self[index].head = phrase
    }
    self[phrase].head = nil
    self[phrase].deprel = "root"
    self[root].head = phrase
    self[root].deprel = "nsubj"
  }
}
