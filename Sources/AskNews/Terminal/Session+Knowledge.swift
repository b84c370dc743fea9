import QA

extension Session {
  /// "A = B": from now on A means B.
  func alias(_ arguments: String) throws {
    let sides = arguments.split(separator: "=", omittingEmptySubsequences: false).map { $0.trimmed }
    guard sides.count == 2, sides.allSatisfy({ !NameKey($0).isEmpty }) else {
      throw Mistake(".alias needs two names: .alias nf = northern front")
    }
    try alias(sides[0], to: sides[1])
  }

  /// From now on `name` means `other`.
  func alias(_ name: String, to other: String) throws {
    guard !NameKey(name).isEmpty, !NameKey(other).isEmpty else {
      throw Mistake("a name needs a letter or digit")
    }
    let like = try NamesLike(other, in: archive)
    if like.names.count > 1, !like.has(other) { throw Mistake(like.words) }
    let full = like.has(other) ? other : like.names.first ?? other
    guard try archive.alias(name, to: full) else {
      return say("\(name) and \(full) mean one thing already")
    }
    var words = "\(name) means \(archive.aliases.canonical(full))"
    if full != other { words += ", the one name that ends in \"\(other)\"" }
    if !archive.aliases.names(of: full).contains(where: like.has) {
      words += ", which no fact names" + (like.guess.isEmpty ? "" : "; " + like.guess)
    }
    say(words + (words.hasSuffix("?") ? "" : hint(".unalias \(name) undoes it")))
  }

  func unalias(_ name: String) throws {
    guard !NameKey(name).isEmpty else { throw Mistake(".unalias needs a name: .unalias nf") }
    guard try archive.unalias(name) else {
      throw Mistake(
        "\"\(name)\" is no other name of anything", hint: ".aliases lists those that were added")
    }
    say("\(name) means nothing else now")
  }

  /// Lists rules; "load FILE" adds some, "off NAME" and "on NAME" switch one.
  func rules(_ arguments: String) throws {
    let (word, rest) = arguments.firstWord
    switch word {
    case "load":
      let path = try FileNames(rest).single(for: ".rules load")
      let before = archive.rules.rules.count
      guard RuleFile(path: path).load(into: archive, problems: problems) else {
        throw Mistake("no rule of \(path) was taken")
      }
      say("\(Counted(archive.rules.rules.count - before, "rule")) added")
    case "on", "off":
      guard archive.switchRule(rest, on: word == "on") else {
        throw Mistake("no rule \"\(rest)\"; .rules lists them by name")
      }
      say("\(rest) is \(word)" + (word == "off" ? hint(".rules on \(rest) undoes it") : ""))
    default:
      try show(RuleListing(archive, matching: arguments, uses: ruleUses))
    }
  }
}
