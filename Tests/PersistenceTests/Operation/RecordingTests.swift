import InterviewModel
import Migrations
import SQLite
import Testing
import Zones

@testable import Persistence

@Suite struct RecordingTests {
  private func names(_ store: Store, _ sql: SQL) throws -> [String] {
    try store.connection.query(sql) { try $0.get("name") }
  }

  @Test func `every table but the log's own two is recorded`() throws {
    try withStore { store in
      let tables = try names(
        store,
        """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
        """)

      let recorded = RecordedTable.allCases.map(\.rawValue)
      #expect(Set(tables) == Set(recorded).union(["operation", "change"]))
    }
  }

  @Test func `the key of each table is that of the schema`() throws {
    try withStore { store in
      for table in RecordedTable.allCases {
        let keys = try store.connection.query(
          "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table.rawValue]
        ) { try $0.get("name", as: String.self) }
        #expect(keys == table.keyColumns)
      }
    }
  }

  private static let columns: [any RecordedColumn.Type] = [
    ApplicationColumn.self, InterviewColumn.self, PersonColumn.self, InterviewerColumn.self,
    ClosingTipColumn.self, TipLogColumn.self, FollowUpColumn.self, LetterColumn.self,
    OfferColumn.self, OfferExtensionColumn.self, OutcomeLogColumn.self, OfferLogColumn.self,
    MoveLogColumn.self, PersonalNoteColumn.self,
    SettingColumn.self,
  ]

  @Test func `the columns of each table are those of the schema`() throws {
    try withStore { store in
      func names(_ columns: (some RecordedColumn).Type) -> Set<String> {
        Set(columns.allCases.map(\.rawValue))
      }
      #expect(Self.columns.map { $0.table } == RecordedTable.allCases)
      for columns in Self.columns {
        let stored = try store.connection.query(
          "SELECT name FROM pragma_table_info(?)", [columns.table.rawValue]
        ) { try $0.get("name", as: String.self) }
        #expect(Set(stored) == names(columns))
      }
    }
  }

  @Test func `no reference has an action, which would change rows unrecorded`() throws {
    try withStore { store in
      let actions = try store.connection.query(
        """
        SELECT DISTINCT k.on_update || '/' || k.on_delete AS actions
        FROM sqlite_schema AS s JOIN pragma_foreign_key_list(s.name) AS k WHERE s.type = 'table'
        """
      ) { try $0.get("actions", as: String.self) }

      #expect(actions == ["NO ACTION/NO ACTION"])
    }
  }

  @Test func `the schema has no trigger, which would change rows unrecorded`() throws {
    try withStore { store in
      let triggers = try names(store, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      #expect(triggers.isEmpty)
    }
  }

  @Test func `the tip log cannot be changed, only added to`() {
    let columns: any RecordedColumn.Type = TipLogColumn.self
    #expect(!(columns is any EditableColumn.Type))
  }

  @Test(arguments: [
    "INSERT INTO person (name) VALUES ('Lou')", "UPDATE person SET title = 'CTO'",
    "DELETE FROM tip_log",
  ])
  func `a write round the recorder is rolled back`(sql: String) throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      try store.debrief(id) { $0.tips = [1: .result(.done)] }
      let before = try store.contents()

      let error = #expect(throws: PersistenceError.self) {
        try store.write(Invocation("test", now: monday)) { operation in
          try operation.update(.application, 1, [.note: "recorded"])
          try store.connection.runScript(sql)
        }
      }

      #expect(error == .unrecordedChange(changed: 3, recorded: 1))
      #expect(try store.contents() == before)
      #expect(try store.count("operation") == 2)
    }
  }

  @Test func `an operation keeps what was run, when, and by which schema`() throws {
    try withStore { store in
      _ = try store.write(Invocation("log --at", now: monday - 7)) { try $0.log(.at()) }

      let row = try store.connection.one("SELECT * FROM operation") { try $0.values() }
      #expect(row["command"] == .text("log --at"))
      #expect(row["at"] == .integer(Int64(monday.seconds - 7)))
      #expect(row["schema_version"] == .integer(Int64(Migrations.head)))
      #expect(row["undone_at"] == .null)
      #expect(row["sealed"] == .integer(0))
    }
  }

  @Test func `a command that changes nothing writes no operation and seals nothing`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.debrief(id) { $0.impression = 3 }
      _ = try store.undo(1, now: monday)

      try store.debrief(id) { _ in }

      #expect(try store.count("operation") == 2)
      #expect(try store.redo(1, now: monday).operations.count == 1)
      #expect(try store.interview(id).impression == 3)
    }
  }

  @Test func `what a command that failed wrote is gone`() throws {
    try withStore { store in
      struct Failed: Error {}

      #expect(throws: Failed.self) {
        try store.write(Invocation("test", now: monday)) { operation in
          try operation.insert(into: .person, [.name: "Lou"])
          throw Failed()
        }
      }

      let (people, operations) = (try store.count("person"), try store.count("operation"))
      #expect(people == 0)
      #expect(operations == 0)
      #expect(!store.connection.isInTransaction)
    }
  }

  @Test func `rows are found by any key, and a row as wanted stays unrecorded`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))

      let keys = try store.connection.query(
        "SELECT table_name || ' ' || row_key AS line FROM change ORDER BY sequence"
      ) { try $0.get("line", as: String.self) }
      #expect(
        keys == [
          "application 1", "interview 1", "person 1", "interviewer 1/1", "follow_up 1",
          "follow_up 2",
        ])

      try store.write(Invocation("test", now: monday)) { operation in
        try operation.update(.person, 1, [.name: "Dana Lee"])
        #expect(operation.recordedCount == 0)
      }
    }
  }
}
