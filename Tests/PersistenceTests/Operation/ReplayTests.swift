import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// One command of a kind, run on a store that holds Monday's interview with Dana Lee.
private struct Command: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let run: @Sendable (Store, Interview) throws -> Void

  static let all: [Command] = [
    Command(testDescription: "log in a new application") { store, _ in
      try store.log(.at("Globex", "Backend", with: "Kim Park (CTO) <kim@globex.example>"))
    },
    Command(testDescription: "log a further interview") { store, _ in
      try store.log(.at("Acme", "Backend", monday + day, with: "dana lee <dana@acme.example>"))
    },
    Command(testDescription: "debrief") { store, interview in
      try store.debrief(interview.id) {
        $0.tips = [1: .result(.done), 2: .result(.skipped)]
        $0.notes = [2: "\"quoted\" \u{1F600} e\u{301}\n\t"]
        $0.people = [PersonEntry(name: "Lou")]
        $0.objections = [.init(person: "lou", text: "No Kubernetes")]
        $0.impression = 2
        $0.replyBy = monday + 3 * day
        $0.whyInterested = "Compilers"
      }
    },
    Command(testDescription: "move") { store, interview in
      let time = NewTime(startsAt: monday + 2 * day, minutes: 30, zone: TestZones.newYork)
      _ = try store.write(Invocation("move", now: monday)) { try $0.move(interview.id, to: time) }
    },
    Command(testDescription: "cancel") { store, interview in
      _ = try store.write(Invocation("cancel", now: monday)) {
        try $0.cancel(interview.id, note: "Ill")
      }
    },
    Command(testDescription: "letter sent") { store, interview in
      try store.settleLetters(of: interview.id, now: monday + 2 * hour)
    },
    Command(testDescription: "letter waive") { store, interview in
      try store.settleLetters(of: interview.id, .all, waived: true, now: monday + 2 * hour)
    },
    Command(testDescription: "done, which opens the second check-in") { store, interview in
      let checkIn = try store.followUps(of: interview.id).of(.checkIn).first
      try store.settle(#require(checkIn).id, now: monday + 8 * day)
    },
    Command(testDescription: "outcome") { store, interview in
      try store.end(interview.applicationID, .accepted, now: monday + day)
    },
  ]
}

@Suite struct ReplayTests {
  @Test(arguments: Command.all)
  private func `undo restores what was, redo what was undone`(command: Command) throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee")).interview
      let before = try store.contents()
      try command.run(store, interview)
      let after = try store.contents()
      #expect(after != before)

