import QA

/// Questions made from the facts in a store, so that each has an answer there.
struct QuestionTemplates {
  private let archive: Archive
  private let factCount: Int
  /// In order, each once.
  private let questions: [String]

  /// How many facts questions are made from.
  private static let mostFacts = 5000
  /// Where more than this begin alike only their next word is completed; fewer are asked before they are offered.
  private static let mostOffered = 16
  /// The most words of a name in a question.
  private static let longestName = 5

  init(_ archive: Archive) {
    self.archive = archive
    factCount = (try? archive.store.count()) ?? 0
    let words = CoreferenceWords.english
    var questions: Set<String> = []
    for stored in (try? archive.store.facts(matching: FactQuery(limit: Self.mostFacts))) ?? [] {
      questions.formUnion(Self.questions(from: stored.fact, words))
    }
    self.questions = questions.sorted()
  }

  /// True as long as the questions are those of the facts in `archive`.
  func isFresh(for archive: Archive) -> Bool {
    archive === self.archive && (try? archive.store.count()) == factCount
  }

  /// What `line` can go on as: whole questions where they are few, else as far as the next word goes.
  func completions(of line: String) -> [String] {
    let start = line.lowercased()
    let found = questions.filter { $0.lowercased().hasPrefix(start) && $0.count > line.count }
    if found.count <= Self.mostOffered {
      return found.filter { (try? archive.ask($0).status) == .answered }
    }
    var seen: Set<String> = []
    return found.compactMap { question in
      let rest = question.dropFirst(line.count)
      let word = rest.prefix { $0 == " " }.count + rest.drop { $0 == " " }.prefix { $0 != " " }.count
      let next = String(question.prefix(line.count + word + 1))
      return seen.insert(next).inserted ? next : nil
    }
  }

  private static func questions(from fact: Fact, _ words: CoreferenceWords) -> [String] {
    guard !fact.negated, fact.factuality == .happened, fact.tense == .past else { return [] }
    func name(_ mention: Mention?) -> String? {
      guard let mention, mention.kind == .nominal else { return nil }
      let name = mention.entity ?? mention.text
      guard words.pronoun(name.lowercased()) == nil, name.split(separator: " ").count <= longestName else {
        return nil
      }
      return name.hasPrefix("The ") ? "the " + name.dropFirst(4) : name
    }
    let subject = name(fact.subject)
    let object = name(fact.object)
    let verb = fact.predicate.lemma
    if verb == "be" { return subject.map { ["who is \($0)?", "what is \($0)?"] } ?? [] }
    var questions: [String] = []
    if let subject, object != nil { questions.append("what did \(subject) \(verb)?") }
    if let subject, let object {
      questions.append("did \(subject) \(verb) \(object)?")
      if fact.voice == .active { questions.append("who \(fact.predicate.text) \(object)?") }
    }
    let form = fact.predicate.text.split(separator: " ")
    for (role, word) in [(Role.time, "when"), (.place, "where")]
    where fact.arguments.contains(where: { $0.role == role }) {
      if let subject {
        questions.append(
          "\(word) did \(subject) \(([verb] + [object].compactMap(\.self)).joined(separator: " "))?")
      } else if let object, fact.voice == .passive, let auxiliary = form.first, form.count > 1 {
        questions.append("\(word) \(auxiliary) \(object) \(form.dropFirst().joined(separator: " "))?")
      }
    }
    return questions
  }
}
