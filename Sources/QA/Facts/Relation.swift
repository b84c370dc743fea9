/// A relation of Universal Dependencies v2 as UD English uses it, subtypes included.
///
/// A subtype that is not listed here is read as its universal relation.
enum Relation: UInt8, CaseIterable, Sendable {
  case acl, aclRelcl, advcl, advclRelcl, advmod, amod, appos, aux, auxPass, `case`, cc, ccPreconj, ccomp
  case compound, compoundPrt, conj, cop, csubj, csubjOuter, csubjPass, dep, det, detPredet, discourse
  case dislocated, expl, fixed, flat, goeswith, iobj, list, mark, nmod, nmodDesc, nmodPoss, nmodUnmarked
  case nsubj, nsubjOuter, nsubjPass, nummod, obj, obl, oblAgent, oblUnmarked, orphan, parataxis, punct
  case reparandum, root, vocative, xcomp

  /// The name in CoNLL-U: "acl:relcl".
  var name: String { Relation.names[Int(rawValue)] }

  private static let names = [
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
    "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass",
    "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj",
    "list",
    "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
    "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root",
    "vocative", "xcomp",
  ]

  private static let byName = Dictionary(
    uniqueKeysWithValues: zip(names, Relation.allCases))

  /// The relation of that name, exactly.
  static func named(_ name: String) -> Relation? { byName[name] }

  /// The relation a tree's label stands for; `.dep` for one that is unknown.
  init(label: String) {
    if let relation = Relation.byName[label] {
      self = relation
    } else if let colon = label.utf8.firstIndex(of: UInt8(ascii: ":")) {
      self = Relation.byName[String(label[..<colon])] ?? .dep
    } else {
      self = .dep
    }
  }
}

/// A set of relations, one bit each.
struct RelationSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral relations: Relation...) {
    for relation in relations { insert(relation) }
  }

  /// All relations.
  static let all = RelationSet(bits: .max)

  private init(bits: UInt64) { self.bits = bits }

  /// The relations that are not in the set.
  var complement: RelationSet { RelationSet(bits: ~bits) }

  mutating func formIntersection(_ other: RelationSet) { bits &= other.bits }

  mutating func insert(_ relation: Relation) { bits |= 1 << UInt64(relation.rawValue) }

  func contains(_ relation: Relation) -> Bool { bits & (1 << UInt64(relation.rawValue)) != 0 }
}
