import QA

/// The kinds of questions that can be asked, each with examples from the articles that have an answer there.
struct TemplateListing: Listing {
  /// A question with the answer that it gets; none for a request for all about a name.
  private struct Example {
    var template: QuestionTemplate
    var question: String
    var answer: String?
  }

  private let examples: [Example]

  let wordsIfEmpty = "no questions can be made from what was read"
  var hint: String { examples.isEmpty ? ".load FILE reads articles" : "" }

  /// How many examples each shape has.
  private static let mostExamples = 1
  /// How many questions of one shape are tried.
  private static let mostTried = 12

  /// `check` is asked between questions, and may throw.
  init(_ archive: Archive, check: () throws -> Void = {}) throws {
    let facts = try archive.store.facts(matching: FactQuery(limit: TemplateFacts.most)).map(\.fact)
    var examples: [Example] = []
    for template in QuestionTemplate.all {
      var tried: Set<String> = []
      var found = 0
      for fact in facts where tried.count < Self.mostTried && found < Self.mostExamples {
        guard let question = template.question(about: fact), tried.insert(question).inserted else { continue }
        try check()
        if archive.subject(ofRequest: question) != nil {
          examples.append(Example(template: template, question: question, answer: nil))
        } else if let answer = try archive.ask(question).answers.first {
          examples.append(Example(template: template, question: question, answer: answer.text))
        } else {
          continue
        }
        found += 1
      }
    }
    self.examples = examples
  }

  var table: Table {
    Table(
      ["kind", "shape", "example", "answer"],
      examples.map {
        [.string($0.template.kind), .string($0.template.shape), .string($0.question), .string($0.answer)]
      })
  }

  func text(in style: Style) -> String {
    var text = ""
    var kind = ""
    for example in examples {
      if example.template.kind != kind {
        kind = example.template.kind
        text += style.faint(kind) + "\n"
      }
      let answer = example.answer.map { style.faint(" → \($0.visible)") } ?? ""
      text += "  " + (example.question.visible + answer).wrapped(to: style.width, from: 2, indent: 4) + "\n"
    }
    return text
  }
}
