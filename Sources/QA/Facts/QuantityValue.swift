/// The number that a phrase tells, with its bound: "at least 24 policemen" is 24.., "up to 30" ..30, "more than
/// 5" >5, "fewer than 5" <5, "about a third of the country" ~1/3, "20 to 30" 20..30, "1.5 million" 1500000, "8 %"
/// 8%, "all but two" all-2.
public struct QuantityValue: Sendable {
  private let lists: WordLists

  public init() { self.init(lists: PatternBook.embedded.lists) }

  init(lists: WordLists) { self.lists = lists }

  /// The value of what stands in `mention`; nil where its head is neither a number nor counted by one.
  public func value(of mention: Mention, in sentence: Sentence) -> String? {
    guard mention.kind == .nominal, sentence.words.indices.contains(mention.head),
      let numeral = numeral(counting: mention.head, from: mention.words.lowerBound, in: sentence)
    else { return nil }
    let words = sentence.words
    if let fraction = fraction(at: numeral, in: words) { return bounded(fraction, at: numeral, in: words) }
    guard let (number, end) = number(at: numeral, in: words) else { return nil }
    if end + 1 < words.count, lists.contains(words[end].form, in: .rangeMarks),
      let upper = self.number(at: end + 1, in: words)
    {
      // "5 - 0" is a score.
      guard let low = Double(number), let high = Double(upper.text), low < high else { return nil }
      return number + ".." + upper.text
    }
    let unit = end < words.count && lists.contains(words[end].lemma, in: .percentSigns) ? "%" : ""
    return bounded(number + unit, at: numeral, in: words)
  }

  /// The first word of the number that is the head or counts it.
  private func numeral(counting head: Int, from start: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard start <= head else { return nil }
    return (start...head).first { index in
      guard isNumber(words[index]) || fraction(at: index, in: words) != nil else { return false }
      // "two" of "two thousand five hundred rebels"
      var counted = index
      while counted != head, let above = words[counted].head, words.indices.contains(above),
        above == head || isNumber(words[above])
      { counted = above }
      return counted == head
    }
  }

  private func isNumber(_ word: Word) -> Bool {
    word.upos == .numeral && word.form.utf8.first?.isASCIIDigit ?? false
      || lists.value(of: word.lemma, in: "number words") != nil
      || lists.value(of: word.lemma, in: "number magnitudes") != nil
  }

  /// The number whose words begin at `start`, and the index after its last.
  private func number(at start: Int, in words: [Word]) -> (text: String, end: Int)? {
    let isMoney = start > 0 && words[start - 1].upos == .symbol
    let number = NumberReader(lists: lists).number(at: start) { index in
      guard words.indices.contains(index) else { return nil }
      let form = words[index].form.lowercased()
      // "$ 300 m" is no length.
      return isMoney && form == "m" ? "million" : form
    }
    return number.map { (NumberReader.text(of: $0.value), $0.end) }
  }

  /// "a third", "two thirds", "half".
  private func fraction(at index: Int, in words: [Word]) -> String? {
    let last = index + 1 < words.count && words[index].head == index + 1 ? index + 1 : index
    guard words[last].upos == .noun || words[last].lemma == "half",
      let denominator = lists.value(of: words[last].lemma, in: "fraction words")
    else { return nil }
    // "the third quarter" is none.
    let before = last > 0 ? words[last - 1].lemma : ""
    if last > index {
      return lists.value(of: words[index].lemma, in: "number words").map { $0 + "/" + denominator }
    }
    return before == "a" || words[last].lemma == "half" || words[last].xpos == "NNS"
      ? "1/" + denominator : nil
  }

  /// The number with what the words before it make of it.
  private func bounded(_ number: String, at start: Int, in words: [Word]) -> String {
    // "about a third"
    let start = start > 0 && words[start - 1].lemma == "a" ? start - 1 : start
    for length in [3, 2, 1] where start >= length {
      let phrase = words[start - length..<start].map { $0.form.lowercased() }.spaced
      switch lists.value(of: phrase, in: "number bounds") {
      case "from": return number + ".."
      case "to": return ".." + number
      case "above": return ">" + number
      case "below": return "<" + number
      case "near": return "~" + number
      case "without": return "all-" + number
      default: continue
      }
    }
    return number
  }
}
