/// Where articles are read from: files as they are named, and those in folders.
struct ArticlePaths {
  let files: [String]
  /// True if the number of a line alone is no id, for several files or a folder are named.
  let areSeveral: Bool

  init(_ paths: [String]) {
    files = paths.flatMap { Folder.files(at: $0) }
    areSeveral = paths.count > 1 || paths != files
  }
}
