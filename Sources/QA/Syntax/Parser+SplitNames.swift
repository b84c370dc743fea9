extension Parser {
  /// Names that the tree cuts in two are put together again: of two phrases that stand side by side in one role the
  /// second is the rest of the name ("Ines", "Duarte"), or the name of whom the first describes ("coach", "Nora
  /// Quist").
  package static func joinNames(in words: inout [Word]) {
    for name in words.indices.dropFirst() where words[name].upos == .properNoun {
      let before = name - 1
      if words[name].head == before {
        if words[name].has(deprel: "appos"), words[before].upos == .properNoun {
          words[name].deprel = "flat"
        } else if words[name].has(deprel: "flat"), isDescription(words[before]) {
          turn(description: before, name: name, in: &words)
        }
        continue
      }
      guard let governor = words[name].head, words[before].head == governor,
        roles.contains(words[name].deprel), words[before].deprel == words[name].deprel
      else { continue }
      if words[before].upos == .properNoun {
        for index in words.indices where words[index].head == name { words[index].head = before }
        words[name].head = before
        words[name].deprel = "flat"
      } else if isDescription(words[before]) {
        words[before].head = name
        words[before].deprel = "nmod:desc"
      }
    }
  }

  private static let roles: Set<String> = [
    "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod", "nmod:poss", "conj",
  ]

  /// A singular noun that may say what somebody is.
  private static func isDescription(_ word: Word) -> Bool { word.upos == .noun && word.xpos == "NN" }

  /// "editor Lina Marsh": the name is the head, as in "mayor Jonas Petrak", and takes all that stands behind it or
  /// binds it to the sentence.
  private static func turn(description: Int, name: Int, in words: inout [Word]) {
    words[name].head = words[description].head
    words[name].deprel = words[description].deprel
    for index in words.indices where words[index].head == description && index != name {
      if index > name || ["case", "cc", "mark", "punct"].contains(words[index].deprel) {
        words[index].head = name
      }
    }
    words[description].head = name
    words[description].deprel = "nmod:desc"
  }
}
