/// The conditions of a pattern's trigger, and what they ask of relation and lists as bits, by which most words are passed
/// over.
struct Trigger: Sendable {
  let conditions: [Pattern.Condition]
  /// The relations that all conditions allow.
  private var relations = RelationSet.all
  /// The lists that the word must stand in.
  private var lists = ListSet()

  init(_ conditions: [Pattern.Condition]) {
    self.conditions = conditions
    for condition in conditions {
      switch condition.test {
      case .relation(let wanted):
        relations.formIntersection(condition.isNegated ? wanted.complement : wanted)
      case .list(let number) where !condition.isNegated: lists.insert(number)
      default: break
      }
    }
  }

  /// False if the word fails by its relation or its lists.
  func mayHold(at word: Int, of tree: Tree) -> Bool {
    relations.contains(tree.relations[word]) && tree.memberships[word].isSuperset(of: lists)
  }
}
