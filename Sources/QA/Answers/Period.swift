/// When a state holds, as far as one sentence tells.
public struct Period: Sendable, Equatable {
  /// When it began.
  public var from: CalendarDate?
  /// When it ended.
  public var until: CalendarDate?
  /// When it is said to hold, where that is no beginning and no end.
  public var during: CalendarDate?
  /// True if it is told as past and gone, on whatever day.
  public var isOver: Bool
  /// True if the sentence says that it holds at the time of writing.
  public var isPresent: Bool
  /// True if the sentence tells its beginning as news, without a day.
  public var isNews: Bool

  public init(
    from: CalendarDate? = nil, until: CalendarDate? = nil, during: CalendarDate? = nil,
    isOver: Bool = false, isPresent: Bool = false, isNews: Bool = false
  ) {
    self.from = from
    self.until = until
    self.during = during
    self.isOver = isOver
    self.isPresent = isPresent
    self.isNews = isNews
  }

  /// True if neither a day nor an end is known.
  public var isUndated: Bool { from == nil && until == nil && during == nil && !isOver }
}

extension Period {
  /// The period of the state that `fact` gives by a rule that starts it, ends it or takes place in it.
  package init(of fact: Fact, _ temporal: Rule.Temporal, in view: ArticleView, words: QuestionWords) {
    self.init()
    var day: CalendarDate?
    for argument in fact.arguments where argument.role == .time {
      func isBehind(_ section: String) -> Bool {
        argument.preposition.map { words.has($0, in: section) } ?? false
      }
      let isEnd = isBehind("end preposition")
      if isEnd { isOver = true }
      if let (start, end) = argument.value.flatMap({ Period.ends(of: $0, published: view.date) }) {
        (from, until, isOver) = (from ?? start, until ?? end, true)
        continue
      }
      guard let value = argument.value, let date = TimeValue.date(of: value, published: view.date) else {
        continue
      }
      if isBehind("beginning preposition") {
        from = from ?? date
      } else if isEnd || from != nil && argument.preposition == "to" {
        (until, isOver) = (until ?? date, true)
      } else if !isBehind("other-time preposition") {
        day = day ?? date
      }
    }
    switch temporal {
    case .from:
      from = from ?? day ?? view.date
      isNews = from == nil
    case .until:
      until = until ?? day ?? view.date
      isOver = true
    case .same:
      let isPast = view.isPluperfect(fact.predicate) || view.isFormer(fact, words: words)
      isOver = isOver || isPast
      isPresent = fact.tense == .present && day == nil && !isOver
      during = day ?? (isPresent ? view.date : nil)
    }
  }
}

extension Period {
  /// The two days, months or years of "1990/1994".
  private static func ends(
    of value: String, published: CalendarDate?
  ) -> (CalendarDate, CalendarDate)? {
    guard let slash = value.utf8.firstIndex(of: UInt8(ascii: "/")),
      let start = TimeValue.date(of: String(value[..<slash]), published: published),
      let end = TimeValue.date(of: String(value[value.index(after: slash)...]), published: published)
    else { return nil }
    return (start, end)
  }
}

extension ArticleView {
  /// True of "had controlled".
  fileprivate func isPluperfect(_ predicate: Predicate) -> Bool {
    predicate.text.split(separator: " ").dropLast().contains { $0.lowercased() == "had" }
  }

  /// True of what is told as former: "once held", "the former leader".
  fileprivate func isFormer(_ fact: Fact, words: QuestionWords) -> Bool {
    guard sentences.indices.contains(fact.sentence) else { return false }
    let sentence = sentences[fact.sentence]
    if let object = fact.object, object.sentence == fact.sentence, object.head > object.words.lowerBound,
      (object.words.lowerBound..<object.head).contains(where: {
        words.has(sentence.words[$0].lowercased, in: "former")
      })
    {
      return true
    }
    let heads = [fact.predicate.head, fact.object?.head].compactMap { $0 }
    return heads.contains { head in
      sentence.words.indices.contains(head)
        && sentence.dependents(of: head, "advmod", "amod").contains {
          words.has(sentence.words[$0].lowercased, in: "former")
        }
    }
  }
}
