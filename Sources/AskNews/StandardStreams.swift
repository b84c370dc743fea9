import Glibc

/// Standard output, written in large pieces. Nothing but data goes here.
final class StandardOutput {
  private var buffer: [UInt8] = []
  /// How many bytes have gone.
  private var sent = 0
  private let send: ([UInt8]) -> Void
  /// True to keep everything until it is told to go, so that it can be looked at before.
  var isPatient = false
  private static let bufferSize = 1 << 16

  /// Sends what is written to `send` instead, if there is one.
  init(_ send: (([UInt8]) -> Void)? = nil) {
    self.send = send ?? Self.sendToStandardOutput
  }

  func write(_ text: String) {
    buffer += text.utf8
    if buffer.count >= Self.bufferSize && !isPatient { flush() }
  }

  func writeLine(_ text: String) {
    buffer += text.utf8
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.bufferSize && !isPatient { flush() }
  }

  /// Does `body`; where it throws, what it wrote and has not gone yet does not go.
  func takingBack(_ body: () throws -> Void) rethrows {
    let start = sent + buffer.count
    do {
      try body()
    } catch {
      buffer.removeLast(min(buffer.count, sent + buffer.count - start))
      throw error
    }
  }

  /// Sends what is waiting, unless `takesIt` is given it and does.
  func flush(unless takesIt: ([UInt8]) -> Bool = { _ in false }) {
    guard !buffer.isEmpty else { return }
    if !takesIt(buffer) { send(buffer) }
    sent += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  /// Where it cannot be written (a full disk) nothing more can be done: says so and ends.
  private static func sendToStandardOutput(_ buffer: [UInt8]) {
    if let failure = writeAll(buffer, to: STDOUT_FILENO) {
      StandardError.writeLine("asknews: cannot write the output (\(String(cString: strerror(failure))))")
      exit(ExitStatus.unwritable.rawValue)
    }
  }
}

/// Standard error: messages for people.
enum StandardError {
  /// Writes a line; of one that repeats very much of the input the beginning and the end.
  static func writeLine(_ text: String) { send(text.abridged) }

  /// Writes a line for a person: at a terminal broken to fit it.
  static func tell(_ words: String) {
    let isTerminal = isatty(STDERR_FILENO) == 1
    send(isTerminal ? words.abridged.wrapped(to: Style.of(STDERR_FILENO).width, indent: 2) : words.abridged)
  }

  private static func send(_ line: String) {
    _ = writeAll(Array(line.utf8) + [UInt8(ascii: "\n")], to: STDERR_FILENO)
  }
}

/// Writes all bytes; the error number if that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { buffer in
    guard let start = buffer.baseAddress else { return nil }
    var written = 0
    while written < buffer.count {
      let count = Glibc.write(descriptor, start + written, buffer.count - written)
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
