import GRDB

extension StoreError {
  /// The meaning of an error that came out of a call to the database.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case is CodingError: self = .damaged(path: path, what: "the index of facts")
    default: self = .database(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "error \(error.resultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notAStore(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, what: reason)
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .unreadable(path: path, reason: reason)
      default: .database(path: path, reason: reason)
      }
  }
}
