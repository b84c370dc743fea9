import CLibEdit
import Glibc

/// Ctrl-R. libedit's own search minds letter case, and where nothing is found Enter runs the line found before.
extension LineEditor {
  /// Lets the person look for an earlier line, and puts it in place of the line that was begun. Enter runs it, Ctrl-G and
  /// Ctrl-C give up, and any other key acts on it.
  func search() -> UInt8 {
    var search = HistorySearch(lines)
    clearLine()
    while true {
      Self.clearRow(of: style().width)
      Self.send(search.text.visible.cut(to: style().width - 1))
      switch keyboard.next() {
      case .scalar("\u{12}"): search.goOn()
      case .scalar("\u{8}"), .scalar("\u{7f}"): search.erase()
      case .scalar("\r"), .scalar("\n"):
        guard let found = search.found else { continue }
        showLine(found)
        keyboard.putBack("\n")
        return UInt8(CC_NORM)
      case .scalar("\u{7}"), .interrupt:
        showLine(nil)
        return UInt8(CC_NORM)
      case .scalar(let scalar) where scalar.value < 0x20 || (0x80..<0xa0).contains(scalar.value):
        showLine(search.found)
        keyboard.putBack(scalar)
        return UInt8(CC_NORM)
      case .scalar(let scalar): search.type(scalar)
      case .resize: el_resize(editor)
      case .stop: stop()
      case .end:
        endedBy = .end
        return UInt8(CC_EOF)
      }
    }
  }

  /// Shows the line again, with `text` in place of what was in it if that is not nil.
  private func showLine(_ text: String?) {
    if let text, let line = el_line(editor)?.pointee {
      el_cursor(editor, Int32(line.lastchar - line.cursor))
      let count = String(
        decoding: UnsafeRawBufferPointer(start: line.buffer, count: line.lastchar - line.buffer),
        as: UTF8.self
      ).unicodeScalars.count
      if count > 0 { el_deletestr(editor, Int32(count)) }
      el_insertstr(editor, standIns.packed(text))
    }
    Self.clearRow(of: style().width)
    asknews_refresh(editor)
  }
}
