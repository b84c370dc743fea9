extension Slot {
  /// The slot as the names of features have it.
  var kind: String {
    switch self {
    case .subject: return "subject"
    case .object: return "object"
    case .argument(.complement): return "complement"
    case .argument(.recipient): return "recipient"
    case .argument: return "oblique"
    }
  }
}
