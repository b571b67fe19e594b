import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct DailyBackupTests {
  private func backUp(_ store: Store, _ now: Instant) throws -> Backup? {
    try store.backUpDaily(now: now, zone: TestZones.berlin)?.backup
  }

  @Test func `there is one a day`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")

      let first = try backUp(store, monday)
      #expect(first?.kind == .daily)
      #expect(try backUp(store, monday + 3 * hour) == nil)
      #expect(try backUp(store, monday + day) != nil)

      #expect(
        files.names
          == ["02", "03"].map {
            "202603\($0)T090000Z-schema-\(Migrations.head)-daily.db"
          })
    }
  }

  @Test func `what is kept no longer is removed, and nothing else`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let manual = try store.backUp(now: monday - 999 * day)
      var kept = BackupsKept()
      (kept.daily, kept.weekly, kept.monthly) = (3, 0, 0)
      for days in 0...6 {
        try store.backUpDaily(now: monday + days * day, zone: .utc, keeping: kept)
      }
      let left = try Store.backups(beside: files.path)
      #expect(left.map(\.at) == [6, 5, 4].map { monday + $0 * day } + [manual.at])
    }
  }

  @Test func `of a damaged database none is made, and the old ones stay`() throws {
    try BackupFolder.with { files in
      var store: Store? = try files.make("Acme", "Globex")
      var kept = BackupsKept()
      (kept.daily, kept.weekly, kept.monthly) = (1, 0, 0)
      try store?.backUpDaily(now: monday, zone: .utc, keeping: kept)
      store = nil
      try files.damage()
      let before = files.names

      let damaged = try files.open()
      let error = #expect(throws: PersistenceError.self) {
        try damaged.backUpDaily(now: monday + day, zone: .utc, keeping: kept)
      }

      #expect(error?.condition == .damaged)
      #expect(files.names == before)
    }
  }

  @Test func `damaged content is told, and the old ones stay`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      var kept = BackupsKept()
      (kept.daily, kept.weekly, kept.monthly) = (1, 0, 0)
      try store.backUpDaily(now: monday, zone: .utc, keeping: kept)
      try store.connection.run("UPDATE interview SET note = 'x'")

      let made = try store.backUpDaily(now: monday + day, zone: .utc, keeping: kept)

      #expect(made?.damage == "interview 1 was changed outside clinch (note)")
      #expect(files.names.count == 2)
    }
  }

  @Test func `of a database that gets one none is missing`() throws {
    try BackupFolder.with { files in
      let missing = try files.make("Acme").missingBackup(at: monday)
      #expect(missing == nil)
    }
  }

  @Test func `it waits for nobody, and is made by the next command`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let other = try files.open()
      try other.connection.run("BEGIN EXCLUSIVE")

      #expect(try backUp(store, monday) == nil)
      #expect(files.names.isEmpty)

      try other.connection.run("ROLLBACK")
      #expect(try backUp(store, monday) != nil)
    }
  }

  @Test func `a database that would take too long is left to its owner, who is told`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let page = 4_096
      try store.connection.runScript("CREATE TABLE big (content BLOB) STRICT")
      try store.connection.run(
        "INSERT INTO big VALUES (zeroblob(?)), (zeroblob(?)), (zeroblob(?))",
        [11 << 20, 11 << 20, 11 << 20])
      #expect(try TestFile.octets(files.path).count > Store.largestDailyBackup + page)

      #expect(try backUp(store, monday) == nil)
      #expect(TestFile.names(in: files.folder) == ["a.db"])
      let without = try store.missingBackup(at: monday)
      #expect(without != nil)
      #expect(without?.days == nil)
      _ = try store.backUp(now: monday)
      let lately = try store.missingBackup(at: monday + 6 * day)
      #expect(lately == nil)
      let later = try store.missingBackup(at: monday + 8 * day)
      #expect(later?.days == 8)
    }
  }
}
