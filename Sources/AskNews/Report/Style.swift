import Glibc

/// How text is laid out where it is shown: the width of the window, and whether colours are understood.
struct Style {
  var width: Int
  var isColoured: Bool

  /// For a file or a pipe.
  static let plain = Style(width: 80, isColoured: false)

  /// For what `descriptor` writes to. Colours only on a terminal, unless NO_COLOR, CLICOLOR_FORCE or
  /// TERM=dumb say otherwise.
  static func of(_ descriptor: Int32) -> Style {
    let isTerminal = isatty(descriptor) == 1
    var width = variable("COLUMNS").flatMap { Int($0) } ?? 0
    if width <= 0 && isTerminal {
      var window = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 { width = Int(window.ws_col) }
    }
    if width <= 0 { width = 80 }
    let isColoured =
      if variable("NO_COLOR") != nil {
        false
      } else if let force = variable("CLICOLOR_FORCE"), force != "0" {
        true
      } else {
        isTerminal && !isDumbTerminal
      }
    return Style(width: max(20, min(width, 400)), isColoured: isColoured)
  }

  /// True of a terminal that understands no codes.
  static var isDumbTerminal: Bool { (variable("TERM") ?? "dumb") == "dumb" }

  /// An environment variable that is set and not empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// An answer, a heading.
  func strong(_ text: String) -> String { coloured(text, "1") }

  /// What is said beside the matter: sources, hints.
  func faint(_ text: String) -> String { coloured(text, "2") }

  /// The words of a quotation that give the answer; in brackets where there are no colours.
  func marked(_ text: String) -> String { isColoured ? coloured(text, "1;32") : "[" + text + "]" }

  func warning(_ text: String) -> String { coloured(text, "33") }

  /// Each word in codes of its own, so that lines can be broken between them.
  private func coloured(_ text: String, _ code: String) -> String {
    guard isColoured else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\u{1b}[\(code)m\($0)\u{1b}[0m" }
      .joined(separator: " ")
  }
}
