import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct MigratorTests {
  private static let next = Migrations.head + 1

  private static func step(
    _ sql: String, version: Int = next, keepsUndo: Bool = true
  ) -> Migration {
    Migration(version: version, name: "test", sql: Array(sql.utf8), keepsUndo: keepsUndo)
  }

  private static func upTo(_ steps: Migration...) -> Migrator {
    Migrator(migrations: Migrations.all + steps)
  }

  private func version(of connection: Connection) throws -> Int {
    try connection.one("PRAGMA user_version") { try $0.get("user_version") }
  }

  private func open(_ path: String, _ migrator: Migrator) throws -> Connection {
    try Store.connect(to: path, ifAbsent: .create, migrating: migrator, now: monday)
  }

  /// A file at this program's schema with one interview in it.
  private func makeDatabase(_ path: String) throws {
    let store = try Store.open(
      at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
    try store.log(.at(with: "Dana Lee; Kim Park"))
  }

  @Test func `a step that fails changes nothing, and can be tried again`() throws {
    try withStore { store in
      try store.log(.at())
      let before = try store.contents()
      let failing = Self.upTo(
        Self.step("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; DELETE FROM nowhere;"))

      for _ in 1...2 {
        #expect(throws: SQLiteError.self) { try failing.migrate(store.connection) }
        #expect(try version(of: store.connection) == Migrations.head)
        #expect(throws: SQLiteError.self) { try store.count("extra") }
        #expect(try store.contents() == before)
      }

      let repaired = Self.upTo(Self.step("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"))
      try repaired.migrate(store.connection)
      #expect(try version(of: store.connection) == Self.next)
      #expect(try store.count("extra") == 0)
    }
  }

  @Test func `a migrated database takes no text in double quotes`() throws {
    try withStore { store in
      #expect(throws: SQLiteError.self) {
        try store.connection.first("SELECT \"nothing\" AS text") {
          try $0.get("text", as: String.self)
        }
      }
    }
  }

  @Test func `a later step that fails takes the earlier ones back, too`() throws {
    try withStore { store in
      let failing = Self.upTo(
        Self.step("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"),
        Self.step("DELETE FROM nowhere", version: Self.next + 1))

      #expect(throws: SQLiteError.self) { try failing.migrate(store.connection) }

      let version = try version(of: store.connection)
      #expect(version == Migrations.head)
      #expect(throws: SQLiteError.self) { try store.count("extra") }
    }
  }

  @Test func `a table that others refer to is rebuilt and keeps its children`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee; Kim Park"))
      let before = try store.contents()
      let rebuild = Self.upTo(
        Self.step(
          """
          -- Views read the table, which they may not miss while another takes its name.
          PRAGMA legacy_alter_table = ON;
          CREATE TABLE person_new (
              id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, email TEXT, title TEXT,
              uuid TEXT
          ) STRICT;
          INSERT INTO person_new SELECT id, name, email, title, uuid FROM person;
          DROP TABLE person;
          ALTER TABLE person_new RENAME TO person;
          PRAGMA legacy_alter_table = OFF;
          """, keepsUndo: false))

      try rebuild.migrate(store.connection)

      #expect(try store.contents() == before)
      #expect(try store.connection.foreignKeyViolations().isEmpty)
      // Foreign keys are on again.
      #expect(throws: SQLiteError.self) {
        try store.connection.run("DELETE FROM person WHERE id = ?", [1])
      }
    }
  }

  @Test func `a step that leaves a dangling reference is taken back`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))
      let before = try store.contents()

      #expect(throws: PersistenceError.self) {
        try Self.upTo(Self.step("DELETE FROM person")).migrate(store.connection)
      }

      #expect(try store.contents() == before)
    }
  }

  @Test(arguments: [true, false])
  func `only a step that keeps what was recorded leaves it to undo`(keepsUndo: Bool) throws {
    try withStore { store in
      try store.log(.at())
      try Self.upTo(Self.step("ALTER TABLE person ADD COLUMN pronoun TEXT", keepsUndo: keepsUndo))
        .migrate(store.connection)

      if keepsUndo {
        #expect(try store.undo(1, now: monday).operations.count == 1)
      } else {
        #expect(throws: HistoryRefusal.nothingToUndo) { try store.undo(1, now: monday) }
      }
    }
  }

  @Test func `an existing database is backed up, for its owner only, before it is migrated`() throws
  {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try makeDatabase(path)
      let before = try Connection(.file(path)).query("SELECT uuid FROM interview") {
        try $0.get("uuid", as: String.self)
      }

      _ = try open(path, Self.upTo(Self.step("UPDATE interview SET uuid = upper(uuid)")))

      let backups = path + ".backups"
      #expect(TestFile.names(in: backups) == ["20260302T090000Z-schema-\(Migrations.head).db"])
      #expect(TestFile.mode(backups) == 0o700)
      let backup = try #require(try DatabaseFile(path: path).newestBackup())
      #expect(TestFile.mode(backup) == 0o600)
      let copy = try Connection(.file(backup))
      #expect(try copy.integrityProblems() == [])
      #expect(try version(of: copy) == Migrations.head)
      #expect(try copy.query("SELECT uuid FROM interview") { try $0.get("uuid") } == before)
    }
  }

  @Test func `a backup never replaces another, and the newest is the last made`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try makeDatabase(path)
      let file = DatabaseFile(path: path)

      let names = try (1...3).map { _ in try file.backUp(.migration, schema: 2, now: monday).path }

      #expect(Set(names).count == 3)
      #expect(TestFile.names(in: file.backupFolder).count == 3)
      #expect(try file.newestBackup() == names.last)
    }
  }

  @Test func `a step that fails leaves the database as it was, and no backup at each attempt`()
    throws
  {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try makeDatabase(path)
      let before = try TestFile.octets(path)

      for _ in 1...2 {
        #expect(throws: PersistenceError.self) {
          _ = try open(path, Self.upTo(Self.step("DELETE FROM nowhere")))
        }
        #expect(TestFile.names(in: path + ".backups") == [])
      }

      #expect(try TestFile.octets(path) == before)
    }
  }

  @Test func `a damaged database is neither backed up nor migrated`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try makeDatabase(path)
      var octets = try TestFile.octets(path)
      // The last page is none of the schema; its first byte says what kind of page it is.
      octets[octets.count - 4_096] = 0xFF
      try TestFile.write(octets, to: path)

      let error = #expect(throws: PersistenceError.self) {
        _ = try open(path, Self.upTo(Self.step("CREATE TABLE extra (id INTEGER) STRICT")))
      }

      guard case .damaged = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(TestFile.names(in: path + ".backups").isEmpty)
      #expect(try TestFile.octets(path) == octets)
    }
  }

  @Test func `a new database needs no backup`() throws {
    try withTemporaryFolder { folder in
      try makeDatabase(folder + "/a.db")

      #expect(TestFile.names(in: folder) == ["a.db"])
    }
  }

  @Test func `two that migrate at once both succeed, and make one backup`() async throws {
    let folder = "/tmp/clinch-migrate-\(UInt64.random(in: 0...UInt64.max))"
    try TestFile.makeFolder(folder)
    defer { TestFile.remove(folder) }
    let path = folder + "/a.db"
    try makeDatabase(path)
    let migrator = Self.upTo(Self.step("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"))

    let versions = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...4 {
        group.addTask {
          let connection = try Store.connect(
            to: path, ifAbsent: .create, migrating: migrator, now: monday)
          return try connection.one("PRAGMA user_version") { try $0.get("user_version") }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }

    #expect(versions == Array(repeating: Self.next, count: 4))
    #expect(TestFile.names(in: path + ".backups").count == 1)
  }

  @Test func `an older program refuses what a newer one migrated`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try makeDatabase(path)
      _ = try open(path, Self.upTo(Self.step("CREATE TABLE extra (id INTEGER) STRICT")))

      let expected = PersistenceError.tooNew(
        path: path, found: Self.next, supported: Migrations.head)
      #expect(throws: expected) { try makeDatabase(path) }
    }
  }
}
