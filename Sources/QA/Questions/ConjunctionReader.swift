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
