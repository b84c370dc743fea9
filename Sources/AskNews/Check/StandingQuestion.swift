import QA

/// A question that is asked again and again, and what was answered last, which the store remembers.
struct StandingQuestion {
  let question: AskedQuestion

  /// What has become of the answers.
  struct Change {
    enum Kind: String {
      case new, changed, gone
    }

    var kind: Kind
    var question: AskedQuestion
    /// The answers of the last time.
    var before: [String]
    var reply: Reply

    /// The answers that were not there before; where only their order changed, the first.
    var news: [Answer] {
      let known = Set(before)
      let news = reply.answers.filter { !known.contains($0.text) }
      return news.isEmpty ? Array(reply.answers.prefix(1)) : news
    }

    /// The answers of the last time that are there no more.
    var gone: [String] {
      let known = Set(reply.answers.map(\.text))
      return before.filter { !known.contains($0) }
    }
  }

  /// Asks; the change since the last time, if there is one.
  func ask(_ archive: Archive) throws(StoreError) -> Change? {
    let reply = try archive.ask(question.text, in: question.article)
    let answers = reply.answers.map(\.text)
    let before = try lastAnswers(archive.store)
    guard Set(answers) != Set(before) || answers.first != before.first else { return nil }
    let values = JSONValue.array(answers.map { .string($0) })
    try archive.store.set(setting, to: answers.isEmpty ? nil : values.line)
    let kind: Change.Kind = before.isEmpty ? .new : answers.isEmpty ? .gone : .changed
    return Change(kind: kind, question: question, before: before, reply: reply)
  }

  private func lastAnswers(_ store: FactStore) throws(StoreError) -> [String] {
    guard let line = try store.setting(setting), let value = try? JSONParser.value(of: Array(line.utf8)[...]),
      case .array(let answers) = value
    else { return [] }
    return answers.compactMap(\.text)
  }

  /// Under what the store keeps the answers.
  private var setting: String { "standing \(question.article ?? "")\t\(question.text)" }
}
