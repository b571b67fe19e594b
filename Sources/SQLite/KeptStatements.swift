internal import CSQLite

/// Statements that were prepared and are not running, by their text: to prepare a short statement
/// takes many times as long as to run it.
///
/// Where the schema or a switch of the connection changed since, SQLite prepares them anew by
/// itself: https://sqlite.org/c3ref/prepare.html.
@safe
struct KeptStatements {
  private var handles: [String: OpaquePointer] = unsafe [:]

  /// More than the busiest command runs; what an import makes up by the thousand is not kept.
  private static let most = 100

  /// Hands out the statement of a text, which is not kept any more; nil where there is none.
  mutating func take(_ sql: String) -> OpaquePointer? {
    unsafe handles.removeValue(forKey: sql)
  }

  /// Keeps a statement until it is taken, or finalizes it.
  mutating func keep(_ handle: OpaquePointer, _ sql: String) {
    guard Self.canBeRunAgain(sql), unsafe handles.count < Self.most, unsafe handles[sql] == nil
    else {
      _ = unsafe sqlite3_finalize(handle)
      return
    }
    // Lets its lock go.
    _ = unsafe sqlite3_reset(handle)
    _ = unsafe sqlite3_clear_bindings(handle)
    unsafe handles[sql] = handle
  }

  /// Finalizes all of them; to be asked for before their connection is closed.
  mutating func removeAll() {
    unsafe handles.values.forEach { unsafe sqlite3_finalize($0) }
    unsafe handles = [:]
  }

  /// Whether running a statement twice is the same as preparing it twice: some pragmas act when
  /// they are prepared.
  private static func canBeRunAgain(_ sql: String) -> Bool {
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { sql.utf8.starts(with: $0.utf8) }
  }
}
