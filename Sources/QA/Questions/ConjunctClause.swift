/// One fact with variables that is written as a clause: "?x was arrested in ?place".
///
/// It is parsed with an indefinite pronoun for each variable.
struct ConjunctClause {
  private let pieces: [ConjunctionScanner.Piece]
  private let reader: QuestionReader
  private let mended: ([Token]) -> [Token]
  private let scanner: ConjunctionScanner

  init(
    _ pieces: [ConjunctionScanner.Piece], reader: QuestionReader, mended: @escaping ([Token]) -> [Token],
    scanner: ConjunctionScanner
  ) {
    self.pieces = pieces
    self.reader = reader
    self.mended = mended
    self.scanner = scanner
  }

  func conjunct(_ question: String) throws(QuestionError) -> Conjunct {
    var (sentence, variables) = try parsed(with: nil)
    // A verb in its base form: "?x back ?y".
    let isBare = verb(of: sentence) == nil && pieces[0].kind == .variable
    if isBare { (sentence, variables) = try parsed(with: "will") }
    guard let verb = verb(of: sentence) else {
      throw scanner.error("a verb", at: pieces.count > 1 ? pieces[1].offset : pieces[0].end)
    }
    let clauses = ClauseReader(sentence: sentence, words: reader.words)
    var clause = clauses.clause(at: verb)
    if isBare { clause.modal = false }
    if let idiom = idiom(at: verb, besides: clause.predicate, in: sentence, with: variables) {
      clause.predicate = idiom.predicate.lemma
      clause.participants = idiom.fillings.map { ($0.slot, $0.mention.head) }
    }
    return try conjunct(clause, in: sentence, with: variables, question: question)
  }

  private func conjunct(
    _ clause: ClauseReader.Clause, in sentence: Sentence, with variables: [Int: ConjunctionScanner.Piece],
    question: String
  ) throws(QuestionError) -> Conjunct {
    var frame = Frame(predicate: clause.predicate, negated: clause.negated, modal: clause.modal)
    frame.isPast = clause.isPast
    var conjunct = Conjunct(Query(question: question, asked: .truth, frame: frame), holes: [])
    var open = variables
    for participant in clause.participants {
      if let variable = open.removeValue(forKey: participant.head) {
        conjunct.holes.append(reader.hole(variable.text, role: participant.slot.name))
        continue
      }
      var description =
        participant.head == clause.head
        ? reader.describer.complement(participant.head, in: sentence)
        : reader.describer.description(of: participant.head, in: sentence)
      if description.words.contains(where: { variables[$0] != nil }) {
        // "president of ?y"
        description.core = []
        description.text = sentence.words[participant.head].form
      }
      conjunct.query.frame.fill(participant.slot, with: description)
    }
    if let left = open.values.min(by: { $0.offset < $1.offset }) {
      throw scanner.error(
        "a variable as subject, as object or behind a preposition of the verb", at: left.offset)
    }
    return conjunct
  }

  /// A fact that the patterns read with another predicate, where all variables stand in it: "take part in".
  private func idiom(
    at verb: Int, besides predicate: String, in sentence: Sentence,
    with variables: [Int: ConjunctionScanner.Piece]
  ) -> Fact? {
    reader.extractor.facts(inQuestion: sentence).first { fact in
      fact.predicate.head == verb && fact.predicate.lemma != predicate
        && variables.keys.allSatisfy { head in fact.fillings.contains { $0.mention.head == head } }
    }
  }

  private func verb(of sentence: Sentence) -> Int? {
    guard let root = sentence.root else { return nil }
    return sentence.words[root].upos == .verb || sentence.dependent(of: root, "cop") != nil ? root : nil
  }

  /// The tree of the clause, and which of its words stand for variables; `auxiliary` comes behind the first piece.
  private func parsed(with auxiliary: String?) throws(QuestionError) -> (
    Sentence, [Int: ConjunctionScanner.Piece]
  ) {
    var text = ""
    var starts: [Int: ConjunctionScanner.Piece] = [:]
    for (index, piece) in pieces.enumerated() {
      if !text.isEmpty { text += " " }
      if piece.kind == .variable { starts[text.utf8.count] = piece }
      text += piece.kind == .words ? piece.text : index == 0 ? "someone" : "something"
      if index == 0, let auxiliary { text += " " + auxiliary }
    }
    let tokens = mended(try reader.tokens(of: text))
    guard let sentence = reader.analyzer.annotate([tokens]).first else { throw .empty }
    var variables: [Int: ConjunctionScanner.Piece] = [:]
    for (index, word) in sentence.words.enumerated() {
      variables[index] = starts[word.range.lowerBound]
    }
    return (sentence, variables)
  }
}
