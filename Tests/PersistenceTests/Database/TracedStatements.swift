import CSQLite
import Testing

@testable import Persistence
@testable import SQLite

/// The statements that a connection ran, each once, as they were written.
final class TracedStatements {
  private(set) var texts: Set<String> = []

  /// Collects what `connection` runs while `body` does; statements of SQLite's own are left out.
  func collect(on connection: Connection, _ body: () throws -> Void) throws {
    let handle = try connection.openHandle()
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_trace_v2(
      handle, UInt32(SQLITE_TRACE_STMT),
      { _, context, _, text in
        guard let context, let text else { return 0 }
        let sql = String(cString: text.assumingMemoryBound(to: CChar.self))
        // What SQLite runs inside another statement is reported as a comment.
        if !sql.utf8.starts(with: "--".utf8) {
          Unmanaged<TracedStatements>.fromOpaque(context).takeUnretainedValue().texts.insert(sql)
        }
        return 0
      }, context)
    defer { sqlite3_trace_v2(handle, 0, nil, nil) }
    try body()
  }

  /// How SQLite goes about each statement that reads or changes rows, one line for each loop.
  func plans(on connection: Connection) throws -> [String: [String]] {
    let verbs = ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"]
    return try texts.reduce(into: [:]) { plans, text in
      guard verbs.contains(where: { text.utf8.starts(with: $0.utf8) }) else { return }
      var statement = try Statement.prepare("EXPLAIN QUERY PLAN " + text, on: connection)
      var plan: [String] = []
      while try statement.step() {
        plan.append(try statement.row(columns: Columns(statement.columns)).get("detail"))
      }
      plans[text] = plan
    }
  }
}
