import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// What stays in the files, looked for in their bytes.
@Suite struct PurgedOctetsTests {
  private static let secret = "Zwölf Geheimnisse"

  /// How many files of a folder, and of those in it, hold the secret.
  private func holders(_ files: BackupFolder) throws -> [String] {
    let secret = Array(Self.secret.utf8)
    return try files.contents().filter { entry in
      entry.value.indices.dropLast(secret.count).contains { start in
        entry.value[start] == secret[0]
          && entry.value[start..<start + secret.count].elementsEqual(secret)
      }
    }.map(\.key).sorted()
  }

  /// A database in which the secret was written down often, in a long text too, and is no more.
  private func make(_ files: BackupFolder) throws -> Store {
    let store = try files.make("Acme", "Globex")
    for number in 1...20 {
      let note = String(repeating: "\(Self.secret) ", count: number * number)
      try store.edit(Interview.ID(1)) { $0.note = .to(note) }
    }
    try store.edit(Interview.ID(1)) { $0.note = .cleared }
    return store
  }

  @Test func `what was written over is in the log until it is purged`() throws {
    try BackupFolder.with { files in
      let store = try make(files)
      #expect(try holders(files) == ["a.db"])
      _ = try store.purge(now: monday)
      #expect(try holders(files) == [])
    }
  }

  @Test func `backups that hold it are named, and go when that is asked for`() throws {
    try BackupFolder.with { files in
      let store = try make(files)
      let file = DatabaseFile(path: files.path)
      for kind in [Backup.Kind.daily, .migration, .restore] {
        try file.backUp(kind, schema: 1, now: monday)
      }
      try TestFile.write(
        TestFile.octets(files.path),
        to: file.backupFolder + "/.0b9e4f5a-1c2d-4e3f-8a9b-0c1d2e3f4a5b.part")

      let named = try store.purge(now: monday)
      #expect(named.removed == [])
      #expect(named.remaining.count == 4)
      #expect(try holders(files).count == 4)

      let removed = try store.purge(now: monday, andCopies: true)
      #expect(removed.removed == named.remaining)
      #expect(removed.remaining == [])
      #expect(try holders(files) == [])
    }
  }

  @Test func `copies that the owner made stay and are named, wherever they lie`() throws {
    try BackupFolder.with { files in
      let store = try make(files)
      let made = try store.backUp(now: monday)
      let beside = try store.backUp(to: files.folder + "/mine.db", now: monday)
      try TestFile.write(Array("no database".utf8), to: files.folder + "/list.txt")

      let purge = try store.purge(now: monday, andCopies: true)
      #expect(purge.removed == [])
      #expect(purge.remaining == [made.path, beside.path])
      #expect(try holders(files).count == 2)
    }
  }
}
