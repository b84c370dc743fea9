import GRDB
import GRDBSQLite

/// One SQL statement, prepared once for each connection and used many times.
///
/// Beside GRDB's own `Statement` because it keeps strings whole (GRDB ends them at the first NUL, which
/// articles may contain) and passes values to SQLite without boxing them.
/// Numbers of parameters count from 1 and of columns from 0, as in SQLite.
struct Command {
  private let statement: Statement
  private var handle: SQLiteStatement { statement.sqliteStatement }

  init(_ sql: String, in database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
  }

  // MARK: - Parameters

  func bind(_ value: Int64?, at index: CInt) throws {
    if let value {
      try check(sqlite3_bind_int64(handle, index, value))
    } else {
      try check(sqlite3_bind_null(handle, index))
    }
  }

  func bind(_ value: Int, at index: CInt) throws { try bind(Int64(value), at: index) }

  func bind(_ value: String?, at index: CInt) throws {
    guard var value else { return try check(sqlite3_bind_null(handle, index)) }
    let code = value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_bind_text64(
          handle, index, characters.baseAddress, UInt64(bytes.count), Command.copied,
          Command.utf8)
      }
    }
    try check(code)
  }

  func bind(_ value: UnsafeRawBufferPointer, at index: CInt) throws {
    if value.isEmpty {
      try check(sqlite3_bind_zeroblob(handle, index, 0))
    } else {
      try check(sqlite3_bind_blob64(handle, index, value.baseAddress, UInt64(value.count), Command.copied))
    }
  }

  func bind(_ value: [UInt8], at index: CInt) throws {
    try value.withUnsafeBytes { try bind($0, at: index) }
  }

  // MARK: - Running

  /// Runs it to its end; rows are left unread.
  func run() throws {
    while try step() {}
  }

  /// Goes to the next row; false after the last one, when the statement is ready to be used again.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    case let code:
      let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
      sqlite3_reset(handle)
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  /// Makes it ready to be used again before its last row.
  func reset() { sqlite3_reset(handle) }

  /// Calls `body` on each row.
  func forEachRow(_ body: () throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    while try step() { try body() }
  }

  /// What `body` makes of the first row; nil if there is none.
  func first<Value>(_ body: () throws -> Value) throws -> Value? {
    defer { sqlite3_reset(handle) }
    return try step() ? try body() : nil
  }

  // MARK: - Columns of the row

  func isNull(_ column: CInt) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  func integer(_ column: CInt) -> Int64 { sqlite3_column_int64(handle, column) }
  func count(_ column: CInt) -> Int { Int(truncatingIfNeeded: integer(column)) }

  func string(_ column: CInt) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  func optionalString(_ column: CInt) -> String? { isNull(column) ? nil : string(column) }

  /// The bytes of a text or a blob, which live until the next step.
  func bytes(_ column: CInt) -> UnsafeRawBufferPointer {
    // In this order: asking for the pointer may convert the value and so change its length.
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  // MARK: -

  private func check(_ code: CInt) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// SQLITE_TRANSIENT, a cast in a C macro: SQLite copies what is bound.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
  private static let utf8 = UInt8(SQLITE_UTF8)
}
