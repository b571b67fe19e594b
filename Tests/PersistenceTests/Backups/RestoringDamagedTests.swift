import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Backups that are restored over a database that is damaged, each in another way.
@Suite struct RestoringDamagedTests {
  private struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let spoil: @Sendable ([UInt8]) -> [UInt8]

    static let all = [
      Damage(testDescription: "cut in half") { Array($0.prefix($0.count / 2)) },
      Damage(testDescription: "without its end") { $0.dropLast(1_000) },
      Damage(testDescription: "a spoilt page") { octets in
        octets.enumerated().map { $0.offset / 4_096 == 3 ? 0xFF : $0.element }
      },
      Damage(testDescription: "a spoilt schema") { octets in
        octets.enumerated().map { (100..<4_000).contains($0.offset) ? 0xFF : $0.element }
      },
      Damage(testDescription: "an impossible page size") { octets in
        octets.enumerated().map { (16...17).contains($0.offset) ? 0x12 : $0.element }
      },
    ]
  }

  @Test(arguments: Damage.all)
  private func `what was damaged is kept, and the backup is back`(damage: Damage) throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      try store.log(.at("Globex"))
      try store.connection.close()
      let spoilt = damage.spoil(try TestFile.octets(files.path))
      try TestFile.write(spoilt, to: files.path)

      let restored = try Store.restore(backup.path, to: files.path, now: monday + day)

      #expect(try files.companies() == ["Acme"])
      #expect(try files.open().connection.integrityProblems() == [])
      #expect(TestFile.mode(files.path) == 0o600)
      #expect(TestFile.names(in: files.folder) == ["a.db", "a.db.backups"])
      let replaced = try #require(restored.replaced)
      #expect(replaced.kind == .damaged)
      let kept = try TestFile.octets(replaced.path)
      #expect(kept.prefix(spoilt.count).dropFirst(100) == spoilt.dropFirst(100))
      #expect(files.names.count == 2)
      // It is no backup to go back to.
      #expect(try DatabaseFile(path: files.path).newestBackup() == backup.path)
    }
  }

  @Test func `a journal beside a file that cannot be locked is kept with it`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let backup = try store.backUp(now: monday)
      try store.connection.close()
      try TestFile.write(Array(try TestFile.octets(files.path).prefix(20_000)), to: files.path)
      // Its first byte says that there is nothing to play back, so that SQLite leaves it alone.
      try TestFile.write([0, 2, 3], to: files.path + "-journal")

      let restored = try Store.restore(backup.path, to: files.path, now: monday + day)

      #expect(try files.companies() == ["Acme"])
      let replaced = try #require(restored.replaced)
      #expect(try TestFile.octets(replaced.path + "-journal") == [0, 2, 3])
      #expect(TestFile.names(in: files.folder) == ["a.db", "a.db.backups"])
    }
  }
}
