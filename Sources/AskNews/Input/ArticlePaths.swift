/// Where articles are read from: files as they are named, and those in folders whose names are those of texts.
struct ArticlePaths {
  /// A folder without any stands for itself: reading it tells so.
  let files: [String]
  /// True if the number of a line alone is no id, for several files or a folder are named.
  let areSeveral: Bool
  /// The files in folders that are left out.
  private let leftOut: [String]

  /// The ends of the names of files that are read from folders; names without one are read too.
  static let extensions = ["txt", "text", "md", "jsonl", "ndjson", "json"]
  /// So many kinds of files that are left out are named.
  private static let mostKinds = 4

  init(_ paths: [String]) {
    var files: [String] = []
    var leftOut: [String] = []
    for path in paths {
      let read = Self.files(at: path)
      if read != [path] { leftOut += Folder.files(at: path).filter { !Self.isArticle($0) } }
      files += read.isEmpty ? [path] : read
    }
    self.files = files
    self.leftOut = leftOut
    areSeveral = paths.count > 1 || paths.contains { Folder($0) != nil }
  }

  /// `path` itself, or if it is a folder the files in it and in its folders whose names are those of texts.
  static func files(at path: String) -> [String] {
    let found = Folder.files(at: path)
    return found == [path] ? found : found.filter(isArticle)
  }

  /// Whether the name of a file in a folder is that of a text.
  static func isArticle(_ path: String) -> Bool {
    fileExtension(of: path).map(extensions.contains) ?? true
  }

  /// In lower case; nil for a name without one.
  private static func fileExtension(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// How many files of folders are left out, of which kinds, and what to do; nil where none are.
  var wordsOfLeftOut: String? {
    if leftOut.isEmpty { return nil }
    let counts = Dictionary(leftOut.compactMap(Self.fileExtension).map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var kinds = counts.prefix(Self.mostKinds).map { ".\($0.key)" }.joined(separator: ", ")
    if counts.count > Self.mostKinds { kinds += ", …" }
    return "\(Counted(leftOut.count, "file")) left out (\(kinds)); name a file to read it all the same"
  }
}
