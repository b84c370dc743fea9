extension Word {
  /// The relation without its subtype: "nsubj" for "nsubj:pass".
  public var universalDeprel: Substring { deprel.prefix { $0 != ":" } }

  /// Whether the relation is `name`, or a subtype of it: `has("obl")` holds for "obl:agent".
  public func has(deprel name: String) -> Bool {
    let relation = deprel.utf8
    guard relation.starts(with: name.utf8) else { return false }
    return relation.count == name.utf8.count
      || relation[relation.index(relation.startIndex, offsetBy: name.utf8.count)] == UInt8(ascii: ":")
  }

  /// The form in lower case.
  public var lowercased: String { form.lowercased() }

  /// Whether the form begins with one of A to Z.
  package var startsWithCapital: Bool {
    form.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
  }
}

extension Sentence {
  package func startsWithCapital(_ index: Int) -> Bool { words[index].startsWithCapital }

  /// Whether any word has a capital.
  package var hasCapitals: Bool { words.contains(where: \.startsWithCapital) }

  /// The dependents of `index` whose relation is one of `relations` or a subtype of it, in text order.
  public func dependents(of index: Int, _ relations: String...) -> [Int] {
    dependents[index].filter { child in relations.contains { words[child].has(deprel: $0) } }
  }

  /// The first dependent of `index` by one of `relations`; nil if there is none.
  public func dependent(of index: Int, _ relations: String...) -> Int? {
    dependents[index].first { child in relations.contains { words[child].has(deprel: $0) } }
  }

  /// The preposition before a phrase in lower case, several words joined: "next to"; nil where there is none.
  public func preposition(of index: Int) -> String? {
    let cases = dependents(of: index, "case").filter { words[$0].upos != .particle }
    guard let first = cases.first else { return nil }
    let parts = [first] + dependents(of: first, "fixed") + cases.dropFirst()
    return parts.sorted().map { words[$0].lowercased }.spaced
  }

  /// Whether `index` is what a noun is "of": the army of "the leader of the army".
  package func isOfPhrase(_ index: Int) -> Bool {
    words[index].has(deprel: "nmod")
      && dependent(of: index, "case").map { words[$0].lowercased == "of" } ?? false
  }

  /// The first "of" phrase of a noun.
  package func ofPhrase(of noun: Int) -> Int? { dependents[noun].first(where: isOfPhrase) }

  /// Whose a noun is: the army of "the army's leader" and "the leader of the army".
  package func owner(of noun: Int) -> Int? { dependent(of: noun, "nmod:poss") ?? ofPhrase(of: noun) }

  /// The first member of the coordination of a word; the word itself where it has none.
  package func firstConjunct(of word: Int) -> Int {
    var first = word
    while words[first].has(deprel: "conj"), let head = words[first].head, head < first { first = head }
    return first
  }

  /// All words at or below `index`, in text order. Linear in their number.
  public func subtree(of index: Int) -> [Int] {
    var found = [index]
    var next = 0
    while next < found.count {
      found.append(contentsOf: dependents[found[next]])
      next += 1
    }
    return found.sorted()
  }

  /// The words from the first to the last of the subtree of `index`, half-open.
  public func span(of index: Int) -> Range<Int> {
    let below = subtree(of: index)
    return (below.first ?? index)..<(below.last ?? index) + 1
  }

  /// Whether `index` is `ancestor` or stands below it. Linear in the depth.
  public func isWord(_ index: Int, below ancestor: Int) -> Bool {
    var current = index
    for _ in words.indices {
      if current == ancestor { return true }
      guard let head = words[current].head else { return false }
      current = head
    }
    return false
  }

  /// The noun that the relative clause around the pronoun `index` describes; nil outside of one.
  public func antecedent(ofRelative index: Int) -> Int? {
    var clause = index
    for _ in words.indices {
      guard let head = words[clause].head else { return nil }
      if words[clause].has(deprel: "acl") { return head }
      clause = head
    }
    return nil
  }

  /// The forms of `range`, separated by one space.
  public func text(of range: Range<Int>) -> String {
    words[range].map(\.form).spaced
  }
}
