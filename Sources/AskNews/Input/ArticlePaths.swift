/// Where articles are read from: files as they are named, and those in folders.
struct ArticlePaths {
  /// A folder without files stands for itself: reading it tells so.
  let files: [String]
  /// True if the number of a line alone is no id, for several files or a folder are named.
  let areSeveral: Bool

  init(_ paths: [String]) {
    files = paths.flatMap { path in
      let found = Folder.files(at: path)
      return found.isEmpty ? [path] : found
    }
    areSeveral = paths.count > 1 || paths.contains { Folder($0) != nil }
  }
}
