import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// What a line of the log has, and what it leaves out.
@Suite struct LogLineTests {
  @Test func `a new row has what is not there by default, without its name and number`() throws {
    try withStore { store in
      try store.log(.at("Acme", with: "Dana Lee"))

      let created = try store.connection.one("SELECT created_at FROM application") {
        try $0.get("created_at", as: Int.self)
      }
      #expect(
        try store.line(on: .application).after
          == #"{"company":"Acme","company_folded":"acme","created_at":\#(created)}"#)
      #expect(try store.line(on: .person).after == #"{"name":"Dana Lee"}"#)
      #expect(try store.line(on: .interviewer).after == #"{"interview_id":1,"person_id":1}"#)
    }
  }

  @Test func `a row that changes has what changes, also to nothing`() throws {
    try withStore { store in
      let id = try store.log(.at("Acme")).interview.id
      try store.edit(id) { $0.place = .to("Berlin") }
      try store.edit(id) { $0.place = .cleared }

      let line = try store.line(on: .interview)
      #expect(line.before == #"{"place":"Berlin"}"#)
      #expect(line.after == #"{"place":null}"#)
    }
  }

  @Test func `a row that goes has all that it held`() throws {
    try withStore { store in
      try store.log(.at("Acme", with: "Dana Lee"))
      let made = try store.line(on: .person)
      _ = try store.write(Invocation("remove", now: monday)) {
        try $0.remove([.interview(store.interview(Interview.ID(1)))])
      }

      let line = try store.line(on: .person)
      #expect(line.before == made.after)
      #expect(line.after == nil)
    }
  }

  @Test func `it names its row by the bytes of its uuid`() throws {
    try withStore { store in
      try store.log(.at("Acme"))
      let uuid = try store.connection.one("SELECT uuid FROM application") {
        try $0.get("uuid", as: String.self)
      }

      let line = try store.line(on: .application)
      #expect(line.name == LoggedName(uuid: uuid, key: "1"))
      #expect(line.name.value == .blob(try #require(UUIDText.octets(of: uuid))))
    }
  }

  @Test(arguments: RecordedTable.allCases)
  func `what it leaves out is what the schema has by default`(table: RecordedTable) throws {
    let columns = try #require(try RecordedColumns.all(on: .asMigrated())[table])

    #expect(table.defaults == columns.defaults.filter { $0.value != .null })
  }
}

/// A line of the log as it is stored.
private struct StoredLine {
  let name: LoggedName
  let before: String?
  let after: String?
}

extension Store {
  /// The newest line on a row of a table.
  fileprivate func line(on table: RecordedTable) throws -> StoredLine {
    let sql: SQL =
      "SELECT row_key, before, after FROM change WHERE table_name = ? ORDER BY sequence DESC LIMIT 1"
    let line = try connection.first(sql, [table.rawValue]) {
      StoredLine(
        name: LoggedName(try $0.get("row_key")), before: try $0.get("before"),
        after: try $0.get("after"))
    }
    return try #require(line)
  }
}
