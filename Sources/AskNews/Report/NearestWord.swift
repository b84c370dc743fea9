/// Finds what was probably meant by a mistyped word.
enum NearestWord {
  /// The candidate with the fewest letters to change, if they are few for its length; the first one of several.
  static func to(_ word: String, in candidates: [String]) -> String? {
    let best = candidates.map { (name: $0, distance: distance(word.lowercased(), $0.lowercased())) }
      .min { $0.distance < $1.distance }
    guard let best, best.distance <= max(1, best.name.utf8.count / 3) else {
      return candidates.first { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
    }
    return best.name
  }

  /// The number of bytes to insert, delete, change or swap with their neighbour (Damerau 1964, restricted).
  private static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first.utf8.prefix(64))
    let b = Array(second.utf8.prefix(64))
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
