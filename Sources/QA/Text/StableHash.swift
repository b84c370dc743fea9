/// 64 bits of FNV-1a (Fowler, Noll, Vo): quick, and the same in every process, unlike Swift's own `Hasher`.
package struct StableHash: Sendable {
  package private(set) var value: UInt64

  /// The hash of no bytes; those with another `seed` have nothing to do with it.
  package init(seed: UInt64 = 0) {
    value = 0xcbf2_9ce4_8422_2325 ^ seed
  }

  @inline(__always)
  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  package static func of(_ text: String) -> UInt64 { of(text.utf8) }
}
