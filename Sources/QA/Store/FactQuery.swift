/// Which facts are wanted. Every condition that is given must hold.
public struct FactQuery: Sendable, Equatable {
  /// Lemmas of predicates, in lower case: any of them. Empty: all facts.
  public var predicates: Set<String> = []
  /// Lemmas of content words, in lower case: any of them in a mention of the fact, or in what a mention refers
  /// to. Subject, object, arguments and the source of an attribution are looked at. Empty: all facts.
  public var anyTerms: Set<String> = []
  /// The same, all of them, in any mentions of the fact.
  public var allTerms: Set<String> = []
  /// Names as `entities(prefix:)` lists them: any of them. Empty: all facts.
  public var names: Set<String> = []
  /// Only this article.
  public var article: ArticleReference?
  /// What people ask for by text, place and time.
  public var filter = FactFilter()
  /// At most so many, those with the lowest numbers.
  public var limit: Int?

  public init(
    predicates: Set<String> = [], anyTerms: Set<String> = [], allTerms: Set<String> = [],
    names: Set<String> = [], article: ArticleReference? = nil,
    filter: FactFilter = FactFilter(), limit: Int? = nil
  ) {
    self.predicates = predicates
    self.anyTerms = anyTerms
    self.allTerms = allTerms
    self.names = names
    self.article = article
    self.filter = filter
    self.limit = limit
  }
}

/// Conditions on the wording of a fact, as people give them. A text must occur in what it is compared with,
/// whatever the case; accents count. Of a relation whole words are compared.
public struct FactFilter: Sendable, Equatable {
  /// In the subject, or what it refers to.
  public var subject: String?
  /// The lemma of the relation, or words of it: "lose" or "had lost", not "los".
  public var relation: String?
  public var object: String?
  /// Anywhere in the fact.
  public var any: String?
  /// In an argument that tells the place.
  public var place: String?
  /// In the article's source, or in who the fact is attributed to.
  public var source: String?
  /// Not before this day, month or year. A fact's time is the first of its time arguments that is worked out,
  /// or else the day of its article; a fact without either does not pass.
  public var since: CalendarDate?
  /// Not after this day, month or year.
  public var until: CalendarDate?
  /// Any of these. Empty: all facts.
  public var factuality: Set<Factuality> = []
  /// Whether it says that something is not so; nil: either.
  public var negated: Bool?

  public init(
    subject: String? = nil, relation: String? = nil, object: String? = nil, any: String? = nil,
    place: String? = nil, source: String? = nil, since: CalendarDate? = nil, until: CalendarDate? = nil,
    factuality: Set<Factuality> = [], negated: Bool? = nil
  ) {
    self.subject = subject
    self.relation = relation
    self.object = object
    self.any = any
    self.place = place
    self.source = source
    self.since = since
    self.until = until
    self.factuality = factuality
    self.negated = negated
  }

  /// True if it lets every fact pass.
  public var isEmpty: Bool { self == FactFilter() }
}
