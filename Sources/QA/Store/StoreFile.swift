import Glibc

/// A path where a store is or may be made, looked at before SQLite opens it.
struct StoreFile {
  enum Access {
    case read
    case write
  }

  let path: String
  /// What we may do with the file.
  let access: Access

  /// Throws if there can be no store at `path`.
  init(_ path: String) throws(StoreError) {
    // SQLite takes an empty name for a temporary file, and a name in C ends at a NUL.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notAFile(path: path) }
    self.path = path
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    // SQLite makes files beside the store.
    let mayMakeFiles = Glibc.access(folder, W_OK | X_OK) == 0
    var status = stat()
    if stat(path, &status) == 0 {
      // A pipe would make SQLite wait for ever.
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
      if status.st_size > 0 {
        guard try StoreFile.beginsAsDatabase(path) else { throw .notAStore(path: path) }
      }
      access = mayMakeFiles && Glibc.access(path, W_OK) == 0 ? .write : .read
      return
    }
    guard errno == ENOENT else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
    guard stat(folder, &status) == 0 else { throw .noSuchFolder(path: path) }
    guard mayMakeFiles else { throw .unreadable(path: path, reason: String(cString: strerror(EACCES))) }
    access = .write
  }

  /// The path as SQLite takes it for a path, whatever it begins with.
  var plain: String { path.hasPrefix("/") ? path : "./" + path }

  /// The path as a URI, which may be followed by parameters.
  var uri: String {
    let escaped = plain.utf8.map { byte in
      byte.isPartOfWord || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
        ? [byte] : Array("%\(String(byte >> 4, radix: 16))\(String(byte & 15, radix: 16))".utf8)
    }
    return "file:" + String(decoding: escaped.joined(), as: UTF8.self)
  }

  /// True if another process has written to the store and not yet put it all in the file.
  var hasLog: Bool { Glibc.access(path + "-wal", F_OK) == 0 }

  /// SQLite takes a file of a few bytes for an empty database and would write over it.
  private static func beginsAsDatabase(_ path: String) throws(StoreError) -> Bool {
    let magic = Array("SQLite format 3\0".utf8)
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    var start = [UInt8](repeating: 0, count: magic.count)
    return read(file, &start, start.count) == magic.count && start == magic
  }
}
