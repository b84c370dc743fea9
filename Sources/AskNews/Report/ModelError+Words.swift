import QA

extension ModelError {
  /// What is wrong with the model file and what to do about it, on one line.
  var words: String {
    switch self {
    case .notAModel: "is no syntax model; name a file that scripts/train made"
    case .version(let found, let supported) where found > supported:
      "is a newer syntax model (format \(found), this asknews reads \(supported)); update asknews"
    case .version(let found, let supported):
      "is an older syntax model (format \(found), this asknews reads \(supported)); train it anew"
    case .length(let found, let expected) where found < expected:
      "is cut off (\(found) of \(expected) bytes are there); copy it again"
    case .length(let found, let expected):
      "is damaged (\(found) bytes, there should be \(expected)); copy it again"
    case .checksum: "is damaged (its checksum is not right); copy it again"
    case .part(let name): "does not fit together (its part \"\(name.visible)\"); train it anew"
    }
  }
}
