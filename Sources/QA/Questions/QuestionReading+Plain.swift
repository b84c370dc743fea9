/// Questions without a question word, and what all questions share.
extension QuestionReading {
  func isImperative(_ root: Int) -> Bool {
    sentence.words.count > 1 && words.has(sentence.words[0].lowercased, in: "imperative")
      && (root == 0 || sentence.words[0].upos == .verb)
  }

  /// "name the towns that ...": asks for what the object describes.
  func imperative(_ root: Int) throws(QuestionError) -> Query {
    let objects = sentence.dependents(of: root, "obj", "iobj", "nsubj", "ccomp", "obl")
    // "tell me about iran".
    guard let object = objects.first(where: { sentence.words[$0].upos != .pronoun }) ?? objects.first else {
      throw .nothingAsked
    }
    return Query(
      question: question, asked: .identity,
      frame: Frame(predicate: "be", subject: describer.description(of: object, in: sentence)))
  }

  func isYesNo(_ root: Int) -> Bool {
    let first = sentence.words[0]
    return first.upos == .auxiliary || ["be", "do", "have"].contains(first.lemma)
      || words.has(first.lowercased, in: "modal")
  }

  /// Whether the clause at `root` is so; of "is it true that ..." the inner clause.
  func yesNo(_ root: Int) -> Query {
    var head = root
    if let inner = sentence.dependent(of: root, "csubj", "ccomp"),
      words.has(sentence.words[root].lemma, in: "truth")
    {
      head = inner
    }
    return Query(question: question, asked: .truth, frame: frame(of: clauses.clause(at: head)))
  }

  /// The frame of a clause, its participants described.
  func frame(of clause: ClauseReader.Clause) -> Frame {
    var frame = Frame(predicate: clause.predicate, negated: clause.negated, modal: clause.modal)
    frame.isPast = clause.isPast
    for participant in clause.participants {
      let description =
        participant.head == clause.head
        ? describer.complement(participant.head, in: sentence)
        : describer.description(of: participant.head, in: sentence)
      switch participant.slot {
      case .subject: frame.subject = frame.subject ?? description
      case .object: frame.object = frame.object ?? description
      case .argument(let role): frame.arguments.append(.init(role: role, description: description))
      }
    }
    return frame
  }

  /// The query with who is to have said so: "according to the army", "in the army's view".
  private func attributed(_ query: Query) -> Query {
    guard query.attribution == nil else { return query }
    for (index, argument) in query.frame.arguments.enumerated() {
      let noun = argument.description.headIndex
      guard sentence.words.indices.contains(noun) else { continue }
      let lemma = sentence.words[noun].lemma
      let source: Int
      switch argument.role.rawValue {
      case "according to":
        source = words.has(lemma, in: "utterance") ? sentence.owner(of: noun) ?? noun : noun
      case "in" where words.has(lemma, in: "opinion"):
        guard let owner = sentence.owner(of: noun) else { continue }
        source = owner
      default: continue
      }
      var query = query
      query.frame.arguments.remove(at: index)
      query.attribution = describer.description(of: source, in: sentence)
      return query
    }
    return query
  }

  /// "X is under the control of Y" as "Y controls X".
  func normalized(_ query: Query) -> Query { respelled(attributed(query)) }

  private func respelled(_ query: Query) -> Query {
    // "what are the fighters known as".
    if words.has(query.frame.predicate, in: "naming"), let named = query.frame.object,
      query.asked == .what(.argument(Role(rawValue: "as"))) || query.asked == .what(.argument(.complement))
    {
      return Query(question: question, asked: .identity, frame: Frame(predicate: "be", subject: named))
    }
    if let spelling = spelling(query) { return spelling }
    // "which country is the town in", where the tree makes the country the subject.
    if query.frame.predicate == "be", query.frame.subject == nil, let located = query.frame.object,
      query.asked == .what(.subject), let preposition = danglingPreposition,
      words.has(preposition, in: "place-preposition")
    {
      return Query(
        question: question, asked: .place(preposition: preposition),
        frame: Frame(predicate: "be", subject: located), type: query.type)
    }
    guard
      let index = query.frame.arguments.firstIndex(where: {
        words.has($0.role.rawValue + " " + $0.description.head.lemma, in: "state")
      }), words.has(query.frame.predicate, in: "state verb")
    else { return query }
    var query = query
    let state = query.frame.arguments.remove(at: index).description
    query.frame.predicate = state.head.lemma
    query.frame.object = query.frame.subject
    let holder = sentence.dependents(of: state.headIndex, "nmod", "compound", "amod").first {
      sentence.preposition(of: $0) == nil || sentence.preposition(of: $0) == "of"
    }
    query.frame.subject = holder.map { describer.description(of: $0, in: sentence) }
    query.frame.arguments.removeAll { $0.role.rawValue == "of" }
    switch query.asked {
    case .who(.subject), .what(.subject): query.asked = .what(.object)
    case .who(.argument), .what(.argument): query.asked = .who(.subject)
    default: break
    }
    return query
  }
}
