import Glibc

/// A file that is to be written and must not be there yet.
struct NewFile {
  let path: String

  init(_ path: String) throws(Mistake) {
    guard access(path, F_OK) != 0 else {
      throw Mistake("\(path): is there already; name a new file, or take this one away first")
    }
    self.path = path
  }

  /// Makes the file with what `body` gives it piece by piece; where something goes wrong it is taken away again.
  func write(_ body: ((String) throws -> Void) throws -> Void) throws {
    let file = try TextFile(path, flags: O_CREAT | O_EXCL)
    do {
      try body { try file.write($0) }
    } catch {
      unlink(path)
      throw error
    }
  }
}

/// A file that text is written to.
struct TextFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  fileprivate init(_ path: String, flags: Int32, mode: mode_t = 0o666) throws(Mistake) {
    let opened = open(path, O_WRONLY | O_CLOEXEC | flags, mode)
    guard opened >= 0 else { throw Self.failure(path, errno) }
    self.path = path
    descriptor = opened
  }

  deinit { close(descriptor) }

  fileprivate borrowing func write(_ text: String) throws(Mistake) {
    if let error = writeAll(Array(text.utf8), to: descriptor) { throw Self.failure(path, error) }
  }

  private static func failure(_ path: String, _ error: Int32) -> Mistake {
    Mistake(
      "\(path): cannot be written (\(String(cString: strerror(error)))); check its folder and permissions",
      status: .unwritable)
  }

  /// Adds `text` at the end of a file, made if it is not there.
  static func append(_ text: String, to path: String) throws(Mistake) {
    try TextFile(path, flags: O_CREAT | O_APPEND).write(text)
  }

  /// Puts `text` in place of what a file holds; a reader sees the old or the new, never a part. It stays where links lead
  /// to and keeps its permissions; a new file that is private only its owner can read.
  static func replace(_ path: String, with text: String, isPrivate: Bool = false) throws(Mistake) {
    let place = resolved(path)
    let new = "\(place).\(getpid()).new"
    let file = try TextFile(new, flags: O_CREAT | O_EXCL, mode: isPrivate ? 0o600 : 0o666)
    do throws(Mistake) {
      var old = stat()
      if stat(place, &old) == 0, fchmod(file.descriptor, old.st_mode & 0o7777) != 0 {
        throw failure(path, errno)
      }
      try file.write(text)
      guard rename(new, place) == 0 else { throw failure(path, errno) }
    } catch {
      unlink(new)
      throw error
    }
  }

  /// Where a path leads, links followed; itself where nothing is there yet.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }
}
