import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Content that somebody or something else changed: SQLite's checks pass it, the log does not.
@Suite struct ContentTests {
  /// What an audit finds once `change` was made behind the program's back.
  private func findings(after change: SQL, _ arguments: Arguments = [:]) throws -> [String] {
    try withTour { store in
      #expect(try store.connection.run(change, arguments) > 0)
      return try LogAudit(of: store.connection).findings()
    }
  }

  private func withTour<T>(_ body: (Store) throws -> T) throws -> T {
    let store = try Store.inMemory(zones: TestZones.zone(named:), seed: 1)
    try store.log(.at("Acme", "Backend", with: "Dana Lee; Kim Park"))
    try store.debrief(Interview.ID(1)) {
      $0.tips = [1: .result(.done), 2: .result(.skipped)]
      $0.impression = 4
    }
    _ = try store.write(Invocation("tip", now: monday)) {
      try $0.reword(try store.allTips()[2], as: "Wait.")
    }
    _ = try store.write(Invocation("setting", now: monday)) {
      try $0.set(.minutes, to: .number(45))
    }
    try store.log(.at("Globex"))
    _ = try store.undo(1, now: monday)
    return try body(store)
  }

  @Test func `what the program stored is what the log says`() throws {
    #expect(try withTour { try LogAudit(of: $0.connection).findings() } == [])
  }

  @Test(arguments: [1, 7, 1_000])
  func `a long log is gone through in parts, which find the same`(linesAPart: Int) throws {
    try withTour { store in
      try store.connection.run("UPDATE interview SET place = 'Berlin' WHERE id = 1")
      try store.connection.run("DELETE FROM tip_log WHERE tip = 2")
      let pristine = try Connection.asMigrated()
      let survey = try LogSurvey(
        of: store.connection, besides: pristine, columns: RecordedColumns.all(on: pristine),
        linesAPart: linesAPart)

      #expect(survey.suspects == [.init(.interview, "1"), .init(.tipLog, "2")])
      #expect(!survey.areNamesSuspect)
    }
  }

