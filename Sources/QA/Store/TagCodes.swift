/// One-byte codes of the tags in stored sentences.
///
/// The lists are part of the file format: new tags go at the end, none may move. A tag that is not listed is
/// stored as text.
struct TagCodes {
  /// The Penn Treebank tags as UD English writes them.
  static let xpos = TagCodes([
    "_", "NN", "IN", "DT", "NNP", "PRP", "JJ", "RB", ".", "VB", "NNS", ",", "CC", "VBD", "VBP", "VBZ", "CD",
    "VBN", "VBG", "MD", "TO", "PRP$", "-RRB-", "-LRB-", "WDT", "WRB", ":", "``", "''", "WP", "RP", "UH",
    "POS",
    "HYPH", "JJR", "NNPS", "JJS", "EX", "NFP", "GW", "ADD", "RBR", "$", "PDT", "RBS", "SYM", "LS", "FW",
    "AFX",
    "WP$", "XX", "#", "",
  ])

  /// The relations of Universal Dependencies v2 with the subtypes of UD English.
  static let relations = TagCodes([
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
    "cc:preconj", "ccomp", "clf", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer",
    "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat",
    "flat:foreign", "flat:name", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:npmod",
    "nmod:poss", "nmod:tmod", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
    "obl:agent", "obl:npmod", "obl:tmod", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum",
    "root",
    "vocative", "xcomp", "",
  ])

  private static let universal: [UPOS] = [
    .adjective, .adposition, .adverb, .auxiliary, .coordinatingConjunction, .determiner, .interjection, .noun,
    .numeral, .particle, .pronoun, .properNoun, .punctuation, .subordinatingConjunction, .symbol, .verb,
    .other,
  ]
  private static let universalCodes = codes(of: universal)

  private let tags: [String]
  private let codes: [String: UInt8]

  private init(_ tags: [String]) {
    self.tags = tags
    codes = TagCodes.codes(of: tags)
  }

  /// The code of `tag`; nil if it has none.
  func code(of tag: String) -> UInt8? { codes[tag] }

  func tag(_ code: UInt8) throws(CodingError) -> String {
    guard Int(code) < tags.count else { throw .impossibleValue }
    return tags[Int(code)]
  }

  static func code(of upos: UPOS) -> UInt8 { universalCodes[upos] ?? UInt8.max }

  static func upos(_ code: UInt8) throws(CodingError) -> UPOS {
    guard Int(code) < universal.count else { throw .impossibleValue }
    return universal[Int(code)]
  }

  private static func codes<Tag: Hashable>(of tags: [Tag]) -> [Tag: UInt8] {
    Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, UInt8(truncatingIfNeeded: $0)) })
  }
}
