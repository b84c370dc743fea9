import QA

/// Finds what was probably meant by a mistyped word.
enum NearestWord {
  /// The candidate with the fewest letters to change, if they are few for its length; the first one of several.
  static func to(_ word: String, in candidates: [String]) -> String? {
    let typed = Array(word.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for name in candidates {
      let most = best.map { $0.distance - 1 } ?? max(1, name.utf8.count / 3)
      let distance = Spelling.distance(typed, Array(name.lowercased().utf8), atMost: most)
      if distance <= min(most, max(1, name.utf8.count / 3)) { best = (name, distance) }
    }
    return best?.name
      ?? candidates.first { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
  }
}
