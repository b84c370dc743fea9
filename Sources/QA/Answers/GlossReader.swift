/// Finds the glosses of names in one sentence.
struct GlossReader {
  let sentence: Sentence
  let nouns: NounClasses
  private static let longestName = 8
  private static let longestGloss = 14

  /// The places where the words that `asked` names stand, with the rest of the name around them.
  func occurrences(of asked: Description) -> [Range<Int>] {
    let words = sentence.words
    let name = Wording.bare(asked.text).split(separator: " ").map(String.init)
    guard !name.isEmpty, name.count <= min(Self.longestName, words.count) else { return [] }
    return (0...words.count - name.count).compactMap { start in
      guard words[start].lowercased == name[0],
        name.indices.allSatisfy({ words[start + $0].lowercased == name[$0] })
      else { return nil }
      return whole(start..<start + name.count)
    }
  }

  /// The names in the sentence, by the tags.
  func names() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in 0...sentence.words.count {
      let isPart =
        index < sentence.words.count
        && (sentence.words[index].upos == .properNoun || index > start && isHyphen(index))
        && !(index == start && isTitle(sentence.words[index]))
      if isPart { continue }
      if start < index, index - start <= Self.longestName { found.append(start..<index) }
      start = index + 1
    }
    return found
  }

  /// The names whose initials `asked` is, or that are the initials of `asked`, wherever the article has the other.
  func names(with asked: Description, as way: Gloss.Way) -> [Gloss] {
    let own = asked.text.split(separator: " ").map(String.init)
    let found =
      way == .expansion
      ? own.count == 1 ? names(withInitials: own[0]) : []
      : names().filter {
        $0.count == 1 && Abbreviation.isInitials(sentence.words[$0.lowerBound].form, of: own)
      }
    return found.map { Gloss(way: way, name: $0, words: $0) }
  }

  /// The phrases of words of names, small words between them, that begin with the letters of `short`.
  private func names(withInitials short: String) -> [Range<Int>] {
    sentence.words.indices.compactMap { start -> Range<Int>? in
      guard isInName(start) else { return nil }
      var initials: [String] = []
      for end in start..<min(start + Self.longestName, sentence.words.count) {
        let word = sentence.words[end]
        if isInName(end) {
          initials.append(word.form)
        } else if word.upos != .adposition && word.upos != .determiner
          && word.upos != .coordinatingConjunction
        {
          return nil
        }
        if isInName(end), Abbreviation.isInitials(short, of: initials) { return start..<end + 1 }
      }
      return nil
    }
  }

  /// Whether a word is the hyphen inside a name: "al-Abadi".
  private func isHyphen(_ index: Int) -> Bool {
    let words = sentence.words
    return words[index].form == "-" && index + 1 < words.count
      && words[index - 1].range.upperBound == words[index].range.lowerBound
      && words[index].range.upperBound == words[index + 1].range.lowerBound
      && words[index + 1].upos == .properNoun
  }

  /// The full name around a part of it: "salvador nasralla" around "nasralla"; nil where the part describes a noun:
  /// "nasralla supporters".
  private func whole(_ part: Range<Int>) -> Range<Int>? {
    let words = sentence.words
    // "who was acquitted" asks for nothing's name.
    guard ![.verb, .auxiliary, .adverb].contains(words[part.upperBound - 1].upos) else { return nil }
    var (start, end) = (part.lowerBound, part.upperBound)
    while end < words.count, words[end].upos == .properNoun, isJoined(end, start..<end) { end += 1 }
    if end < words.count, [.noun, .properNoun].contains(words[end].upos) { return nil }
    while start > 0, words[start - 1].upos == .properNoun, isJoined(start - 1, start..<end),
      !isTitle(words[start - 1])
    {
      start -= 1
    }
    return end - start <= Self.longestName ? start..<end : nil
  }

  private func isJoined(_ index: Int, _ name: Range<Int>) -> Bool {
    let word = sentence.words[index]
    let isPart = ["flat", "compound"].contains { word.has(deprel: $0) }
    if isPart, let head = word.head, name.contains(head) { return true }
    return name.contains { other in
      sentence.words[other].head == index
        && ["flat", "compound"].contains { sentence.words[other].has(deprel: $0) }
    }
  }

  /// Whether a word is a common noun for what people, groups or places are: "president", "Secretary".
  private func isTitle(_ word: Word) -> Bool {
    !nouns.types(of: word.upos == .properNoun ? word.lowercased : word.lemma).isEmpty
  }

  /// All that the words beside `name` say.
  func glosses(of name: Range<Int>) -> [Gloss] {
    titles(of: name) + [apposition(of: name), expansion(of: name), abbreviation(of: name)].compactMap { $0 }
  }

  /// One, or two: "his father and ex-president alberto fujimori".
  private func titles(of name: Range<Int>) -> [Gloss] {
    guard let near = title(endingAt: name.lowerBound) else { return [] }
    var titles = [near]
    let before = near.lowerBound - 1
    if before > 0, sentence.words[before].upos == .coordinatingConjunction, let far = title(endingAt: before)
    {
      titles.append(far)
    }
    return titles.map { Gloss(way: .title, name: name, words: $0) }
  }

  private func title(endingAt end: Int) -> Range<Int>? {
    let words = sentence.words
    guard let last = words[..<end].last, last.upos == .noun || last.upos == .properNoun,
      last.upos == .noun || isTitle(last)
    else { return nil }
    var start = end
    scan: while start > 0, end - start < Self.longestGloss {
      let word = words[start - 1]
      switch word.upos {
      case .noun, .properNoun, .adjective, .numeral: break
      case .particle where word.lemma == "'s" || word.form == "s" || word.form == "'": break
      case .determiner:
        start -= 1
        break scan
      case .pronoun where word.has(deprel: "nmod"):
        start -= 1
        break scan
      case .verb where word.has(deprel: "amod"): break
      case .punctuation where word.form == "-": break
      case .adposition where word.lowercased == "of" && start > 1 && isNominal(words[start - 2]): break
      default: break scan
      }
      start -= 1
    }
    while start < end, [.particle, .punctuation].contains(words[start].upos) { start += 1 }
    return start < end ? start..<end : nil
  }

  private func isNominal(_ word: Word) -> Bool { word.upos == .noun || word.upos == .properNoun }

  private func apposition(of name: Range<Int>) -> Gloss? {
    let words = sentence.words
    let start = name.upperBound + 1
    guard start < words.count, words[start - 1].form == "," else { return nil }
    let isDetermined = words[start].upos == .determiner || words[start].has(deprel: "nmod:poss")
    let isOneOf =
      words[start].lowercased == "one" && start + 1 < words.count && words[start + 1].lowercased == "of"
    guard isDetermined || isOneOf || words[start].upos == .noun || words[start].upos == .adjective else {
      return nil
    }
    var end = start
    var hasNoun = false
    while end < words.count, end - start < Self.longestGloss {
      let word = words[end]
      switch word.upos {
      case .determiner, .adjective, .properNoun, .numeral, .adposition, .particle, .adverb: break
      case .noun: hasNoun = true
      case .pronoun where word.has(deprel: "nmod:poss"): break
      case .coordinatingConjunction where hasNoun: break
      case .punctuation where word.form == "-": break
      case .verb where word.has(deprel: "amod"): break
      default:
        return hasNoun && isClosing(word) ? Gloss(way: .apposition, name: name, words: start..<end) : nil
      }
      end += 1
    }
    return hasNoun && end == words.count
      ? Gloss(way: .apposition, name: name, words: start..<end) : nil
  }

  private func isClosing(_ word: Word) -> Bool {
    word.upos == .punctuation && [",", ".", ")", ";", "-", "\u{2013}", "\u{2014}"].contains(word.form)
  }

  /// The words before a bracket whose letters the name in it is.
  private func expansion(of name: Range<Int>) -> Gloss? {
    guard isBracketed(name) else { return expansionBehind(name) }
    let short = NameKey(sentence.words[name].map(\.form).joined())
    let end = name.lowerBound - 1
    if let start = Abbreviation.start(of: short, in: (0..<end).map(key)) {
      return Gloss(way: .expansion, name: name, words: start..<end)
    }
    var start = end
    while start > 0, isInName(start - 1) { start -= 1 }
    return end - start >= 2 ? Gloss(way: .expansion, name: name, words: start..<end) : nil
  }

  /// The words in a bracket behind a name that is their letters: "LTTE (Liberation Tigers of Tamil Eelam)".
  private func expansionBehind(_ name: Range<Int>) -> Gloss? {
    let words = sentence.words
    let start = name.upperBound + 1
    guard start < words.count, Bracket(words[start - 1].form) == .opening,
      let end = words[start...].prefix(Self.longestGloss).firstIndex(where: { Bracket($0.form) == .closing }),
      end - start > 1,
      Abbreviation.start(of: key(name.upperBound - 1), in: (start..<end).map(key)) == 0
    else { return nil }
    return Gloss(way: .expansion, name: name, words: start..<end)
  }

  private func isInName(_ index: Int) -> Bool {
    // Without capitals a name's words may have any tag.
    if !sentence.hasCapitals {
      return isNominal(sentence.words[index]) || sentence.words[index].upos == .adjective
    }
    return sentence.words[index].upos == .properNoun
      || sentence.words[index].upos == .adjective && sentence.startsWithCapital(index)
  }

  /// The word in the bracket behind a name that is its letters.
  private func abbreviation(of name: Range<Int>) -> Gloss? {
    let short = name.upperBound + 1..<name.upperBound + 2
    guard name.count > 1, short.upperBound < sentence.words.count, isBracketed(short),
      let start = Abbreviation.start(
        of: key(short.lowerBound),
        in: (0..<name.upperBound).map(key)), start >= name.lowerBound
    else { return nil }
    return Gloss(way: .abbreviation, name: name, words: short)
  }

  private func key(_ index: Int) -> NameKey { NameKey(sentence.words[index].form) }

  private func isBracketed(_ words: Range<Int>) -> Bool {
    guard words.lowerBound > 0, words.upperBound < sentence.words.count else { return false }
    return Bracket(sentence.words[words.lowerBound - 1].form) == .opening
      && Bracket(sentence.words[words.upperBound].form) == .closing
  }
}
