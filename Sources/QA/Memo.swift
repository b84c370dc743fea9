import Synchronization

/// What a function gave, by its argument, so that it is worked out once. For functions that always give the same.
///
/// Full, it forgets all: what is asked for often is soon back, and no input makes it grow without end.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let known = Mutex<[Key: Value]>([:])
  private let most: Int

  /// A memo of at most `most` values.
  package init(most: Int) {
    self.most = most
  }

  /// The value for `key`, from `make` where it is not known.
  package func value(for key: Key, _ make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make()
    known.withLock { known in
      if known.count >= most { known.removeAll(keepingCapacity: true) }
      known[key] = value
    }
    return value
  }
}
