import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct ExaminationTests {
  /// Looks at a database, which has to be the same afterwards, and so has what is beside it.
  private func examine(_ files: BackupFolder) throws -> Examination {
    let before = try files.contents()
    let examination = try Store.examine(files.path)
    #expect(try files.contents() == before)
    return examination
  }

  @Test func `of a sound database every check is passed`() throws {
    try BackupFolder.with { files in
      try files.make("Acme").connection.close()

      let examination = try examine(files)

      #expect(examination.checks == Examination.Kind.allCases.map { .init($0, .passed) })
      #expect(!examination.isDamaged)
      #expect(examination.warnings.filter { !$0.isOfPlace } == [])
    }
  }

  @Test func `the file is described`() throws {
    try BackupFolder.with { files in
      try files.make("Acme").connection.close()

      let file = try #require(try examine(files).file)

      let octets = try TestFile.octets(files.path)
      #expect(file.size == octets.count)
      #expect(file.pageSize * file.pageCount == octets.count)
      #expect(file.schema == Migrations.head)
      #expect(file.writer == PersistenceError.version(Connection.libraryVersionNumber))
      #expect([file.mode, file.folderMode] == [0o600, 0o700])
      let settings = Dictionary(
        uniqueKeysWithValues: file.settings.map { ($0.name, $0.value.words) })
      #expect(
        settings == [
          "journal_mode": "delete", "synchronous": "extra", "foreign_keys": "on",
          "secure_delete": "on", "temp_store": "memory", "cell_size_check": "on",
          "trusted_schema": "off", "mmap_size": "0", "busy_timeout": "10000",
        ])
      #expect(file.settings.last?.value == .number(10_000))
    }
  }

  @Test func `where there is no file there is nothing to look at`() throws {
    try withTemporaryFolder { folder in
      let examination = try Store.examine(folder + "/a.db")

      #expect(examination.file == nil)
      #expect(examination.checks == [])
      #expect(TestFile.names(in: folder) == [])
    }
  }

  @Test func `a file that is gone while its backups are there is missed`() throws {
    try BackupFolder.with { files in
      let backup = try files.make("Acme").backUp(now: monday)
      TestFile.remove(files.path)

      let examination = try examine(files)

      #expect(examination.isDamaged)
      #expect(examination.soundBackup == backup)
    }
  }

  @Test func `the backup that is named is the newest that has not the same damage`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let sound = try store.backUp(now: monday)
      try store.connection.run("UPDATE application SET company = 'Acne'")
      _ = try store.backUp(now: monday + day)
      try store.connection.close()

      #expect(try examine(files).soundBackup == sound)
    }
  }

  @Test func `no backup is named sound that could not be looked into`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let sound = try store.backUp(now: monday)
      let (empty, wal) = try (
        store.backUp(now: monday + day), store.backUp(now: monday + 2 * day)
      )
      try store.connection.close()
      try TestFile.write([], to: empty.path)
      var octets = try TestFile.octets(wal.path)
      octets.replaceSubrange(18...19, with: [2, 2])
      try TestFile.write(octets, to: wal.path)
      try files.damage()

      #expect(try examine(files).soundBackup == sound)
    }
  }

  @Test func `a write-ahead log is not looked into, because that would leave files beside it`()
    throws
  {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      #expect(
        try store.connection.one("PRAGMA journal_mode = WAL") { try $0.value(at: 0) }
          == .text("wal"))
      try store.connection.close()

      let examination = try examine(files)

      #expect(examination.warnings.contains(.writeAheadLog))
      #expect(examination.checks.map(\.kind) == Examination.Kind.allCases)
      #expect(examination.checks.dropFirst().allSatisfy { $0.result != .passed })
      #expect(examination.isUnread)
      #expect(!examination.isDamaged)
    }
  }

  @Test func `a schema number that its tables are not of is found`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      // The step after it added a column there.
      try store.connection.runScript("PRAGMA user_version = 5")
      try store.connection.close()

      let findings = try examine(files).findings(.tables)
      #expect(findings.contains("interview was changed by another program"))
    }
  }

  @Test func `tables of somebody else are not looked at`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.runScript(
        """
        CREATE TABLE mine (id INTEGER PRIMARY KEY AUTOINCREMENT, t TEXT);
        INSERT INTO mine (t) VALUES (CAST(x'FF' AS TEXT))
        """)
      try store.connection.close()

      #expect(try !examine(files).isDamaged)
    }
  }

  @Test func `a damaged page is found, and the checks that do not meet it are made`() throws {
    try BackupFolder.with { files in
      try files.make("Acme").connection.close()
      try files.damage()

      let examination = try examine(files)

      #expect(examination.findings(.integrity) != [])
      #expect(examination.findings(.size) == [])
      #expect(examination.findings(.references) == [])
    }
  }

  @Test func `a file without its end is found`() throws {
    try BackupFolder.with { files in
      try files.make("Acme").connection.close()
      let octets = try TestFile.octets(files.path)
      try TestFile.write(octets.dropLast(1_000), to: files.path)

      let finding = "it has \(octets.count - 1_000) of \(octets.count) bytes"
      #expect(try examine(files).findings(.size) == [finding])
    }
  }

  @Test func `changed content is found, which SQLite passes`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.run("UPDATE application SET company = 'Acne'")
      try store.connection.close()

      let examination = try examine(files)

      #expect(examination.findings(.integrity) == [])
      #expect(
        examination.findings(.content) == ["application 1 was changed outside clinch (company)"])
    }
  }

  @Test func `tables, indexes and views that another program changed or dropped are found`() throws
  {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.runScript(
        "ALTER TABLE person ADD COLUMN phone TEXT; DROP VIEW overdue; DROP INDEX follow_up_owed")
      try store.connection.close()

      #expect(
        try examine(files).findings(.tables)
          == ["follow_up_owed", "overdue", "person"].map { "\($0) was changed by another program" })
    }
  }

  @Test func `follow-ups without their interview are named`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.setForeignKeys(enabled: false)
      try store.connection.run("DELETE FROM interviewer")
      try store.connection.run("DELETE FROM interview")
      try store.connection.close()

      let examination = try examine(files)

      #expect(
        examination.findings(.followUps)
          == [1, 2].map {
            "f\($0) belongs to interview 1, but interview 1 is part of another application"
          })
      let reference = "row 1 of follow_up refers to a row of interview that does not exist"
      #expect(examination.findings(.references).contains(reference))
    }
  }

  @Test func `text that is no UTF-8 is counted by its column`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme", "Globex")
      try store.connection.run("UPDATE interview SET note = CAST(x'C3' AS TEXT)")
      try store.connection.run("UPDATE person SET title = CAST(x'4142FF' AS TEXT) WHERE id = 1")
      try store.connection.close()

      #expect(
        try examine(files).findings(.text)
          == [
            "2 texts are not valid UTF-8: column note of interview",
            "a text is not valid UTF-8: column title of person",
          ])
    }
  }

  @Test(arguments: ["schema-2.db", "schema-5.db"])
  func `an older schema is not migrated by looking, and what it lacks is not looked at`(
    name: String
  ) throws {
    try BackupFolder.with { files in
      try TestFile.write(TestFile.octets(Fixture.path(name)), to: files.path)

      let examination = try examine(files)

      #expect(!examination.isDamaged)
      let skipped = examination.checks.filter { $0.result != .passed }.map(\.kind)
      #expect(skipped == [.followUps, .content])
    }
  }
}

extension Examination {
  /// What a check found; nothing where it passed.
  func findings(_ kind: Kind) -> [String] {
    guard let check = checks.first(where: { $0.kind == kind }),
      case .failed(let findings) = check.result
    else { return [] }
    return findings
  }
}

extension Examination.Warning {
  /// Whether it is about the disk that the tests are run on.
  var isOfPlace: Bool {
    switch self {
    case .networkFileSystem, .volatileFileSystem, .syncedFolder: true
    default: false
    }
  }
}
