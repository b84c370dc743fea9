import Glibc

/// A folder that can be read.
struct Folder {
  /// The names of what is in it, in order, without those that begin with a dot unless `hidden`.
  let names: [String]

  /// nil if there is no such folder, or it may not be read.
  init?(_ path: String, hidden: Bool = false) {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." || (name.hasPrefix(".") && !hidden) { continue }
      names.append(name)
    }
    self.names = names.sorted()
  }

  /// How deep folders in folders are looked into.
  private static let deepest = 32

  /// `path` itself, or if it is a folder the files in it and in its folders; hidden ones are left out.
  static func files(at path: String, depth: Int = 0) -> [String] {
    guard depth < deepest, let folder = Folder(path) else { return [path] }
    let start = path.hasSuffix("/") ? path : path + "/"
    return folder.names.flatMap { files(at: start + $0, depth: depth + 1) }
  }
}
