import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct BackupTests {
  @Test func `a backup is the same database in a file for its owner only`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")

      let backup = try store.backUp(now: monday)

      #expect(files.names == ["20260302T090000Z-schema-\(Migrations.head)-manual.db"])
      #expect(backup.path == "\(files.path).backups/\(files.names[0])")
      #expect(backup.kind == .manual)
      #expect(backup.size == (try TestFile.octets(backup.path).count))
      #expect(TestFile.mode(backup.path) == 0o600)
      #expect(TestFile.mode(files.path + ".backups") == 0o700)
      #expect(try files.open(backup.path).contents() == store.contents())
    }
  }

  @Test func `a backup to a file makes that file and nothing beside it`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let target = files.folder + "/copy.db"

      let backup = try store.backUp(to: target, now: monday)

      #expect(backup.path == target)
      #expect(TestFile.mode(target) == 0o600)
      #expect(TestFile.names(in: files.folder) == ["a.db", "copy.db"])
      #expect(try files.companies(target) == ["Acme"])
    }
  }

  @Test func `what exists is never overwritten`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let target = files.folder + "/notes"
      try TestFile.write(Array("buy milk".utf8), to: target)

      let error = #expect(throws: PersistenceError.self) {
        try store.backUp(to: target, now: monday)
      }

      guard case .cannotCreate(path: target, systemErrorNumber: _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try TestFile.octets(target) == Array("buy milk".utf8))
      #expect(TestFile.names(in: files.folder) == ["a.db", "notes"])
    }
  }

  @Test func `a database that is being written to is copied as it was before`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let other = try files.open()
      struct Stop: Error {}
      #expect(throws: Stop.self) {
        try store.write(Invocation("test", now: monday)) { operation in
          try operation.insert(into: .person, [.name: "Half"])
          let copy = try other.backUp(to: files.folder + "/copy.db", now: monday)
          #expect(try files.open(copy.path).contents() == other.contents())
          throw Stop()
        }
      }
    }
  }

  @Test func `a damaged database is not backed up, and nothing is left behind`() throws {
    try BackupFolder.with { files in
      try files.make("Acme", "Globex").connection.close()
      try files.damage()
      let store = try files.open()
      let before = try files.contents()

      for copy in [
        { try store.backUp(now: monday) },
        { try store.backUp(to: files.folder + "/b.db", now: monday) },
      ] {
        let error = #expect(throws: PersistenceError.self) { try copy() }
        #expect(error?.condition == .damaged)
      }

      #expect(try files.contents().filter { $0.key != "a.db.backups" } == before)
      #expect(files.names.isEmpty)
    }
  }

  @Test func `a dangling reference is damage too`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.setForeignKeys(enabled: false)
      try store.connection.run("DELETE FROM application")

      let error = #expect(throws: PersistenceError.self) { try store.backUp(now: monday) }

      guard case .damaged(_, let finding, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(finding == "a row of interview refers to nothing")
    }
  }

  @Test func `backups are listed the newest first, and nothing else is`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      #expect(try Store.backups(beside: files.path).isEmpty)
      for days in 0...2 { _ = try store.backUp(now: monday + days * day) }
      try TestFile.write([1], to: files.path + ".backups/notes.db")
      try TestFile.makeFolder(files.path + ".backups/20260101T000000Z-schema-1.db")

      let backups = try Store.backups(beside: files.path)

      #expect(backups.map(\.at) == [monday + 2 * day, monday + day, monday])
      #expect(backups.map(\.schema) == Array(repeating: Migrations.head, count: 3))
    }
  }

  @Test func `a store in memory has nothing to back up`() throws {
    try withStore { store in
      #expect(throws: PersistenceError.noSuchFile(path: ":memory:")) {
        try store.backUp(now: monday)
      }
    }
  }

  @Test func `a database that is gone while its backups are there is missed`() throws {
    try BackupFolder.with { files in
      let backup = try files.make("Acme").backUp(now: monday)
      TestFile.remove(files.path)

      for absence in [DatabaseFile.Absence.create, .refuse] {
        #expect(
          throws: PersistenceError.gone(path: files.path, newestBackup: backup.path)
        ) { try files.open(ifAbsent: absence) }
      }
      #expect(TestFile.names(in: files.folder) == ["a.db.backups"])
    }
  }

  @Test func `the backup to bring back first is not one of what was replaced on purpose`() throws {
    try BackupFolder.with { files in
      try files.make("Acme")
      let file = DatabaseFile(path: files.path)
      let replaced = try file.backUp(.restore, schema: 1, now: monday + 2 * day)
      #expect(try file.newestBackup() == replaced.path)
      let daily = try file.backUp(.daily, schema: 1, now: monday)
      _ = try file.backUp(.damaged, schema: 1, now: monday + 3 * day)
      #expect(try file.newestBackup() == daily.path)
    }
  }

  @Test func `abandoned copies go with the next backup, a day later`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      _ = try store.backUp(now: monday)
      let folder = files.path + ".backups"
      let (old, new) = (
        ".0b9e4f5a-1c2d-4e3f-8a9b-0c1d2e3f4a5b.part", ".1b9e4f5a-1c2d-4e3f-8a9b-0c1d2e3f4a5b.part"
      )
      for name in [old, old + "-journal", new, ".mine.part", "part", "mine"] {
        try TestFile.write([1], to: "\(folder)/\(name)")
        if name != new { try TestFile.age("\(folder)/\(name)", by: day + 60) }
      }

      _ = try store.backUp(now: monday)
      #expect(files.names.filter { !$0.hasSuffix(".db") } == [new, ".mine.part", "mine", "part"])
    }
  }
}
