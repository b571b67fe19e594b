import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct PurgeTests {
  @Test(arguments: 1...6)
  func `every row stays, and of the log what equals one`(seed: Int) throws {
    try BackupFolder.with { files in
      let store = try files.open(ifAbsent: .create)
      var commands = RandomCommands(generator: SeededGenerator(seed: UInt64(300 + seed)))
      for _ in 1...40 { try commands.run(on: store) }
      _ = try store.undo(5, now: commands.now)
      let (rows, lines) = (try store.contents(), try store.count("change"))

      let purge = try store.purge(now: commands.now)

      #expect(!purge.isEmpty)
      #expect(try store.contents() == rows)
      #expect(try store.count("change") == lines)
      #expect(try store.history().allSatisfy { [.final, .overtaken].contains($0.state) })
      for line in try store.lines() {
        #expect(line.before == nil || line.before == [:])
        guard let after = line.after, !after.isEmpty else { continue }
        #expect(rows[line.table]?.contains(after) == true)
      }
    }
  }

  @Test func `every row that is there keeps one line that says what it holds`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme", "Globex")
      _ = try store.write(Invocation("cancel", now: monday)) {
        try $0.cancel(Interview.ID(1), note: "Ill")
      }
      _ = try store.purge(now: monday)

      let kept = try store.lines().filter { $0.after?.isEmpty == false }
      let tables = ["application", "interview", "person", "interviewer", "follow_up"]
      for table in tables {
        let lines = kept.filter { $0.table == table }
        #expect(try store.count(table) == lines.count)
      }
      #expect(Set(kept.map(\.table)) == Set(tables))
    }
  }

  @Test func `nothing before it can be undone, and what comes after it can`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      _ = try store.purge(now: monday)
      #expect(throws: HistoryRefusal.purged(at: monday)) { try store.undo(1, now: monday) }
      #expect(throws: HistoryRefusal.nothingToRedo) { try store.redo(1, now: monday) }

      try store.log(.at("Globex"))
      #expect(try store.undo(9, now: monday).operations.map(\.command) == ["log"])
      #expect(try files.companies() == ["Acme"])
    }
  }

  @Test func `a preview changes nothing, and says what a purge then does`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme", "Globex")
      _ = try store.write(Invocation("cancel", now: monday)) {
        try $0.cancel(Interview.ID(1), note: "Ill")
      }
      _ = try store.undo(1, now: monday)
      _ = try store.undo(1, now: monday)
      let before = try TestFile.octets(files.path)

      let preview = try store.previewPurge(andCopies: false)

      #expect(try TestFile.octets(files.path) == before)
      #expect(preview.operations == 3)
      #expect(
        preview.rows.first { $0.table == "interview" }
          == Purge.Rows(table: "interview", removed: 1, overwritten: 1))
      #expect(try store.purge(now: monday) == preview)
    }
  }

  @Test func `a database that is damaged is not purged: what tells the damage would go`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      _ = try store.backUp(now: monday)
      try store.connection.run("DELETE FROM follow_up WHERE id = 1")
      let (lines, names) = (try store.lines().count { $0.after?.isEmpty == false }, files.names)

      let gone = PersistenceError.inconsistent("f1 is gone")
      #expect(throws: gone) { try store.purge(now: monday, andCopies: true) }
      #expect(throws: gone) { try store.previewPurge(andCopies: true) }

      #expect(try store.lines().count { $0.after?.isEmpty == false } == lines)
      #expect(files.names == names)
    }
  }

  @Test func `more than was agreed to is not purged`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme", "Globex")
      let preview = try store.previewPurge(andCopies: false)
      _ = try files.open().write(Invocation("cancel", now: monday)) {
        try $0.cancel(Interview.ID(1), note: nil)
      }

      #expect(throws: CorrectionRefusal.changedMeanwhile) {
        try store.purge(Invocation("purge", now: monday), andCopies: false, agreedTo: preview)
      }
      #expect(try store.history().first?.operation.command == "cancel")
    }
  }

  @Test func `texts that an editor left are named`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let names = ["edit-1a2b.txt", "letter-zz.txt", ".clinch-AbCdEf"]
      for name in names + ["edit-notes.md", "letters.txt"] {
        try TestFile.write([1], to: "\(files.folder)/\(name)")
      }

      let remaining = try store.purge(now: monday, andCopies: true).remaining

      #expect(Set(remaining) == Set(names.map { "\(files.folder)/\($0)" }))
    }
  }

  @Test func `purging again finds nothing, and writes no second line`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      _ = try store.purge(now: monday)
      #expect(store.didSave)
      let history = try store.history()

      #expect(try store.purge(now: monday + day).isEmpty)
      #expect(!store.didSave)
      #expect(try store.history() == history)
    }
  }

  @Test func `what is left of a purge that was killed is purged by the next one`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      _ = try store.purge(now: monday)
      // As before VACUUM: pages that nothing needs any more.
      try store.connection.runScript(
        "CREATE TABLE gone (x); INSERT INTO gone VALUES (zeroblob(99000)); DROP TABLE gone")
      _ = try store.purge(now: monday)
      let free = try store.connection.one("PRAGMA freelist_count") { row in
        try row.get("freelist_count", as: Int.self)
      }
      #expect(free == 0)
    }
  }

  @Test func `a calendar's numbers go on`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let time = NewTime(startsAt: monday + day)
      _ = try store.write(Invocation("move", now: monday)) {
        try $0.move(Interview.ID(1), to: time)
      }
      let before = try store.calendarEntries()
      _ = try store.purge(now: monday)
      #expect(try store.calendarEntries() == before)
    }
  }

  @Test func `lines that were purged can be shown, and say so`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let cancelling = Invocation("cancel", now: monday)
      _ = try store.write(cancelling) { try $0.cancel(Interview.ID(1), note: "Ill") }
      _ = try store.undo(1, now: monday)
      _ = try store.purge(now: monday)

      let cancelled = try store.operation(2).rows
      #expect(cancelled.count > 1)
      #expect(cancelled.allSatisfy { $0.isPurged && $0.kind == .updated })
      let logged = try store.operation(1).rows
      #expect(logged.allSatisfy { !$0.isPurged && $0.kind == .inserted })
    }
  }
}

/// A line of the log, with the columns of the row before and after.
private struct LogLine {
  let table: String
  let before: [String: Value]?
  let after: [String: Value]?
}

extension Store {
  fileprivate func lines() throws -> [LogLine] {
    let columns = try RecordedColumns.all(on: connection)
    return try connection.query("SELECT * FROM change") { row in
      let table = try #require(RecordedTable(rawValue: try row.get("table_name")))
      let key = try row.get("local_key", as: String.self)
      let name = LoggedName(try row.get("row_key"))
      func values(_ image: RowImage?) -> [String: Value]? {
        guard let image, !image.isPurged else { return image?.values }
        return image.completed(in: table, key: key, name)
          .completed(with: columns[table]?.defaults ?? [:]).values
      }
      let before = try row.get("before", as: String?.self).map(RowImage.init(json:))
      let after = try row.get("after", as: String?.self).map(RowImage.init(json:))
      return LogLine(table: table.rawValue, before: values(before), after: values(after))
    }
  }

  func purge(now: Instant, andCopies: Bool = false) throws -> Purge {
    try purge(Invocation("purge", now: now), andCopies: andCopies)
  }
}
