/// Words made of others by hyphens: "russian- and u.s.-backed".
extension Tree {
  /// The participle after the last hyphen of a word, in lower case: "backed" of "iran-backed".
  func hyphenatedParticiple(of word: Int) -> String? {
    let form = words[word].form
    if let hyphen = form.utf8.lastIndex(of: UInt8(ascii: "-")) {
      let tail = form[form.index(after: hyphen)...]
      let front = form[..<hyphen].lowercased()
      if front.isEmpty || front.hasSuffix("ly") || lists.contains(front, in: .mannerPrefixes) { return nil }
      return tail.isEmpty ? nil : tail.lowercased()
    }
    // Cut as UD English cuts: "iran", "-", "backed".
    guard word >= 2, words[word - 1].form == "-", words[word].xpos == "VBN" || words[word].upos == .adjective
    else { return nil }
    let front = words[word - 2].form.lowercased()
    if words[word - 2].upos == .adverb || front.hasSuffix("ly") || lists.contains(front, in: .mannerPrefixes)
    {
      return nil
    }
    return form.lowercased()
  }

  /// The words whose part before the hyphen belongs to a hyphenated participle: itself, and those with a
  /// suspended hyphen before it ("russian- and u.s.-backed").
  func prefixes(of word: Int) -> [Int] {
    let isCut = words[word].form.utf8.lastIndex(of: UInt8(ascii: "-")) == nil
    var first = isCut ? word - 2 : word
    guard first >= 0 else { return [] }
    var found = [first]
    // Back over "X-, Y- and".
    var index = first - 1
    while index >= 0, first - index <= 6 {
      let form = words[index].form
      if form.utf8.count > 1, form.utf8.last == UInt8(ascii: "-") {
        found.insert(index, at: 0)
        first = index
      } else if form == "-", index > 0,
        words[index + 1].upos == .coordinatingConjunction || words[index + 1].form == ","
      {
        found.insert(index - 1, at: 0)
        index -= 1
        first = index
      } else if words[index].upos != .coordinatingConjunction && form != "," {
        break
      }
      index -= 1
    }
    return found
  }

  /// The mention of the part of a word before its hyphen, with the words before that belong to the same name
  /// ("shi ite" of "shi ite-led").
  func prefixMention(of word: Int) -> Mention {
    let token = words[word]
    var start = word
    while start > 0, head(of: start - 1) == word || (start < word && head(of: start - 1) == start),
      [.compound, .flat, .goeswith].contains(relations[start - 1])
        || relations[start - 1] == .amod && words[start - 1].upos == .properNoun,
      words[start - 1].form.utf8.last != UInt8(ascii: "-")
    { start -= 1 }
    // "shi ite-led": a name that lost its apostrophe.
    if start == word, word > 0, lists.contains(words[word - 1].form.lowercased(), in: .nameBeginnings) {
      start -= 1
    }
    var mention = Mention(start..<(word + 1), head: word, of: sentence, number: number)
    if let hyphen = token.form.utf8.lastIndex(of: UInt8(ascii: "-")), hyphen != token.form.startIndex {
      let prefix = token.form[..<hyphen]
      let cut = token.form.utf8.count - prefix.utf8.count
      mention.range = mention.range.lowerBound..<max(mention.range.lowerBound, mention.range.upperBound - cut)
      mention.text = String(mention.text.dropLast(token.form.count - prefix.count))
      mention.lemma = prefix.lowercased()
    }
    return mention
  }
}
