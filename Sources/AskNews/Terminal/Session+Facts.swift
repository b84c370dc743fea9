import QA

extension Session {
  /// How many facts are listed at a terminal.
  private static let listLimit = 100

  func listFacts(_ arguments: String) throws {
    let filter = try FilterReader.filter(arguments)
    let facts = try archive.store.facts(matching: FactQuery(filter: filter))
    if facts.isEmpty {
      return say(filter.isEmpty ? "no facts yet; read articles with .load FILE" : "no such facts")
    }
    listing = .facts(facts)
    for (index, fact) in facts.prefix(Self.listLimit).enumerated() {
      output.write(FactText(fact, style: style()).text(number: index + 1))
    }
    if facts.count > Self.listLimit {
      say("… and \(facts.count - Self.listLimit) more; name words of those you look for: .facts army")
    }
  }

  /// Shows where something stands, with the sentences around it.
  func show(_ arguments: String) throws {
    switch listing {
    case .nothing: throw Mistake("nothing to show yet; ask something, or list .facts or .articles")
    case .reply(let reply):
      let answer = try item(arguments, of: reply.answers, called: "answer")
      for evidence in answer.evidence {
        try showContext(
          article: evidence.article, sentence: evidence.sentence, marks: [evidence.range])
      }
    case .facts(let facts):
      let fact = try item(arguments, of: facts, called: "fact")
      let marks = [fact.fact.subject?.range, fact.fact.predicate.range, fact.fact.object?.range].compactMap(
        \.self)
      try showContext(article: fact.articleID, sentence: fact.fact.sentence, marks: marks)
    case .articles(let articles):
      let article = try item(arguments, of: articles, called: "article")
      output.writeLine(style().strong(article.id.visible))
      for sentence in try archive.store.sentences(of: article.number) {
        output.writeLine(slice(sentence.range, of: article.text).visible.wrapped(to: style().width))
      }
    }
  }

  /// The sentence with two before and two after it.
  private func showContext(article id: String, sentence number: Int, marks: [TextRange]) throws {
    guard let article = try archive.store.article(id: id) else {
      throw Mistake("\(id) is no longer in the store")
    }
    let sentences = try archive.store.sentences(of: article.number)
    let style = style()
    output.writeLine(style.faint("— \(id.visible)"))
    for index in max(0, number - 2)...(number + 2) where sentences.indices.contains(index) {
      let range = sentences[index].range
      let text = slice(range, of: article.text)
      let isIt = index == number
      let quotation = Quotation(text, at: range.lowerBound, marks: isIt ? marks : []).text(
        in: style, limit: 4000)
      let label = "\(index + 1)".leftPadded(to: 4) + (isIt ? " > " : "   ")
      output.writeLine(label + quotation.wrapped(to: style.width, from: 7))
    }
  }

  private func slice(_ range: TextRange, of text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Why an answer is one, or what made a fact.
  func explainResult(_ arguments: String) throws {
    let style = style()
    switch listing {
    case .nothing: throw Mistake("nothing to explain yet; ask something, or list .facts")
    case .articles: throw Mistake("articles need no reasons; ask something, or list .facts")
    case .reply(let reply) where reply.answers.isEmpty:
      output.write(ReplyText(reply, style: style).text)
    case .reply(let reply):
      output.write(ReasonText(try item(arguments, of: reply.answers, called: "answer"), style: style).text)
    case .facts(let facts):
      let fact = try item(arguments, of: facts, called: "fact")
      output.write(FactText(fact, style: style).reasons)
      if let sentence = try archive.store.sentence(fact.fact.sentence, of: fact.article) {
        output.write(TreeDrawing(sentence).text)
      }
    }
  }

  /// Item N of what was listed, the first one where no number is given.
  private func item<Item>(_ number: String, of items: [Item], called name: String) throws(Mistake) -> Item {
    guard !items.isEmpty else { throw Mistake("there is no \(name) to look at") }
    if number.isEmpty { return items[0] }
    guard let number = Int(number), items.indices.contains(number - 1) else {
      let range = items.count == 1 ? "1" : "1 to \(items.count)"
      throw Mistake("no \(name) \"\(number)\"; give a number: \(range)")
    }
    return items[number - 1]
  }

  func parse(_ text: String) throws {
    guard !text.isEmpty else { throw Mistake(".parse needs a text: .parse rebels captured the town") }
    for sentence in archive.analyzer.sentences(in: text) { output.writeLine(TreeDrawing(sentence).text) }
  }

  func explain(_ text: String) throws {
    guard !text.isEmpty else { throw Mistake(".explain needs a text: .explain rebels captured the town") }
    output.write(ExplanationText(archive.analyze(Article(id: "text", text: text)), style: style()).text)
  }

  func help(_ name: String) throws {
    if name.isEmpty { return output.write(HelpText(style: style()).text) }
    let command = try DotCommand.named(name.hasPrefix(".") ? String(name.dropFirst()) : name)
    output.write(HelpText(style: style()).text(for: command))
  }
}
