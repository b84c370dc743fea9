import Glibc

/// Files, and those in folders, as they come and change.
struct FolderWatch {
  /// What tells one state of a file from another.
  private struct State: Equatable {
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  private let paths: [String]
  private var known: [String: State] = [:]

  /// How long a file must have been left alone to be read, in seconds: it may be half written.
  private static let rest = 0.2

  /// `stored` are the names of the articles that were read before.
  init(_ paths: [String], stored: [String]) {
    self.paths = paths
    let folders = paths.filter { Folder($0) != nil }.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    for name in stored where ArticlePaths.isArticle(name) && folders.contains(where: name.hasPrefix) {
      known[name] = State(size: 0, seconds: 0, nanoseconds: 0)
    }
  }

  /// The files that were there at the last call, or when articles were read before, and are no more.
  mutating func gone() -> [String] {
    let gone = known.filter { $0.value.size >= 0 && access($0.key, F_OK) != 0 }.keys.sorted()
    for path in gone { known[path] = nil }
    return gone
  }

  /// The files that are new or changed since the last call, in order. Names that are no files are among them once, to
  /// be reported when they are read.
  mutating func changed() -> [String] {
    var changed: [String] = []
    for path in paths.flatMap(ArticlePaths.files) {
      let (state, age) = Self.state(of: path)
      guard known[path] != state, age >= Self.rest else { continue }
      known[path] = state
      changed.append(path)
    }
    return changed
  }

  private static func state(of path: String) -> (State, age: Double) {
    var status = stat()
    guard stat(path, &status) == 0 else { return (State(size: -1, seconds: 0, nanoseconds: 0), .infinity) }
    let time = status.st_mtim
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age = Double(now.tv_sec - time.tv_sec) + Double(now.tv_nsec - time.tv_nsec) / 1e9
    // A time in the future says nothing about how long ago it was.
    return (
      State(size: Int64(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec),
      age < 0 ? .infinity : age
    )
  }
}
