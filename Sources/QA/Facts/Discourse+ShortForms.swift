extension Discourse {
  /// A spelling of a name with the words it is made of.
  private struct Spelling {
    var phrase: Int
    var words: [NameKey]
    var type: EntityType
    /// True of "university of bern".
    var hasComplement = false
  }

  /// At most this many names with one word are looked at.
  private static let maximumNamesake = 50

  /// Joins "assad" with the one person in the article whose name ends or begins with it, and "norco" with the
  /// one "norco steel corp.".
  package mutating func linkShortForms() {
    let spellings = distinctSpellings()
    var withWord: [NameKey: [Int]] = [:]
    for (number, spelling) in spellings.enumerated() where spelling.words.count > 1 {
      for word in Set([spelling.words[0], spelling.words[spelling.words.count - 1]]) {
        if withWord[word, default: []].count < Self.maximumNamesake {
          withWord[word, default: []].append(number)
        }
      }
    }
    for short in spellings {
      guard let last = short.words.last, let first = short.words.first else { continue }
      var candidates: [Int] = []
      // "al-assad" is found by "assad" too.
      let withArticle = NameKey("al" + last.text)
      for number in (withWord[last] ?? []) + (withWord[first] ?? []) + (withWord[withArticle] ?? []) {
        guard isShort(short, for: spellings[number]) else { continue }
        let root = chainRoot(of: spellings[number].phrase)
        if root != chainRoot(of: short.phrase), !candidates.contains(root) { candidates.append(root) }
      }
      if candidates.count == 1 { merge(candidates[0], short.phrase) }
    }
  }

  /// The first phrase of each spelling, in order.
  private func distinctSpellings() -> [Spelling] {
    var seen: Set<NameKey> = []
    var spellings: [Spelling] = []
    for (index, phrase) in phrases.enumerated() where phrase.kind == .name && phrase.type != .date {
      guard phrase.definiteness == .bare || phrase.definiteness == .definite, let name = phrase.name,
        let text = nameText(phrase), seen.insert(NameKey(text)).inserted
      else { continue }
      let words = text.split(separator: " ").map { NameKey(String($0)) }.filter { !$0.isEmpty }
      if name.count < 8, !words.isEmpty {
        spellings.append(
          Spelling(
            phrase: index, words: words, type: chain(of: index).type,
            hasComplement: words.contains { Sentence.joinsName($0.text) }))
      }
    }
    return spellings
  }

  private func isShort(_ short: Spelling, for long: Spelling) -> Bool {
    guard short.words.count < long.words.count, !isKnownAsOther(short, long) else { return false }
    if long.type == .person {
      guard short.type == .person || short.type == .thing || short.type == .place else { return false }
      return short.words.count == 1
        ? isLastName(short.words[0], of: long) || short.words[0] == long.words[0]
        : short.words.elementsEqual(long.words.suffix(short.words.count))
    }
    guard
      short.type == .thing || short.type == long.type || short.type == .organisation || short.type == .group
    else {
      return false
    }
    if long.type.isLocation {
      // "the euphrates river", not "new york" nor "the euphrates valley".
      return long.words.starts(with: short.words) && long.words.count == short.words.count + 1
        && long.words.last.map { typer.words.isPartOfPlaceName($0.text) } ?? false
    }
    // Not "state" for "secretary of state".
    return long.words.starts(with: short.words)
      || !long.hasComplement && long.words.suffix(short.words.count).elementsEqual(short.words)
  }

  /// True of "the u.n." beside "the u.n. refugee agency": what a table knows by itself is short for nothing else.
  private func isKnownAsOther(_ short: Spelling, _ long: Spelling) -> Bool {
    guard long.type != .person, let name = nameText(phrases[short.phrase]),
      let longName = nameText(phrases[long.phrase]), typer.aliases.knows(name, isName: true)
    else { return false }
    return !typer.aliases.areSame(name, longName)
  }

  private func isLastName(_ name: NameKey, of long: Spelling) -> Bool {
    guard let last = long.words.last, !long.hasComplement else { return false }
    return last == name
      || last.bytes.count == name.bytes.count + 2 && last.bytes.starts(with: "al".utf8)
        && last.bytes.dropFirst(2).elementsEqual(name.bytes)
  }
}
