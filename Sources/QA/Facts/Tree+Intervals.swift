/// Times between two others.
extension Tree {
  /// The value of a time between two others, as ISO 8601 writes it: 1990/1994.
  func interval(_ ends: [Int]) -> String? {
    guard ends.count == 2, ends.allSatisfy({ isTime($0) }) else { return nil }
    guard let end = value(of: mention(of: ends[1]), as: .time) else { return nil }
    guard let start = value(of: mention(of: ends[0]), as: .time) else { return nil }
    // "between March and June 2015"
    let isShared = start.hasPrefix("XXXX-") && !end.hasPrefix("XXXX-") && end.utf8.count >= 7
    return (isShared ? String(end.prefix(4) + start.dropFirst(4)) : start) + "/" + end
  }

  /// The two ends of "from 1990 to 2000".
  func boundsOfTime(_ word: Int) -> [Int]? {
    guard preposition(of: word) == "from", isTime(word),
      let end = all([.nmod], of: word).last, isTime(end),
      let opening = preposition(of: end), lists.contains(opening, in: .intervalEnds)
    else { return nil }
    return [word, end]
  }
}
