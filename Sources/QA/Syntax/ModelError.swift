/// Why a syntax model was refused.
public enum ModelError: Error, Sendable, Equatable {
  /// The bytes do not begin like a syntax model.
  case notAModel
  /// The file is of another version of the format.
  case version(found: Int, supported: Int)
  /// The bytes end before the model does, or go on after it.
  case length(found: Int, expected: Int)
  /// The bytes were changed after the model was made.
  case checksum
  /// A part is missing, or has another size than the others ask for.
  case part(String)
}
