/// Reads facts with variables as a conjunction: "?x backs ?y, ?y captured mosul", or with roles as patterns are
/// printed: "back(subject: ?x, object: ?y)".
package struct ConjunctionReader {
  private let reader: QuestionReader
  /// Mends the spelling of the words of a clause.
  private let mended: ([Token]) -> [Token]

  /// More facts than this are not asked for at once.
  private static let most = 12

  package init(reader: QuestionReader, mended: @escaping ([Token]) -> [Token] = { $0 }) {
    self.reader = reader
    self.mended = mended
  }

  package func conjunction(_ text: String) throws(QuestionError) -> Conjunction {
    _ = try reader.tokens(of: text)
    var scanner = ConjunctionScanner(text)
    let parts = try scanner.parts()
    guard parts.count <= Self.most else { throw .tooManyFacts(parts.count, most: Self.most) }
    var conjuncts: [Conjunct] = []
    for part in parts {
      var conjunct: Conjunct
      switch part.form {
      case .clause(let pieces):
        conjunct = try ConjunctClause(pieces, reader: reader, mended: mended, scanner: scanner).conjunct(text)
      case .roles(let predicate, let items):
        conjunct = try self.conjunct(predicate, items, scanner, question: text)
      }
      if part.isNegated { conjunct.query.frame.negated.toggle() }
      conjuncts.append(conjunct)
    }
    return Conjunction(conjuncts)
  }

  private func conjunct(
    _ predicate: ConjunctionScanner.Piece,
    _ items: [(role: ConjunctionScanner.Piece?, filling: ConjunctionScanner.Piece)],
    _ scanner: ConjunctionScanner, question: String
  ) throws(QuestionError) -> Conjunct {
    var conjunct = Conjunct(
      Query(question: question, asked: .truth, frame: Frame(predicate: predicate.text.lowercased())),
      holes: [])
    if predicate.kind == .variable {
      conjunct.query.frame.predicate = ""
      conjunct.holes = [Conjunct.Hole(variable: predicate.text, asked: .action)]
    }
    for (index, item) in items.enumerated() {
      guard let name = item.role?.text.lowercased() ?? ["subject", "object"].dropFirst(index).first else {
        throw scanner.error("a role and a colon, as time:", at: item.filling.offset)
      }
      if item.filling.kind == .variable {
        conjunct.holes.append(reader.hole(item.filling.text, role: name))
      } else if name.hasPrefix(PatternText.number) || name.hasPrefix(PatternText.owner) {
        throw scanner.error("a variable, as ?x", at: item.filling.offset)
      } else if name == PatternText.speaker {
        conjunct.query.attribution = try reader.description(ofWords: item.filling.text)
      } else {
        conjunct.query.frame.fill(
          Slot(named: name), with: try reader.description(ofWords: item.filling.text))
      }
    }
    return conjunct
  }
}

extension QuestionReader {
  /// The description that words give by themselves.
  func description(ofWords text: String) throws(QuestionError) -> Description {
    guard let sentence = analyzer.annotate([try tokens(of: text)]).first, let root = sentence.root else {
      throw .empty
    }
    var description = describer.description(of: root, in: sentence)
    description.text = text
    return description
  }

  /// The hole of a variable in the role called `role`. The name of the variable may tell what it has to be: ?who,
  /// ?where, or a noun as ?town.
  func hole(_ variable: String, role: String) -> Conjunct.Hole {
    let plain = variable.lowercased()
    let stem = plain.reversed().drop { $0.isNumber }.reversed().map(String.init).joined()
    return Conjunct.Hole(variable: variable, asked: asked(stem, role: role), type: type(stem))
  }

  private func asked(_ variable: String, role: String) -> Asked {
    if role == PatternText.speaker { return .who(.argument(Role(rawValue: "according to"))) }
    if role.hasPrefix(PatternText.number) {
      return .count(Slot(named: String(role.dropFirst(PatternText.number.count))))
    }
    if role.hasPrefix(PatternText.owner) {
      return .possessor(Slot(named: String(role.dropFirst(PatternText.owner.count))))
    }
    let slot = Slot(named: role)
    if variable == "who" { return .who(slot) }
    if variable == "what" || slot == .subject || slot == .object { return .what(slot) }
    if let adverbial = Asked.adverbials.first(where: { $0.name == role }) { return adverbial }
    if role.hasPrefix("how-") { return .measure(String(role.dropFirst("how-".count))) }
    if variable == "when" || words.has(variable, in: "time") { return .time }
    if role == "place" { return .place(preposition: nil) }
    if variable == "where" || words.has(variable, in: "place-variable") { return .place(preposition: role) }
    return .what(slot)
  }

  /// What a variable called by a noun has to be.
  private func type(_ variable: String) -> Description? {
    guard variable.utf8.count > 1, !words.has(variable, in: "variable"), !words.has(variable, in: "time")
    else {
      return nil
    }
    guard let type = try? description(ofWords: variable.replacing("-", with: " ")), type.kind == .common,
      !NounClasses.english.types(of: type.head.lemma).isEmpty
    else { return nil }
    return type
  }
}

extension Asked {
  /// What is asked for by a role of its own.
  fileprivate static let adverbials: [Asked] = [
    .time, .duration, .frequency, .manner, .reason, .purpose, .identity, .fullName, .abbreviation,
  ]
}
