/// Whether a token opens or closes a bracket, written as itself or as in the Penn Treebank.
package enum Bracket {
  case opening, closing

  /// Nil for a token that is no bracket.
  package init?(_ form: String) {
    switch form {
    case "(", "[", "-lrb-", "-LRB-", "-lsb-", "-LSB-": self = .opening
    case ")", "]", "-rrb-", "-RRB-", "-rsb-", "-RSB-": self = .closing
    default: return nil
    }
  }
}
