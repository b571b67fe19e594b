import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What is no damage, and is said all the same.
@Suite struct ExaminationWarningTests {
  /// The warnings about a database to which `change` was done.
  private func warnings(
    _ change: (BackupFolder) throws -> Void
  ) throws -> [Examination.Warning] {
    try BackupFolder.with { files in
      try files.make("Acme").connection.close()
      try change(files)
      let contents = try files.contents()
      let examination = try Store.examine(files.path)
      #expect(!examination.isDamaged)
      #expect(try files.contents() == contents)
      return examination.warnings.filter { !$0.isOfPlace }
    }
  }

  @Test func `a file that others may read`() throws {
    let warnings = try warnings { chmod($0.path, 0o640) }

    guard case .openToOthers(_, mode: 0o640)? = warnings.first else {
      Issue.record("\(warnings)")
      return
    }
    #expect(warnings.count == 1)
  }

  @Test func `a folder of backups that others may list`() throws {
    let warnings = try warnings { files in
      try TestFile.makeFolder(files.path + ".backups")
      chmod(files.path + ".backups", 0o755)
    }

    guard case .openToOthers(let path, mode: 0o755)? = warnings.first else {
      Issue.record("\(warnings)")
      return
    }
    #expect(path.hasSuffix(".backups"))
  }

  @Test func `octets behind the end`() throws {
    let warnings = try warnings { files in
      try TestFile.write(TestFile.octets(files.path) + [1, 2, 3], to: files.path)
    }

    #expect(warnings == [.surplus(octets: 3)])
  }

  /// Bytes 18 and 19 of the header say how it is written and read.
  private func mark(_ files: BackupFolder, writeVersion: UInt8, readVersion: UInt8) throws {
    var octets = try TestFile.octets(files.path)
    (octets[18], octets[19]) = (writeVersion, readVersion)
    try TestFile.write(octets, to: files.path)
  }

  @Test func `a write-ahead log, which stays on`() throws {
    #expect(
      try warnings { try mark($0, writeVersion: 2, readVersion: 2) } == [.writeAheadLog])
  }

  @Test func `a format that only a later SQLite writes`() throws {
    #expect(try warnings { try mark($0, writeVersion: 3, readVersion: 1) } == [.newerFormat])
  }

  @Test func `a setting that is none`() throws {
    let warnings = try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.run("INSERT INTO setting (key, value) VALUES ('minutes', 'many')")
      try store.connection.close()
      return try Store.examine(files.path).warnings.filter { !$0.isOfPlace }
    }

    #expect(warnings == [.unreadableSetting(.minutes)])
  }

  @Test func `what another program added, which is no damage`() throws {
    let warnings = try warnings { files in
      let connection = try Connection(.file(files.path))
      try connection.runScript(
        "CREATE VIEW mine AS SELECT 1 AS one; CREATE INDEX quick ON interview (place); ANALYZE")
    }

    #expect(warnings == [.additions(["mine", "quick"])])
  }

  @Test func `settings that are none are all named, and each can be reset`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.run(
        "INSERT INTO setting (key, value) VALUES ('minutes', 'x'), ('due_hours', 'y')")

      let warnings = try Store.examine(files.path).warnings.filter { !$0.isOfPlace }

      #expect(warnings == [.unreadableSetting(.dueHours), .unreadableSetting(.minutes)])
      _ = try store.write(Invocation("setting", now: monday)) { try $0.reset(.minutes) }
      _ = try store.write(Invocation("setting", now: monday)) { try $0.reset(.dueHours) }
      #expect(try store.settings() == Settings())
    }
  }

  @Test func `what an interrupted command left is taken back, as by any other`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.close()
      let whole = try TestFile.octets(files.path)
      // A journal that would bring back every page as it is: its header says that there are none.
      let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
      let pages = UInt8(whole.count / 4_096)
      let header = magic + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, pages, 0, 0, 2, 0, 0, 0, 16, 0]
      try TestFile.write(
        header + Array(repeating: 0, count: 512 - header.count), to: files.path + "-journal")

      let examination = try Store.examine(files.path)

      #expect(!examination.isDamaged)
      #expect(try TestFile.octets(files.path) == whole)
      #expect(TestFile.names(in: files.folder) == ["a.db"])
    }
  }
}
