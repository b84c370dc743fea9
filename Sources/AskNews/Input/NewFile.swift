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

  /// Makes the file with this text.
  func write(_ text: String) throws(Mistake) {
    try TextFile.write(text, to: path, flags: O_CREAT | O_EXCL)
  }
}

/// Writes files of text.
enum TextFile {
  /// Adds `text` at the end of a file, made if it is not there.
  static func append(_ text: String, to path: String) throws(Mistake) {
    try write(text, to: path, flags: O_CREAT | O_APPEND)
  }

  /// Puts `text` in place of what a file holds; a reader sees the old or the new, never a part. A private file only its
  /// owner can read.
  static func replace(_ path: String, with text: String, isPrivate: Bool = false) throws(Mistake) {
    let new = path + ".new"
    do throws(Mistake) {
      try write(text, to: new, flags: O_CREAT | O_TRUNC, mode: isPrivate ? 0o600 : 0o666)
    } catch {
      unlink(new)
      throw error
    }
    guard rename(new, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(new)
      throw Mistake("\(path): cannot be written (\(reason)); check its permissions")
    }
  }

  fileprivate static func write(
    _ text: String, to path: String, flags: Int32, mode: mode_t = 0o666
  ) throws(Mistake) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, mode)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    if let error = writeAll(Array(text.utf8), to: descriptor) {
      errno = error
      throw failure(path)
    }
  }

  private static func failure(_ path: String) -> Mistake {
    Mistake(
      "\(path): cannot be written (\(String(cString: strerror(errno)))); check its folder and permissions")
  }
}
