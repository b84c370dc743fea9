/// Questions that ask for one who did two things: "who captured Mosul and resigned?".
extension QuestionReading {
  /// What the verbs joined to `governor` say of its subject, where that is asked for: each as a question by itself.
  func coordinated(with governor: Int, asking wh: Int, phrase: Int) -> [Query] {
    guard let subject = sentence.dependent(of: governor, "nsubj"), sentence.isWord(phrase, below: subject),
      sentence.words[governor].upos == .verb
    else { return [] }
    let isPassive = clauses.clause(at: governor).isPassive
    return sentence.dependents(of: governor, "conj").filter { verb in
      sentence.words[verb].upos == .verb && sentence.dependent(of: verb, "nsubj", "csubj") == nil
    }.map { verb in
      var clause = clauses.clause(at: verb)
      // "who was arrested and charged?"
      if isPassive, !clause.isPassive, sentence.dependent(of: verb, "aux", "obj") == nil {
        clause.isPassive = true
        clause.participants = clause.participants.map { ($0.slot == .subject ? .object : $0.slot, $0.head) }
      }
      return verbal(wh, phrase: phrase, clause: clause)
    }
  }
}
