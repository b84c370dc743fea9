/// Abbreviations and what they stand for (Schwartz and Hearst, A simple algorithm for identifying abbreviation
/// definitions in biomedical text, PSB 2003).
enum Abbreviation {
  private static let lengths = 2...10

  /// The index of the first of the words that a short form behind them stands for; nil where they are not what it
  /// stands for. Its letters are found in them from the end to the beginning, the first at the beginning of a word.
  static func start(of short: NameKey, in words: [NameKey]) -> Int? {
    guard lengths.contains(short.bytes.count) else { return nil }
    let least = max(0, words.count - min(short.bytes.count + 5, 2 * short.bytes.count))
    var rest = short.bytes[...]
    for (index, word) in words.enumerated().reversed() where index >= least {
      for (place, letter) in word.bytes.enumerated().reversed() where letter == rest.last {
        if rest.count > 1 {
          rest.removeLast()
        } else if place == 0 {
          return words.count - index >= 2 ? index : nil
        }
      }
    }
    return nil
  }
}
