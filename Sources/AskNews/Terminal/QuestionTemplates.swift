import QA

/// Questions made from the facts in a store, so that each has an answer there.
struct QuestionTemplates {
  private let archive: Archive
  private let factCount: Int
  private let facts: TemplateFacts
  /// Those that can be made from all facts; nil where these are too many.
  private let all: [Question]?
  private let questionWords = QuestionWords()

  private struct Question {
    var text: String
    /// The place of its template.
    var template: Int
  }

  /// Where more than this begin alike only their next word is completed; fewer are asked before they are offered.
  private static let mostOffered = 16

  init(_ archive: Archive) {
    self.archive = archive
    factCount = (try? archive.store.count()) ?? 0
    facts = TemplateFacts(archive)
    all = (try? facts.all()).flatMap { $0 }.map(Self.questions)
  }

  /// In order, each once.
  private static func questions(about facts: [StoredFact]) -> [Question] {
    var templates: [String: Int] = [:]
    for stored in facts {
      for (place, template) in QuestionTemplate.all.enumerated() {
        guard let question = template.question(about: stored.fact) else { continue }
        templates[question] = min(place, templates[question] ?? place)
      }
    }
    return templates.sorted { $0.key < $1.key }.map { Question(text: $0.key, template: $0.value) }
  }

  /// True as long as the questions are those of the facts in `archive`.
  func isFresh(for archive: Archive) -> Bool {
    archive === self.archive && (try? archive.store.count()) == factCount
  }

  /// What `line` can go on as: whole questions where they are few, else as far as the next word goes. There may be more
  /// where `areAll` is false.
  func completions(of line: String) -> (texts: [String], areAll: Bool) {
    let (questions, areAll) = questions(beginning: line)
    let start = line.lowercased()
    // One name may be written in several ways: "who captured Akashat?", "who captured akashat?".
    var known: Set<String> = []
    let found = questions.map(\.text).filter {
      let question = $0.lowercased()
      return question.hasPrefix(start) && $0.count > line.count && known.insert(question).inserted
    }
    if found.count <= Self.mostOffered { return (found.filter(isAnswered), areAll) }
    var seen: Set<String> = []
    let texts = found.compactMap { question -> String? in
      let rest = question.dropFirst(line.count)
      let word = rest.prefix { $0 == " " }.count + rest.drop { $0 == " " }.prefix { $0 != " " }.count
      let next = String(question.prefix(line.count + word + 1))
      return seen.insert(next).inserted ? next : nil
    }
    return (texts, areAll)
  }

  private func questions(beginning line: String) -> (questions: [Question], areAll: Bool) {
    if let all { return (all, true) }
    guard let (found, areAll) = try? facts.facts(forQuestionBeginning: line) else { return ([], true) }
    return (Self.questions(about: found), areAll)
  }

  /// The question that has an answer and most words in common with `line`; nil where none has any that says something.
  func nearest(to line: String) -> String? {
    let words = Set(Self.words(line)).filter { !questionWords.has($0, in: "question") }
    let questions = all ?? Self.questions(about: (try? facts.facts(sharingWordsOf: line)) ?? [])
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
