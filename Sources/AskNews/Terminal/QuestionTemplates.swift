import QA

/// Questions made from the facts in a store, so that each has an answer there.
struct QuestionTemplates {
  private let archive: Archive
  private let factCount: Int
  /// In order, each once, with the place of its template.
  private let questions: [(text: String, template: Int)]
  private let questionWords = QuestionWords()

  /// How many facts questions are made from.
  static let mostFacts = 5000
  /// Where more than this begin alike only their next word is completed; fewer are asked before they are offered.
  private static let mostOffered = 16

  init(_ archive: Archive) {
    self.archive = archive
    factCount = (try? archive.store.count()) ?? 0
    var templates: [String: Int] = [:]
    for stored in (try? archive.store.facts(matching: FactQuery(limit: Self.mostFacts))) ?? [] {
      for (place, template) in QuestionTemplate.all.enumerated() {
        guard let question = template.question(about: stored.fact) else { continue }
        templates[question] = min(place, templates[question] ?? place)
      }
    }
    questions = templates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// True as long as the questions are those of the facts in `archive`.
  func isFresh(for archive: Archive) -> Bool {
    archive === self.archive && (try? archive.store.count()) == factCount
  }

  /// What `line` can go on as: whole questions where they are few, else as far as the next word goes.
  func completions(of line: String) -> [String] {
    let start = line.lowercased()
    let found = questions.map(\.text).filter { $0.lowercased().hasPrefix(start) && $0.count > line.count }
    if found.count <= Self.mostOffered { return found.filter(isAnswered) }
    var seen: Set<String> = []
    return found.compactMap { question in
      let rest = question.dropFirst(line.count)
      let word = rest.prefix { $0 == " " }.count + rest.drop { $0 == " " }.prefix { $0 != " " }.count
      let next = String(question.prefix(line.count + word + 1))
      return seen.insert(next).inserted ? next : nil
    }
  }

  /// The question that has an answer and most words in common with `line`; nil where none has any that says something.
  func nearest(to line: String) -> String? {
    let words = Set(Self.words(line)).filter { !questionWords.has($0, in: "question") }
    var shared = questions.map { question in
      (question, count: Self.words(question.text).count { words.contains($0) })
    }
    shared.removeAll { $0.count == 0 }
    // Of questions with as many words in common the plainest.
    shared.sort {
      (-$0.count, $0.0.template, $0.0.text.utf8.count, $0.0.text)
        < (-$1.count, $1.0.template, $1.0.text.utf8.count, $1.0.text)
    }
    return shared.prefix(Self.mostOffered).lazy.map(\.0.text).first(where: isAnswered)
  }

  private func isAnswered(_ question: String) -> Bool {
    archive.subject(ofRequest: question) != nil || (try? archive.ask(question).status) == .answered
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }
}
