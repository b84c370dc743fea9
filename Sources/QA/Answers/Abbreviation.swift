/// Abbreviations and what they stand for (Schwartz and Hearst, A simple algorithm for identifying abbreviation
/// definitions in biomedical text, PSB 2003).
enum Abbreviation {
  /// The index of the first of the words, given by their letters, that a short form behind them stands for: each of
  /// its letters is found in them from the end to the beginning, the first at the beginning of a word. Nil where they
  /// are not what it stands for.
  static func start(of short: [UInt8], in words: [[UInt8]]) -> Int? {
    guard (2...10).contains(short.count) else { return nil }
    let least = max(0, words.count - min(short.count + 5, 2 * short.count))
    var word = words.count - 1
    var letter = words.last.map { $0.count - 1 } ?? -1
    for (place, wanted) in short.enumerated().reversed() {
      while true {
        guard word >= least else { return nil }
        if letter >= 0, words[word][letter] == wanted, place > 0 || letter == 0 { break }
        letter -= 1
        if letter < 0 {
          word -= 1
          letter = word >= 0 ? words[word].count - 1 : -1
        }
      }
      if place == 0 { return words.count - word >= 2 ? word : nil }
      letter -= 1
      if letter < 0 {
        word -= 1
        letter = word >= 0 ? words[word].count - 1 : -1
      }
    }
    return nil
  }
}
