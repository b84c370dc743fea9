/// The bytes of a model: those embedded in the program, in place, or a copy of a file's.
///
/// Unchecked because it holds a pointer: the bytes are never written after `init` and live as long as the object.
package final class ModelBytes: @unchecked Sendable {
  package let raw: UnsafeRawBufferPointer
  private let owned: UnsafeMutableRawBufferPointer?

  /// Bytes that live as long as the program.
  package init(embedded: UnsafeRawBufferPointer) {
    raw = embedded
    owned = nil
  }

  package init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    copy.copyBytes(from: bytes)
    owned = copy
    raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])
  }

  deinit { owned?.deallocate() }
}
