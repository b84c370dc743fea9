/// Which verbs, nouns and adjectives belong together by derivation: attack and attacker with "attack",
/// withdrawal with "withdraw", supportive with "support".
///
/// All words are lemmas in lower case. The pairs come from WordNet's derivational links, best first (see
/// scripts/make-derivations); a word that is not in the file has none.
public struct Derivations: Sendable {
  /// What a noun is to its verb.
  public enum Kind: String, Sendable {
    /// The doing of it or what comes of it: attack, withdrawal, announcement.
    case event = "e"
    /// The one who does it, or to whom it is done: attacker, leader, detainee.
    case person = "p"
    /// Anything else: office of "officiate", bomb of "bomb".
    case other = "o"
  }

  private let table = LineTable(embedded: "derivations.txt")

  public init() {}

  /// The verb whose event `noun` names: "withdraw" for "withdrawal"; nil for a noun that names no event.
  public func verb(forNoun noun: String) -> String? {
    links(of: noun, "n", .event).first
  }

  /// The nouns of `verb`, best first: "announcement" for "announce"; all kinds without `kind`.
  public func nouns(forVerb verb: String, _ kind: Kind? = nil) -> [String] {
    guard let kind else { return links(of: verb, "v") { "epo".contains($0) } }
    return links(of: verb, "v", kind)
  }

  /// True if the words are the same, one is derived from the other, or both belong to one verb.
  public func related(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let ofA = neighbours(of: a)
    if ofA.contains(b) { return true }
    let ofB = neighbours(of: b)
    return ofA.contains { ofB.contains($0) }
  }

  /// All words linked with `word` as noun, verb or adjective, in the order of the file.
  private func neighbours(of word: String) -> [String] {
    links(of: word, "n") { _ in true } + links(of: word, "v") { _ in true }
      + links(of: word, "a") { _ in true }
  }

  private func links(of word: String, _ pos: String, _ kind: Kind) -> [String] {
    links(of: word, pos) { String($0) == kind.rawValue }
  }

  private func links(of word: String, _ pos: String, where wanted: (Character) -> Bool) -> [String] {
    (table.fields(of: word + "\t" + pos) ?? []).compactMap { link in
      guard let code = link.first, wanted(code) else { return nil }
      return String(link.dropFirst(2))
    }
  }
}
