/// Facts that may contradict each other as far as they tell by themselves, without their sentences: where to look for
/// conflicts among more articles than can be looked at together.
struct PossibleConflicts {
  /// Facts with one predicate that speak of one thing.
  struct Group: Sendable {
    var predicate: String
    /// The numbers of the facts.
    var facts: Set<Int64>
    /// The numbers of their articles, ascending.
    var articles: [Int64]
  }

  /// The groups in which something is contradicted, perhaps; in the order of their first facts.
  let groups: [Group]

  /// Of what is said so often only the first is looked at.
  private static let mostFacts = 400

  init(in facts: [StoredFact], aliases: AliasTable) {
    var finder = Finder(aliases: aliases)
    finder.deniedPredicates = Set(facts.lazy.filter(\.fact.isDenied).map(\.fact.predicate.lemma))
    for (index, stored) in facts.enumerated() { finder.enter(stored.fact, index) }
    groups = finder.found.map { indices in
      let members = indices.prefix(Self.mostFacts).map { facts[$0] }
      return Group(
        predicate: members[0].fact.predicate.lemma, facts: Set(members.map(\.number)),
        articles: Set(members.map(\.article)).sorted())
    }
  }
}

/// Puts facts that speak of one thing together.
private struct Finder {
  let aliases: AliasTable
  var deniedPredicates: Set<String> = []
  private let lists = PatternBook.embedded.lists
  private var keys: [String: String] = [:]
  private var opposed: [String: Opposed] = [:]
  private var counted: [String: Counted] = [:]

  /// Facts of one pair of participants, by their indices.
  private struct Opposed {
    var facts: [Int] = []
    var isSaid = false
    var isDenied = false
  }

  /// Facts that count the same kind of thing, with the words of the first.
  private struct Counted {
    var facts: [Int] = []
    var words = ""
    var differ = false
  }

  init(aliases: AliasTable) {
    self.aliases = aliases
  }

  /// The indices of facts among which there may be a conflict.
  var found: [[Int]] {
    let all =
      opposed.values.filter { $0.isSaid && $0.isDenied }.map(\.facts)
      + counted.values.filter(\.differ).map(\.facts)
    return Set(all).sorted { $0.lexicographicallyPrecedes($1) }
  }

  mutating func enter(_ fact: Fact, _ index: Int) {
    if deniedPredicates.contains(fact.predicate.lemma) { enterOpposed(fact, index) }
    if fact.isAffirmed { enterCounted(fact, index) }
  }

  private mutating func enterOpposed(_ fact: Fact, _ index: Int) {
    guard let subject = key(fact.subject), let object = key(fact.object) else { return }
    let name = [fact.predicate.lemma, subject, object].joined(separator: "\u{0}")
    opposed[name, default: Opposed()].facts.append(index)
    if fact.isDenied { opposed[name]?.isDenied = true }
    if fact.isAffirmed { opposed[name]?.isSaid = true }
  }

  private mutating func enterCounted(_ fact: Fact, _ index: Int) {
    let isObject = fact.object.map(hasNumber) ?? false
    guard let mention = isObject ? fact.object : fact.subject, isObject || hasNumber(mention) else { return }
    let other = isObject ? fact.subject : fact.object
    var anchors: [[String]] = []
    if let key = key(other) { anchors.append(["", key]) }
    for argument in fact.arguments where argument.role == .place || argument.role == .time {
      if let key = key(argument.mention) { anchors.append([argument.role.rawValue, key]) }
    }
    for anchor in anchors {
      let name = ([fact.predicate.lemma, isObject ? "object" : "subject", mention.lemma] + anchor).joined(
        separator: "\u{0}")
      var group = counted[name] ?? Counted(words: mention.text)
      group.facts.append(index)
      if mention.text != group.words { group.differ = true }
      counted[name] = group
    }
  }

  private func hasNumber(_ mention: Mention) -> Bool {
    mention.kind == .nominal
      && mention.text.split(separator: " ").contains { word in
        if word.utf8.first?.isASCIIDigit ?? false { return true }
        let word = word.lowercased()
        return lists.value(of: word, in: "number words") != nil
          || lists.value(of: word, in: "number magnitudes") != nil
      }
  }

  /// As `ConflictFinder` compares mentions; nil for what points at something unknown.
  private mutating func key(_ mention: Mention?) -> String? {
    guard let mention else { return nil }
    let text = mention.entity ?? mention.text
    if let known = keys[text] { return known }
    let bare = Wording.bare(text)
    if mention.entity == nil, CoreferenceWords.english.pronoun(bare) != nil { return nil }
    let key = aliases.canonical(bare)
    keys[text] = key
    return key
  }
}