  @Test(arguments: 1...4)
  func `nothing is found after any commands, undone, redone, overtaken or purged`(
    seed: Int
  ) throws {
    try BackupFolder.with { files in
      let store = try files.open(ifAbsent: .create)
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(500 + seed)))
      for _ in 1...60 {
        try commands.run(on: store)
        switch Int.random(in: 0..<8, using: &commands.generator) {
        case 0, 1: _ = try? store.undo(2, now: commands.now)
        case 2: _ = try? store.redo(1, now: commands.now)
        default: break
        }
      }
      #expect(try LogAudit(of: store.connection).findings() == [])
      _ = try store.purge(Invocation("purge", now: commands.now), andCopies: false)
      #expect(try LogAudit(of: store.connection).findings() == [])
      for _ in 1...10 { try commands.run(on: store) }
      #expect(try LogAudit(of: store.connection).findings() == [])
    }
  }

  @Test(
    arguments: [
      ("UPDATE interview SET place = 'Berlin'", "interview 1 was changed outside clinch (place)"),
      (
        "UPDATE person SET name = 'Dana Leigh', title = 'CTO' WHERE id = 1",
        "person 1 was changed outside clinch (name, title)"
      ),
      (
        "UPDATE closing_tip SET wording = 'x' WHERE number = 1",
        "tip 1 was changed outside clinch (wording)"
      ),
      (
        "UPDATE closing_tip SET wording = 'x' WHERE number = 3",
        "tip 3 was changed outside clinch (wording)"
      ),
      ("UPDATE setting SET value = '46'", "setting minutes was changed outside clinch (value)"),
      (
        "UPDATE follow_up SET due_hours = 23 WHERE id = 2",
        "f2 was changed outside clinch (due_hours)"
      ),
      ("DELETE FROM tip_log WHERE tip = 2", "tip entry 2 is gone"),
      ("DELETE FROM closing_tip WHERE number = 7", "tip 7 is gone"),
      (
        "INSERT INTO setting (key, value) VALUES ('due_hours', '12')",
        "setting due_hours is not in the log"
      ),
    ] as [(SQL, String)])
  func `a row that was changed is named, with its columns`(change: SQL, finding: String) throws {
    #expect(try findings(after: change) == [finding])
  }

  @Test(arguments: ["uuid", "at", "command", "schema_version", "undone_at", "replayed_at"])
  func `an operation that was changed is named`(column: String) throws {
    let change =
      "UPDATE operation SET " + .identifier(column) + " = CASE WHEN typeof(" + .identifier(column)
      + ") = 'text' THEN upper(" + .identifier(column) + ") ELSE ifnull("
      + .identifier(column) + ", 0) + 1 END WHERE id = 1" as SQL
    #expect(try findings(after: change).contains("the record of command 1 was changed"))
  }

  @Test(
    arguments: [
      "UPDATE operation SET sealed = 1 WHERE id = 2",
      "UPDATE operation SET replays = 1 WHERE id = 2",
      "UPDATE operation SET digest = digest + 1 WHERE id = 2",
      "UPDATE change SET before = replace(before, 'null', '0') WHERE operation_id = 2 AND before IS NOT NULL",
      "UPDATE change SET row_key = '99' WHERE operation_id = 2 AND table_name = 'tip_log'",
      "UPDATE change SET operation_id = 1 WHERE operation_id = 2",
      "DELETE FROM change WHERE operation_id = 2 AND table_name = 'interview'",
    ] as [SQL])
  func `an operation whose state or lines were changed is named`(change: SQL) throws {
    #expect(try findings(after: change).contains("the record of command 2 was changed"))
  }

  @Test func `an operation that is gone is missed`() throws {
    let findings = try withTour { store in
      try store.connection.run("DELETE FROM change WHERE operation_id = 3")
      try store.connection.run("DELETE FROM operation WHERE id = 3")
      return try LogAudit(of: store.connection).findings()
    }

    #expect(findings.contains("something is missing before command 4"))
  }

  @Test(arguments: ["application", "operation"])
  func `numbers that would be given a second time are found`(table: String) throws {
    let findings = try findings(
      after: "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = ?", [table])

    #expect(findings == ["the numbers of \(table) do not go on from those in the log"])
  }

  @Test func `a command on a row that was changed does not hide the change`() throws {
    try withTour { store in
      try store.connection.run("UPDATE interview SET note = 'x'")
      try store.debrief(Interview.ID(1)) { $0.impression = 5 }

      #expect(
        try LogAudit(of: store.connection).findings()
          == ["interview 1 was changed outside clinch (note)"])
    }
  }

  @Test func `a command that corrects what was changed settles it, and undoing it does not`() throws
  {
    try withTour { store in
      try store.connection.run("UPDATE interview SET note = 'x', place = 'y'")
      try store.debrief(Interview.ID(1)) { $0.impression = 5 }
      try store.edit(Interview.ID(1)) {
        $0.note = .cleared
        $0.place = .cleared
      }
      #expect(try LogAudit(of: store.connection).findings() == [])

      _ = try store.undo(1, now: monday)
      #expect(
        try LogAudit(of: store.connection).findings()
          == ["interview 1 was changed outside clinch (note, place)"])
    }
  }

  @Test func `what was changed and then removed is settled`() throws {
    try withTour { store in
      try store.connection.run("UPDATE interview SET note = 'x'")
      _ = try store.write(Invocation("remove", now: monday)) {
        try $0.remove([.interview(store.interview(Interview.ID(1)))])
      }

      #expect(try LogAudit(of: store.connection).findings() == [])
    }
  }

  @Test func `a column that came after a row was written is looked at, too`() throws {
    try BackupFolder.with { files in
      try TestFile.write(TestFile.octets(Fixture.path("schema-2.db")), to: files.path)
      let store = try files.open()
      #expect(try LogAudit(of: store.connection).findings() == [])
      try store.connection.run("UPDATE follow_up SET due_hours = 23 WHERE id = 1")

      #expect(
        try LogAudit(of: store.connection).findings()
          == ["f1 was changed outside clinch (due_hours)"])
    }
  }
}
