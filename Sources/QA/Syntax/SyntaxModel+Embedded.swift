extension SyntaxModel {
  /// The model that is part of the program, read in place.
  public static let embedded: SyntaxModel = {
    do {
      let bytes = ModelBytes(embedded: English.syntaxModel)
      // The checksum is left to a test: adding up all bytes would fetch all of them from disk at every start.
      return try SyntaxModel(file: ModelFile(bytes: bytes, verified: true))
    } catch {
      // The bytes were compiled in, and a test of this repository loads them: no user can cause this.
      preconditionFailure("the embedded syntax model cannot be read: \(error)")
    }
  }()
}
