import Glibc

/// How many articles were read so far, for a person who waits: a line at the terminal that messages go to, written over
/// as the count grows and taken away at the end. Nothing where messages go elsewhere.
final class LoadProgress {
  private let isShown = isatty(STDERR_FILENO) == 1
  private var width = 0
  private var next = ContinuousClock.now + .seconds(1)

  /// Tells the count, unless it did just now.
  func tell(_ count: Int) {
    guard isShown, ContinuousClock.now >= next else { return }
    next = .now + .milliseconds(250)
    show("\(Counted(count, "article")) read …")
  }

  /// Takes the line away.
  func end() {
    if width > 0 { show("") }
    width = 0
  }

  private func show(_ words: String) {
    let line = "\r" + words.padded(to: width) + (words.isEmpty ? "\r" : "")
    width = words.displayWidth
    _ = writeAll(Array(line.utf8), to: STDERR_FILENO)
  }
}
