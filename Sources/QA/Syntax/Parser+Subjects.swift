extension Parser {
  /// A predicate has one subject: of two that only a comma and the second one's modifiers part ("akashat, a desert
  /// region, was captured") the second is in apposition to the first.
  package static func joinSubjects(in words: inout [Word]) {
    for second in words.indices where words[second].upos == .noun && words[second].has(deprel: "nsubj") {
      guard let predicate = words[second].head, second < predicate,
        let comma = comma(before: second, in: words), comma > 0,
        let first = words[..<comma].lastIndex(where: {
          $0.head == predicate && $0.has(deprel: "nsubj") && ($0.upos == .properNoun || $0.upos == .noun)
        }), words[first + 1..<comma].allSatisfy({ $0.head == first })
      else { continue }
      words[second].head = first
      words[second].deprel = "appos"
    }
  }

  /// The comma that a noun phrase follows.
  private static func comma(before noun: Int, in words: [Word]) -> Int? {
    var index = noun - 1
    while index >= 0 {
      switch words[index].upos {
      case .determiner, .adjective, .noun, .properNoun, .numeral, .particle: index -= 1
      case .punctuation: return words[index].form == "," ? index : nil
      default: return nil
      }
    }
    return nil
  }
}
