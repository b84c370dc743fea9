import Glibc

/// A file, a pipe or, named "-", standard input, read from start to end.
struct InputFile: ~Copyable {
  private let descriptor: Int32
  private let ownsDescriptor: Bool

  init(_ path: String) throws(InputProblem) {
    if path == "-" {
      descriptor = STDIN_FILENO
      ownsDescriptor = false
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(errno)
    }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw .folder
    }
    descriptor = opened
    ownsDescriptor = true
  }

  deinit {
    if ownsDescriptor { close(descriptor) }
  }

  /// Adds the next bytes, as many as there are at the moment up to `maximum`, to `bytes`; false at the end.
  func read(into bytes: inout [UInt8], upTo maximum: Int = 1 << 20) throws(InputProblem) -> Bool {
    var failure: Int32 = 0
    var more = false
    let old = bytes.count
    bytes.append(
      contentsOf: [UInt8](unsafeUninitializedCapacity: maximum) { buffer, count in
        while true {
          let got = Glibc.read(descriptor, buffer.baseAddress, maximum)
          if got < 0 && errno == EINTR && !Signals.isInterrupted { continue }
          if got < 0 { failure = errno }
          count = max(0, got)
          return
        }
      })
    more = bytes.count > old
    if failure == EISDIR { throw .folder }
    if failure != 0 { throw .unreadable(failure) }
    return more
  }

  /// All that is left.
  func readAll(into bytes: inout [UInt8]) throws(InputProblem) {
    while try read(into: &bytes) {}
  }
}
