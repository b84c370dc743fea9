import CLibEdit
import Glibc

/// Accents, and what else belongs to the letter before it: the letter and its marks are one place in libedit's line.
extension LineEditor {
  /// What tells libedit that a mark has come: the keyboard never sends this character.
  private static let markKey: wchar_t = 0x9e

  /// What libedit gets for a character that was typed.
  func character(for scalar: Unicode.Scalar) -> wchar_t {
    if scalar.isMark {
      mark = scalar
      return Self.markKey
    }
    return wchar_t(standIns.packed(String(scalar)).unicodeScalars.first?.value ?? scalar.value)
  }

  /// Puts the mark that was typed on the letter before the cursor.
  func addMark() -> UInt8 {
    guard let mark else { return UInt8(CC_ERROR) }
    let letter = lineBeforeCursor.unicodeScalars.last.map { standIns.unpacked(String($0)) }
    if letter != nil { el_deletestr(editor, 1) }
    let marked = standIns.packed((letter ?? "") + String(mark))
    return UInt8(el_insertstr(editor, marked) == 0 ? CC_REFRESH : CC_ERROR)
  }

  /// The line up to the cursor as libedit has it, packed.
  var lineBeforeCursor: String {
    guard let line = el_line(editor)?.pointee else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: line.buffer, count: line.cursor - line.buffer), as: UTF8.self)
  }
}
