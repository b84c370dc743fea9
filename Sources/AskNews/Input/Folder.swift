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
}
