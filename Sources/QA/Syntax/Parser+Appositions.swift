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

  /// A name that follows the last member of a coordination behind a comma says who that is: "Rita Holt and her husband ,
  /// Tom Brand , left".
  package static func joinNamesBehindLists(in words: inout [Word]) {
    for name in words.indices.dropFirst(2)
    where words[name].deprel == "conj" && words[name].upos == .properNoun {
      let start = words[..<name].lastIndex { $0.form == "," } ?? 0
      guard let first = words[name].head,
        words[start..<name].dropFirst().allSatisfy({ $0.upos == .properNoun }),
        let last = words[..<start].lastIndex(where: { $0.deprel == "conj" && $0.head == first }),
        first < last, words[last].upos == .noun, last + 1 == start,
        words[first..<last].contains(where: { $0.head == last && $0.deprel == "cc" }),
        words[first..<last].contains(where: { $0.head == last && ["nmod:poss", "det"].contains($0.deprel) })
      else { continue }
      words[name].head = last
      words[name].deprel = "appos"
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
