import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct RestoringTests {
  private func restore(_ file: String, _ files: BackupFolder) throws -> Restoration {
    try Store.restore(file, to: files.path, now: monday + day)
  }

  @Test func `a backup comes back, what was there is kept, and the way back leads to it`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      let before = try store.contents()
      try store.log(.at("Globex"))
      let after = try store.contents()
      try store.connection.close()
      let octets = try TestFile.octets(backup.path)

      let restored = try restore(backup.path, files)

      #expect(try files.open().contents() == before)
      #expect(restored.schema == Migrations.head)
      let replaced = try #require(restored.replaced)
      #expect(replaced.kind == .restore)
      #expect(replaced.at == monday + day)
      #expect(TestFile.mode(replaced.path) == 0o600)
      #expect(TestFile.mode(files.path) == 0o600)
      #expect(try files.open(replaced.path).contents() == after)
      #expect(try TestFile.octets(backup.path) == octets)
      #expect(files.names.count == 2)
      #expect(TestFile.names(in: files.folder) == ["a.db", "a.db.backups"])

      _ = try restore(replaced.path, files)
      #expect(try files.open().contents() == after)
      // Its log came with it.
      #expect(try files.open().undo(9, now: monday).operations.count == 2)
    }
  }

  @Test func `who has the database open goes on with what was restored`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      try store.log(.at("Globex"))

      _ = try restore(backup.path, files)

      #expect(try store.interviews(InterviewFilter()).map(\.company) == ["Acme"])
      try store.log(.at("Initech"))
      #expect(try files.companies() == ["Acme", "Initech"])
    }
  }

  @Test func `a database is restored where there is none, or an empty file`() throws {
    try BackupFolder.with { files in
      let backup = try files.make("Acme").backUp(to: files.folder + "/copy.db", now: monday)
      let other = BackupFolder(folder: files.folder + "/new/place")
      #expect(try restore(backup.path, other).replaced == nil)
      #expect(try other.companies() == ["Acme"])
      #expect(TestFile.mode(other.path) == 0o600)
      #expect(TestFile.mode(other.folder) == 0o700)
      #expect(TestFile.names(in: other.path + ".backups").isEmpty)

      try TestFile.write([], to: other.path)
      #expect(try restore(backup.path, other).replaced == nil)
      #expect(try other.companies() == ["Acme"])
    }
  }

  @Test(arguments: [-1, 0])
  func `a database whose schema has a number that none has is replaced, and kept`(
    schema: Int
  ) throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      try store.connection.runScript("PRAGMA user_version = \(schema)")
      try store.connection.close()

      let restored = try restore(backup.path, files)

      #expect(restored.replaced?.kind == .damaged)
      #expect(try files.companies() == ["Acme"])
    }
  }

  @Test(arguments: ["-journal", "-wal"])
  func `what is left beside a database that is gone is not written into another`(
    ending: String
  ) throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      try store.connection.close()
      TestFile.remove(files.path)
      let left = files.path + ending
      try TestFile.write([1], to: left)
      let before = try files.contents()

      #expect(throws: PersistenceError.strayJournal(path: left)) {
        try restore(backup.path, files)
      }
      #expect(throws: PersistenceError.strayJournal(path: left)) {
        try files.open(backup.path).backUp(to: files.path, now: monday)
      }
      #expect(try files.contents() == before)

      TestFile.remove(left)
      _ = try restore(backup.path, files)
      #expect(try files.companies() == ["Acme"])
    }
  }

  @Test func `a backup of an older schema is migrated before it replaces anything`() throws {
    try BackupFolder.with { files in
      try files.make("Acme").connection.close()
      let old = Fixture.path("schema-2.db")
      let octets = try TestFile.octets(old)

      let restored = try restore(old, files)

      #expect(restored.schema == 2)
      #expect(try files.companies() == ["Acme", "面接テック"])
      let store = try files.open()
      #expect(try store.connection.integrityProblems() == [])
      // Restoring keeps the only backup; migrating the copy needs none.
      #expect(files.names.count == 1)
      #expect(try TestFile.octets(old) == octets)
    }
  }

  @Test func `a migration that fails leaves everything as it was`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      try store.log(.at("Globex"))
      try store.connection.close()
      let before = try files.contents()
      let failing = Migrator(
        migrations: Migrations.all + [
          Migration(
            version: Migrations.head + 1, name: "test", sql: Array("DELETE FROM nowhere".utf8),
            keepsUndo: true)
        ])

      #expect(throws: PersistenceError.self) {
        try Store.restore(backup.path, to: files.path, migrating: failing, now: monday)
      }

      #expect(try files.contents() == before)
    }
  }

  @Test func `a busy database is not replaced`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      try store.log(.at("Globex"))
      let copy = try PartialCopy(of: Connection(.file(backup.path)), in: files.folder)
      defer { copy.remove() }
      try store.connection.run("BEGIN IMMEDIATE")
      defer { _ = try? store.connection.run("ROLLBACK") }

      let error = #expect(throws: SQLiteError.self) {
        try DatabaseFile(path: files.path).replace(
          with: copy, over: .init(schema: Migrations.head, isDamaged: false),
          migrator: Migrator(migrations: Migrations.all), now: monday, waitingMilliseconds: 1)
      }

      #expect(error?.code == .busy)
      #expect(try files.companies() == ["Acme", "Globex"])
      #expect(files.names.count == 1)
    }
  }
}
