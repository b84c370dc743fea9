/// When a fact took place.
extension QueryMatcher {
  /// The times of the clause that this fact dates: "collapsed in july, when forces captured mosul".
  func surroundingTimes(of fact: Fact, view: ArticleView) -> [AnswerSpan] {
    guard view.factsBySentence.indices.contains(fact.sentence) else { return [] }
    let others = view.factsBySentence[fact.sentence].map { view.facts[$0].fact }
    let around = others.filter { other in
      other.predicate.head != fact.predicate.head
        && other.arguments.contains {
          $0.role == .time && $0.mention.kind != .nominal && $0.mention.words.contains(fact.predicate.head)
        }
    }
    return around.flatMap { other in
      adverbials(for: .time, in: other, view: view)
        .filter { span in !span.range.contains(fact.predicate.range.lowerBound) }
        .map { span in
          var span = span
          span.score *= 0.8
          return span
        }
    }
  }

  /// A time without the clauses that the tree hangs on it: "late April" of "in late April after militants attacked".
  func withoutClauses(_ mention: Mention, view: ArticleView) -> Mention {
    guard mention.kind == .nominal, view.sentences.indices.contains(mention.sentence) else { return mention }
    let sentence = view.sentences[mention.sentence]
    let clauses = sentence.dependents(of: mention.head, "acl", "advcl", "parataxis").filter {
      $0 > mention.head && sentence.words[$0].deprel != "acl:relcl"
    }
    guard let end = clauses.map({ sentence.span(of: $0).lowerBound }).min(), end > mention.head,
      end < mention.words.upperBound
    else { return mention }
    var own = Mention(
      mention.words.lowerBound..<end, head: mention.head, kind: mention.kind, of: sentence,
      number: mention.sentence)
    own.entity = mention.entity
    return own
  }
}
