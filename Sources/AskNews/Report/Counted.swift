/// A number of things, in words: "1 fact", "2 facts".
struct Counted: CustomStringConvertible {
  let description: String

  init(_ count: Int, _ name: String) {
    description = "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
