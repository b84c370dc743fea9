extension Parser {
  /// A noun with a capital behind another word with one is a name's, "the Northern Front", where verbs have none.
  package static func findNames(in words: inout [Word]) {
    guard words.contains(where: { $0.upos == .verb && !$0.startsWithCapital }) else { return }
    for index in words.indices.dropFirst(2) where words[index].upos == .noun && words[index].xpos == "NN" {
      guard words[index].startsWithCapital, words[index - 1].startsWithCapital,
        words[index - 1].head == index || words[index].head == index - 1,
        words[index].lowercased.dropFirst() == words[index].form.dropFirst()
      else { continue }
      words[index].upos = .properNoun
      words[index].xpos = "NNP"
    }
  }

  /// Hangs a hyphen within a word on the part behind it, and that part on the name that the one before it goes on:
  /// "al - assad" of "bashar al-assad".
  package static func joinHyphens(in words: inout [Word]) {
    for hyphen in words.indices.dropFirst().dropLast() where words[hyphen].form == "-" {
      let (left, right) = (hyphen - 1, hyphen + 1)
      guard words[left].range.upperBound == words[hyphen].range.lowerBound,
        words[hyphen].range.upperBound == words[right].range.lowerBound
      else { continue }
      if words[left].upos == .properNoun, words[right].upos == .properNoun, words[left].has(deprel: "flat"),
        let name = words[left].head, name < left, words[right].head != name, words[right].head != left,
        !isWord(name, below: right, in: words)
      {
        words[right].head = name
        words[right].deprel = "flat"
      }
      guard words[hyphen].head != right, words[right].head != hyphen,
        !words.contains(where: { $0.head == hyphen })
      else { continue }
      words[hyphen].head = right
      words[hyphen].deprel = "punct"
    }
  }

  /// A title of two parts goes before its name: "Attorney | General Phillip" of "Attorney-General Phillip Ruddock".
  package static func joinTitles(in words: inout [Word]) {
    for hyphen in words.indices.dropFirst().dropLast() where words[hyphen].form == "-" {
      let (left, right) = (hyphen - 1, hyphen + 1)
      guard words[right].deprel == "nmod:desc", let name = words[right].head, name > right,
        words[name].deprel == "appos", words[name].head == left
      else { continue }
      words[name].head = words[left].head
      words[name].deprel = words[left].deprel
      for index in words.indices where index > name && words[index].head == left { words[index].head = name }
      words[left].head = right
      words[left].deprel = "compound"
    }
  }

  /// Members of a list of names stand apart by a comma or a conjunction: "Celine | Dion" of "Abba, Celine Dion" is one.
  package static func joinListedNames(in words: inout [Word]) {
    for second in words.indices.dropFirst() where words[second].deprel == "conj" {
      let first = second - 1
      guard words[second].upos == .properNoun, words[first].upos == .properNoun,
        words[first].deprel == "conj", words[first].head == words[second].head
      else { continue }
      words[second].head = first
      words[second].deprel = "flat"
    }
  }

  /// What has a possessive ending possesses the noun behind it, whatever the parser took it for: "bashar al-assad s
  /// army said".
  package static func joinPossessors(in words: inout [Word]) {
    for ending in words.indices where words[ending].xpos == "POS" {
      guard let owner = words[ending].head, owner < ending, words[ending].deprel == "case",
        words[owner].upos == .properNoun || words[owner].upos == .noun
      else { continue }
      guard words[owner].deprel != "nmod:poss", let noun = nounPhraseHead(after: ending, in: words) else {
        continue
      }
      if isWord(noun, below: owner, in: words) {
        words[noun].head = words[owner].head
        words[noun].deprel = words[owner].deprel
      }
      words[owner].head = noun
      words[owner].deprel = "nmod:poss"
    }
  }

  /// The head of the bare noun phrase right behind a word: army, of "s new army".
  private static func nounPhraseHead(after word: Int, in words: [Word]) -> Int? {
    var last: Int?
    var index = word + 1
    while index < words.count {
      switch words[index].upos {
      case .noun, .properNoun: last = index
      case .adjective, .numeral: break
      case .verb where words[index].has(deprel: "amod"): break
      default: return last.flatMap { top(of: $0, behind: word, in: words) }
      }
      index += 1
    }
    return last.flatMap { top(of: $0, behind: word, in: words) }
  }

  /// The word above `noun` that is still behind `word`, and before it or itself.
  private static func top(of noun: Int, behind word: Int, in words: [Word]) -> Int {
    var top = noun
    while let head = words[top].head, head > word, head < top { top = head }
    return top
  }

  private static func isWord(_ word: Int, below ancestor: Int, in words: [Word]) -> Bool {
    var current = word
    for _ in words.indices {
      if current == ancestor { return true }
      guard let head = words[current].head else { return false }
      current = head
    }
    return false
  }
}
