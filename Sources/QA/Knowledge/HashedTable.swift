/// Values by `StableHash` of their keys, which stands for the key itself. A dictionary would hash the hashes again, for
/// each of the thousands of words that are read at the start.
package struct HashedTable<Value: Sendable>: Sendable {
  /// The places of hash and value, counted from 1; 0 is an empty slot.
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var values: [Value] = []

  /// A table with room for `capacity` keys; it grows where more come.
  package init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    hashes.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// The slot that holds `hash`, or the empty one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] > 0, hashes[Int(slots[slot]) - 1] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  package subscript(hash: UInt64) -> Value? {
    let place = slots[slot(of: hash)]
    return place == 0 ? nil : values[Int(place) - 1]
  }

  /// The value for `hash`, made from `initial` where there is none yet, to be changed.
  package subscript(hash: UInt64, default initial: @autoclosure () -> Value) -> Value {
    get { self[hash] ?? initial() }
    _modify {
      let place = place(of: hash, orNew: initial)
      yield &values[place]
    }
  }

  /// Enters a value; false, and nothing changed, where the key has one.
  @discardableResult
  package mutating func insert(_ value: Value, for hash: UInt64) -> Bool {
    let count = values.count
    _ = place(of: hash, orNew: { value })
    return values.count > count
  }

  /// Enters a value in place of what the key had.
  package mutating func update(_ value: Value, for hash: UInt64) {
    self[hash, default: value] = value
  }

  private mutating func place(of hash: UInt64, orNew make: () -> Value) -> Int {
    var slot = slot(of: hash)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    if values.count * 2 >= slots.count {
      grow()
      slot = self.slot(of: hash)
    }
    hashes.append(hash)
    values.append(make())
    slots[slot] = Int32(values.count)
    return values.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (place, hash) in hashes.enumerated() { slots[slot(of: hash)] = Int32(place + 1) }
  }
}
