import Glibc

/// Turns what a terminal sends into keys: UTF-8 into characters whatever the locale, signals, and bracketed
/// paste, in which each line counts as typed and nothing else acts on the line.
final class Keyboard {
  enum Key: Equatable {
    case scalar(Unicode.Scalar)
    /// Ctrl-C.
    case interrupt
    /// The window has another size.
    case resize
    /// Ctrl-Z.
    case stop
    /// There is nothing more to read, or the program was told to end.
    case end
  }

  private let descriptor: Int32
  private let wakeUp: Int32
  private var bytes: ArraySlice<UInt8> = []
  private var returned: Unicode.Scalar?
  private(set) var isPasting = false
  /// True if the start of a function key's code, escape and "[" or "O", comes as one character, U+009B or U+008F.
  /// vi's keys need the escape for themselves.
  var joinsCodes = false
  /// True if the last byte was a carriage return from a paste: a line feed after it is part of it.
  private var isAfterReturn = false
  private var hasEnded = false

  private static let pasteStart = Array("\u{1b}[200~".utf8)
  private static let pasteEnd = Array("\u{1b}[201~".utf8)
  /// How long the rest of a key's bytes may take, in milliseconds.
  private static let keyPatience: Int32 = 50

  /// Reads from `descriptor`; a byte that arrives on `wakeUp` tells of a signal.
  init(descriptor: Int32 = STDIN_FILENO, wakeUp: Int32 = Signals.wakeUp) {
    self.descriptor = descriptor
    self.wakeUp = wakeUp
  }

  /// The next key; waits for it.
  func next() -> Key {
    while true {
      if let scalar = returned {
        returned = nil
        return .scalar(scalar)
      }
      if bytes.isEmpty, let key = wait() { return key }
      if skipMarker() { continue }
      if let code = codeStart() { return .scalar(code) }
      let scalar = takeScalar()
      // Nothing types these, and a terminal would act on them.
      if scalar.value >= 0x80, scalar.isTerminalControl { continue }
      guard isPasting else { return .scalar(scalar) }
      let isSecondHalf = isAfterReturn && scalar == "\n"
      isAfterReturn = scalar == "\r"
      if isSecondHalf { continue }
      switch scalar {
      case "\r", "\n": return .scalar("\n")
      case "\t": return .scalar(" ")
      case _ where scalar.isTerminalControl: continue
      default: return .scalar(scalar)
      }
    }
  }

  /// The next key is `scalar` once more.
  func putBack(_ scalar: Unicode.Scalar) {
    returned = scalar
  }

  /// Forgets what was typed ahead or pasted and not yet read.
  func clear() {
    bytes = []
    returned = nil
    isPasting = false
  }

  /// Takes the marker that starts or ends a paste, if it comes next.
  private func skipMarker() -> Bool {
    guard bytes.first == 0x1b else { return false }
    let marker = isPasting ? Self.pasteEnd : Self.pasteStart
    while bytes.count < marker.count, marker.starts(with: bytes), isReady(within: Self.keyPatience),
      readMore()
    {}
    guard bytes.starts(with: marker) else { return false }
    bytes.removeFirst(marker.count)
    isPasting.toggle()
    isAfterReturn = false
    return true
  }

  /// Takes the start of a function key's code, if it comes next and is wanted as one character.
  private func codeStart() -> Unicode.Scalar? {
    guard joinsCodes, !isPasting, bytes.first == 0x1b else { return nil }
    if bytes.count < 2 { _ = isReady(within: Self.keyPatience) && readMore() }
    let code: Unicode.Scalar
    switch bytes.dropFirst().first {
    case UInt8(ascii: "["): code = "\u{9b}"
    case UInt8(ascii: "O"): code = "\u{8f}"
    default: return nil
    }
    bytes.removeFirst(2)
    return code
  }

  /// The next character; a byte that is part of none counts as U+FFFD.
  private func takeScalar() -> Unicode.Scalar {
    guard let first = bytes.first else { return "\u{fffd}" }
    let length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1
    while bytes.count < length, isReady(within: Self.keyPatience), readMore() {}
    let sequence = bytes.prefix(length)
    guard let text = String(validating: sequence, as: UTF8.self), let scalar = text.unicodeScalars.first
    else {
      bytes.removeFirst()
      return "\u{fffd}"
    }
    bytes.removeFirst(length)
    return scalar
  }

  /// Waits for bytes; a key only if what came is a signal or the end.
  private func wait() -> Key? {
    while bytes.isEmpty {
      var ready = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&ready, 2, -1) < 0 && errno != EINTR { return .end }
      if let key = signalKey() { return key }
      if ready[0].revents != 0 && !readMore() && hasEnded { return .end }
    }
    return nil
  }

  private func signalKey() -> Key? {
    if Signals.isTerminating { return .end }
    let signals = Signals.take()
    if signals.interrupted {
      clear()
      return .interrupt
    }
    if signals.stopped { return .stop }
    return signals.resized ? .resize : nil
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, milliseconds) > 0
  }

  /// Adds what has come; false if that is nothing.
  private func readMore() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { hasEnded = true }
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}
