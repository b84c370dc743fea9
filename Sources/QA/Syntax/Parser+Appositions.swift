extension Parser {
  /// What somebody is may be two things: the chair of "Anna Weiss, a judge and chair of the board, left" is coordinated
  /// with the judge, not with her.
  package static func joinAppositions(in words: inout [Word]) {
    for conjunct in words.indices where words[conjunct].deprel == "conj" && words[conjunct].xpos == "NN" {
      guard let name = words[conjunct].head, name < conjunct, words[name].upos == .properNoun,
        !words.indices.contains(conjunct + 1) || words[conjunct + 1].upos != .properNoun,
        let conjunction = words.firstIndex(where: { $0.head == conjunct && $0.deprel == "cc" }),
        let apposition = apposition(of: name, before: conjunction, in: words)
      else { continue }
      words[conjunct].head = apposition
    }
  }

  /// The one apposition of a name, a common noun or a word tagged like it, that ends right before `end`.
  private static func apposition(of name: Int, before end: Int, in words: [Word]) -> Int? {
    let candidates = words.indices.filter {
      $0 < end && words[$0].head == name && words[$0].deprel == "appos"
    }
    guard candidates.count == 1, let apposition = candidates.first, apposition > name,
      words.contains(where: { $0.head == apposition && $0.deprel == "det" }),
      words[apposition..<end].allSatisfy({ $0.form != "," })
    else { return nil }
    return apposition
  }
}
