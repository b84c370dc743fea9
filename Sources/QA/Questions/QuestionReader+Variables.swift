/// What a variable of a question written as facts asks for.
extension QuestionReader {
  /// The description that words give by themselves.
  func description(ofWords text: String) throws(QuestionError) -> Description {
    guard let sentence = analyzer.annotate([try tokens(of: text)]).first, let root = sentence.root else {
      throw .empty
    }
    var description = describer.description(of: root, in: sentence)
    description.text = text
    return description
  }

  /// The hole of a variable in the role called `role`. The name of the variable may tell what it has to be: ?who,
  /// ?where, or a noun as ?town.
  func hole(_ variable: String, role: String) -> Conjunct.Hole {
    let plain = variable.lowercased()
    let stem = plain.reversed().drop { $0.isNumber }.reversed().map(String.init).joined()
    return Conjunct.Hole(variable: variable, asked: asked(stem, role: role), type: type(stem))
  }

  private func asked(_ variable: String, role: String) -> Asked {
    if role == PatternText.speaker { return .who(.argument(Role(rawValue: "according to"))) }
    if role.hasPrefix(PatternText.number) {
      return .count(Slot(named: String(role.dropFirst(PatternText.number.count))))
    }
    if role.hasPrefix(PatternText.owner) {
      return .possessor(Slot(named: String(role.dropFirst(PatternText.owner.count))))
    }
    let slot = Slot(named: role)
    if variable == "who" { return .who(slot) }
    if variable == "what" || slot == .subject || slot == .object { return .what(slot) }
    if let adverbial = Asked.adverbials.first(where: { $0.name == role }) { return adverbial }
    if role.hasPrefix("how-") { return .measure(String(role.dropFirst("how-".count))) }
    if variable == "when" || words.has(variable, in: "time") { return .time }
    if role == "place" { return .place(preposition: nil) }
    if variable == "where" || words.has(variable, in: "place-variable") { return .place(preposition: role) }
    return .what(slot)
  }

  /// What a variable called by a noun has to be.
  private func type(_ variable: String) -> Description? {
    guard variable.utf8.count > 1, !words.has(variable, in: "variable"), !words.has(variable, in: "time")
    else {
      return nil
    }
    guard let type = try? description(ofWords: variable.replacing("-", with: " ")), type.kind == .common,
      !NounClasses.english.types(of: type.head.lemma).isEmpty
    else { return nil }
    return type
  }
}

extension Asked {
  /// What is asked for by a role of its own.
  fileprivate static let adverbials: [Asked] = [
    .time, .duration, .frequency, .manner, .reason, .purpose, .identity, .fullName, .abbreviation,
  ]
}
