/// What a character is to the tokenizer.
enum CharacterClass: UInt8, Sendable {
  /// Blanks, control characters and invisible separators.
  case space
  case newline
  case upper
  case lower
  /// A letter of a script without case.
  case letter
  case digit
  /// A combining mark or an invisible joiner: part of the word before it.
  case mark
  /// A character of a script written without spaces.
  case ideograph
  case hyphen
  /// En dash, em dash and their kin.
  case dash
  case period
  /// "?" and "!".
  case exclamation
  /// The one-character ellipsis.
  case ellipsis
  /// The full stop of another script.
  case stop
  /// Comma, semicolon and colon.
  case comma
  /// The straight double quotation mark, which may open or close.
  case quote
  case openQuote
  case closeQuote
  /// The straight and the curly apostrophe, which may also open or close a quotation.
  case apostrophe
  case openBracket
  case closeBracket
  case currency
  case symbol

  /// Whether it can stand inside a word.
  var isWord: Bool {
    switch self {
    case .upper, .lower, .letter, .digit, .mark: true
    default: false
    }
  }

  var isLetter: Bool { self == .upper || self == .lower || self == .letter }
}

extension CharacterClass {
  /// The class of an ASCII character.
  static func of(ascii byte: UInt8) -> CharacterClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x0A...0x0D: .newline
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .period
    case UInt8(ascii: "?"), UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): .comma
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "`"): .openQuote
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "$"): .currency
    default: .symbol
    }
  }

  /// The class of a character beyond ASCII.
  static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: .newline
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: .mark
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F, 0xAB, 0x2039: .openQuote
    case 0x2019: .apostrophe
    case 0x201D, 0xBB, 0x203A: .closeQuote
    case 0x2026: .ellipsis
    case 0x203C, 0x203D, 0x2047...0x2049: .exclamation
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x61F, 0x6D4, 0x964, 0x965, 0x589, 0x1362: .stop
    case 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x60C, 0x61B: .comma
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      .ideograph
    default: ofCategory(scalar.properties.generalCategory)
    }
  }

  private static func ofCategory(_ category: Unicode.GeneralCategory) -> CharacterClass {
    switch category {
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .lowercaseLetter: .lower
    case .otherLetter, .modifierLetter: .letter
    case .decimalNumber, .letterNumber, .otherNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .dashPunctuation: .dash
    case .openPunctuation: .openBracket
    case .closePunctuation: .closeBracket
    case .initialPunctuation: .openQuote
    case .finalPunctuation: .closeQuote
    case .currencySymbol: .currency
    case .spaceSeparator, .control, .format, .surrogate, .privateUse, .unassigned: .space
    case .lineSeparator, .paragraphSeparator: .newline
    default: .symbol
    }
  }
}
