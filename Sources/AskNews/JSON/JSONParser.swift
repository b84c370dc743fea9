/// Why a text is no JSON, and where: `offset` counts bytes from 0.
struct JSONError: Error, Equatable {
  enum Reason: Equatable {
    case expected(String)
    case unfinished
    case badEscape
    case badNumber
    case controlCharacter
    case tooDeep
    case trailing
  }

  var reason: Reason
  var offset: Int
}

/// Reads one JSON value from bytes (RFC 8259). Half surrogates become U+FFFD.
struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private let start: Int
  private var position: Int
  private var depth = 0
  private static let maximalDepth = 128

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    start = bytes.startIndex
    position = bytes.startIndex
  }

  /// The value that `bytes`, which are valid UTF-8, hold from end to end.
  static func value(of bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == bytes.endIndex else { throw parser.error(.trailing) }
    return value
  }

  private func error(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: position < bytes.endIndex ? reason : .unfinished, offset: position - start)
  }

  private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { (parser) throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < Self.maximalDepth else { throw error(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try body(&self)
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error(.expected("a name in double quotes")) }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error(.expected("\":\"")) }
      members.append(.init(name, try value()))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw error(.expected("\",\" or \"}\"")) }
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      values.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw error(.expected("\",\" or \"]\"")) }
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error(.expected("a value")) }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let from = position
    var isInteger = true
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) {
      if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && byte != UInt8(ascii: "-") {
        isInteger = false
      }
      position += 1
    }
    guard position > from else { throw error(.expected("a value")) }
    let text = String(decoding: bytes[from..<position], as: UTF8.self)
    if isInteger, let value = Int(text) { return .integer(value) }
    guard let value = Double(text) else {
      position = from
      throw error(.badNumber)
    }
    return .decimal(value)
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &text)
      case 0..<0x20:
        throw error(.controlCharacter)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw error(.unfinished)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw error(.unfinished) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try unicodeEscape()).utf8
    default:
      position -= 1
      throw error(.badEscape)
    }
  }

  /// The character of `XXXX` after `\u`, with its second half where it is a surrogate pair.
  private mutating func unicodeEscape() throws(JSONError) -> Character {
    let first = try codeUnit()
    guard (0xd800..<0xdc00).contains(first) else {
      return Character(Unicode.Scalar(first) ?? "\u{fffd}")
    }
    let mark = position
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      position = mark
      return "\u{fffd}"
    }
    let second = try codeUnit()
    guard (0xdc00..<0xe000).contains(second) else {
      position = mark
      return "\u{fffd}"
    }
    let value = 0x10000 + (UInt32(first) - 0xd800) << 10 + (UInt32(second) - 0xdc00)
    return Character(Unicode.Scalar(value) ?? "\u{fffd}")
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    guard bytes.endIndex - position >= 4 else {
      position = bytes.endIndex
      throw error(.unfinished)
    }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let unit = UInt16(digits, radix: 16)
    else { throw error(.badEscape) }
    position += 4
    return unit
  }
}