      for _ in 1...2 {
        let undone = try store.undo(1, now: monday + 9 * day)
        #expect(undone.operations.map(\.id) == [2])
        #expect(try store.contents() == before)

        let redone = try store.redo(1, now: monday + 9 * day)
        #expect(redone.operations == undone.operations)
        #expect(try store.contents() == after)
      }
    }
  }

  @Test func `several are taken back newest first and brought back oldest first`() throws {
    try withStore { store in
      let empty = try store.contents()
      for number in 1...4 { try store.log(.at("Company \(number)")) }
      let full = try store.contents()

      #expect(try store.undo(3, now: monday).operations.map(\.id) == [4, 3, 2])
      #expect(try store.undo(9, now: monday).operations.map(\.id) == [1])
      #expect(try store.contents() == empty)
      #expect(try store.redo(2, now: monday).operations.map(\.id) == [1, 2])
      #expect(try store.redo(9, now: monday).operations.map(\.id) == [3, 4])
      #expect(try store.contents() == full)
    }
  }

  @Test func `with nothing to take or bring back that is said`() throws {
    try withStore { store in
      #expect(throws: HistoryRefusal.nothingToUndo) { try store.undo(1, now: monday) }
      #expect(throws: HistoryRefusal.nothingToRedo) { try store.redo(1, now: monday) }
      try store.log(.at())
      #expect(throws: HistoryRefusal.nothingToRedo) { try store.redo(1, now: monday) }
    }
  }

  @Test func `any other write makes what was undone final`() throws {
    try withStore { store in
      try store.log(.at("First"))
      try store.log(.at("Second"))
      _ = try store.undo(1, now: monday)

      try store.log(.at("Third"))

      #expect(throws: HistoryRefusal.nothingToRedo) { try store.redo(1, now: monday) }
      #expect(try store.undo(2, now: monday).operations.map(\.id) == [3, 1])
      #expect(try store.redo(2, now: monday).operations.map(\.id) == [1, 3])
      #expect(try store.interviews(InterviewFilter()).map(\.company) == ["Third", "First"])
    }
  }

  @Test func `a number that was undone is not given out again`() throws {
    try withStore { store in
      try store.log(.at())
      _ = try store.undo(1, now: monday)

      let next = try store.log(.at("Globex"))

      #expect(next.interview.id == Interview.ID(2))
    }
  }

  @Test func `when something was replayed last only moves forward`() throws {
    try withStore { store in
      try store.log(.at())
      _ = try store.undo(1, now: monday + 1)
      _ = try store.redo(1, now: monday + 2)

      let row = try store.connection.one("SELECT undone_at, replayed_at FROM operation") {
        try $0.values()
      }
      #expect(row == ["undone_at": .null, "replayed_at": .integer(Int64(monday.seconds + 2))])
    }
  }

  /// What else may have changed the file, and what undo calls the row that is not as recorded.
  private static let conflicts: [(sql: String, what: String)] = [
    (
      "UPDATE interview SET note = 'by hand', round = 9",
      "interview 1 has changed since (note, round)"
    ),
    ("UPDATE person SET email = 'DANA@acme.example'", "person 1 has changed since (email)"),
    ("DELETE FROM follow_up WHERE person_id IS NOT NULL", "f1 is gone"),
    (
      "UPDATE interview SET note = 'by hand'; UPDATE person SET title = 'CTO'",
      "person 1 has changed since (title); interview 1 has changed since (note)"
    ),
    (
      "INSERT INTO tip_log (interview_id, tip, result, logged_at) VALUES (1, 1, 'done', 0)",
      "a row of tip_log still refers to it"
    ),
  ]

  @Test(arguments: conflicts)
  func `a row that was changed behind the log stops undo, and nothing changes`(
    sql: String, what: String
  ) throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee <dana@acme.example>"))
      try store.connection.runScript(sql)
      let before = try store.contents()

      #expect(throws: HistoryRefusal.conflict(operation: 1, what: what)) {
        try store.undo(1, now: monday)
      }

      #expect(try store.contents() == before)
      #expect(throws: HistoryRefusal.nothingToRedo) { try store.redo(1, now: monday) }
    }
  }

  @Test func `what referred to nothing before is left for doctor, and undo works`() throws {
    try withTemporaryFolder { folder in
      let store = try Store.open(
        at: "\(folder)/clinch.db", ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      try store.log(.at("First"))
      try store.connection.setForeignKeys(enabled: false)
      try store.connection.run(
        "INSERT INTO tip_log (interview_id, tip, result, logged_at) VALUES (99, 1, 'done', 0)")
      try store.connection.setForeignKeys(enabled: true)
      try store.log(.at("Second"))

      #expect(try store.undo(1, now: monday).operations.map(\.id) == [2])
      #expect(try store.redo(1, now: monday).operations.map(\.id) == [2])
      #expect(try store.connection.foreignKeyViolations().map(\.table) == ["tip_log"])
    }
  }

  @Test func `a conflict in the second operation takes the first back, too`() throws {
    try withStore { store in
      try store.log(.at("First"))
      try store.log(.at("Second"))
      try store.connection.runScript("UPDATE interview SET note = 'by hand' WHERE id = 1")
      let before = try store.contents()

      #expect(throws: HistoryRefusal.self) { try store.undo(2, now: monday) }

      #expect(try store.contents() == before)
      #expect(try store.undo(1, now: monday).operations.map(\.id) == [2])
    }
  }

  @Test func `what was put into the place of an undone row stops redo`() throws {
    try withStore { store in
      try store.log(.at())
      _ = try store.undo(1, now: monday)
      try store.connection.runScript(
        """
        INSERT INTO application (company, company_folded, created_at) VALUES ('Acme', 'acme', 0)
        """)
      let before = try store.contents()

      let what = "application 1 does not match what is stored now"
      #expect(throws: HistoryRefusal.conflict(operation: 1, what: what)) {
        try store.redo(1, now: monday)
      }

      #expect(try store.contents() == before)
    }
  }

  @Test(arguments: [
    "UPDATE change SET table_name = 'sqlite_schema'",
    "UPDATE change SET table_name = 'operation'",
    "UPDATE change SET table_name = 'person; DROP TABLE person'",
    #"UPDATE change SET after = '{"id = 1; DROP TABLE person; --":1}'"#,
  ])
  func `names that the schema does not know are refused`(sql: String) throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))
      try store.connection.runScript(sql)
      // Else it would be damage.
      try store.connection.writeDigests(of: [1])
      let before = try store.contents()

      #expect(throws: HistoryRefusal.recordedByAnotherSchema(operation: 1)) {
        try store.undo(1, now: monday)
      }

      #expect(try store.contents() == before)
    }
  }

  @Test func `extremes and hard texts come back as they were`() throws {
    try withStore { store in
      try store.write(Invocation("test", now: monday)) { operation in
        for text in [
          "null", "\"\\\u{1}\u{1F}", "e\u{301}<\u{301}", "\u{FEFF}\u{10FFFF}", "a\u{0}b",
        ] {
          try operation.insert(into: .person, [.name: text, .title: nil as String?])
        }
        for number in [Int.max, .min, 1 << 53 + 1] {
          try operation.insert(
            into: .application,
            [.company: "\(number)", .companyFolded: "\(number)", .createdAt: number])
        }
      }
      let before = try store.contents()
      let octets = try store.connection.query("SELECT hex(name) AS hex FROM person") {
        try $0.get("hex", as: String.self)
      }

      _ = try store.undo(1, now: monday)
      _ = try store.redo(1, now: monday)

      #expect(try store.contents() == before)
      let after = try store.connection.query("SELECT hex(name) AS hex FROM person") {
        try $0.get("hex", as: String.self)
      }
      #expect(after == octets)
    }
  }

  @Test func `undo and redo reach over a column that was added later`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      try store.debrief(id) { $0.impression = 3 }
      let step = Migration(
        version: Migrations.head + 1, name: "test",
        sql: Array("ALTER TABLE interview ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'".utf8),
        keepsUndo: true)
      try Migrator(migrations: Migrations.all + [step]).migrate(store.connection)
      let before = try store.contents()

      #expect(try store.undo(2, now: monday).operations.count == 2)
      #expect(try store.count("interview") == 0)
      #expect(try store.redo(2, now: monday).operations.count == 2)

      #expect(try store.contents() == before)
    }
  }
}
