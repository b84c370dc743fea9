/// A place in a file, both numbers counted from 1; the column in UTF-8 bytes.
public struct SourcePlace: Sendable, Equatable {
  public var file: String
  public var line: Int
  public var column: Int
}

/// What is wrong at one place of a pattern or word file.
public struct PatternError: Error, Sendable, Equatable {
  public enum Problem: Sendable, Equatable {
    /// No such key as the one that opens the line.
    case unknownKey(String)
    case unknownRelation(String)
    case unknownRole(String)
    case unknownTest(String)
    case unknownList(String)
    case unknownPath(String)
    case unknownPattern(String)
    /// No such thing as a word makes of what it governs.
    case unknownEffect(String)
    /// What should have stood here.
    case expected(String)
    case duplicateName(String)
    /// A word that has a value in the map already.
    case repeatedWord(String)
    /// A line that belongs to a pattern before any pattern was opened.
    case outsidePattern(String)
    /// The pattern has no line of that key.
    case missing(String)
    /// An example gave other facts than the file says.
    case exampleFails(sentence: String, expected: String, found: [String])
    /// A counter-example gave a fact.
    case counterexampleMatches(sentence: String, found: [String])
  }

  public var place: SourcePlace
  public var problem: Problem
}

/// All that is wrong in a set of files; nothing of them is used.
public struct PatternErrors: Error, Sendable {
  public var errors: [PatternError]

  /// By file and place.
  public var inOrder: [PatternError] {
    errors.enumerated().sorted { a, b in
      let (x, y) = (a.element.place, b.element.place)
      return (x.file, x.line, x.column, a.offset) < (y.file, y.line, y.column, b.offset)
    }.map(\.element)
  }
}
