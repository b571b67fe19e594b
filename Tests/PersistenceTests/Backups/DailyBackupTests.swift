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
      let before = files.names + [DatabaseFile.nameOfBegunBackup]

      let damaged = try files.open()
      let error = #expect(throws: PersistenceError.self) {
        try damaged.backUpDaily(now: monday + day, zone: .utc, keeping: kept)
      }

      #expect(error?.condition == .damaged)
      #expect(files.names.sorted() == before.sorted())
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

  @Test func `it waits for nobody, and is made by the next command`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let other = try files.open()
      try other.connection.run("BEGIN EXCLUSIVE")

      #expect(try backUp(store, monday) == nil)
      #expect(files.names == [DatabaseFile.nameOfBegunBackup])

      try other.connection.run("ROLLBACK")
      #expect(try backUp(store, monday) != nil)
    }
  }

  @Test func `it is begun once, and nobody else begins it meanwhile`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let begun = try store.beginDailyBackup(now: monday, zone: .utc)
      #expect(begun?.wasStopped == false)
      #expect(try files.open().beginDailyBackup(now: monday, zone: .utc) == nil)
      #expect(try files.warnings() == [])
      begun?.end()
    }
  }

  @Test func `one that was stopped is named by doctor, and taken up by the next command`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      var begun = try store.beginDailyBackup(now: monday, zone: .utc)
      #expect(begun != nil)
      begun = nil
      #expect(try files.warnings() == [.unfinishedBackup])
      let next = try store.beginDailyBackup(now: monday, zone: .utc)
      #expect(next?.wasStopped == true)
    }
  }

  @Test func `one that was made and not finished is finished on another day too`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      var begun = try store.beginDailyBackup(now: monday, zone: .utc)
      _ = try begun.map { try store.finish($0, now: monday, zone: .utc) }
      begun = nil
      #expect(try store.beginDailyBackup(now: monday, zone: .utc)?.wasStopped == true)
      #expect(try backUp(store, monday + day) != nil)
      #expect(files.names.count == 2)
      #expect(try store.beginDailyBackup(now: monday + day, zone: .utc) == nil)
    }
  }

  @Test func `who was handed it goes on with it, and who was handed nothing does not`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      let begun = try store.beginDailyBackup(now: monday, zone: .utc)
      let descriptor = begun?.descriptor ?? -1
      #expect(store.dailyBackup(handedOverAs: descriptor)?.wasStopped == false)
      #expect(store.dailyBackup(handedOverAs: -1) == nil)
    }
  }

  @Test func `its content is looked at in a large database, too`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      try store.connection.runScript("CREATE TABLE big (content BLOB) STRICT")
      try store.connection.run("INSERT INTO big VALUES (zeroblob(?))", [9 << 20])
      try store.connection.run("UPDATE interview SET note = 'x'")

      let made = try store.backUpDaily(now: monday, zone: .utc)

      #expect(made?.damage == "interview 1 was changed outside clinch (note)")
    }
  }

  @Test func `a begun one is no copy that a purge would name`() throws {
    try BackupFolder.with { files in
      let store = try files.make("Acme")
      _ = try store.beginDailyBackup(now: monday, zone: .utc)
      #expect(files.names == [DatabaseFile.nameOfBegunBackup])
      #expect(try store.purge(now: monday).remaining == [])
    }
  }
}

extension Store {
  /// Makes the daily backup from its beginning to its end, as a command does that finds no other
  /// process to do it.
  @discardableResult
  fileprivate func backUpDaily(
    now: Instant, zone: Zone, keeping kept: BackupsKept = BackupsKept()
  ) throws -> (backup: Backup, damage: String?)? {
    guard let begun = try beginDailyBackup(now: now, zone: zone) else { return nil }
    let made = try finish(begun, now: now, zone: zone, keeping: kept)
    if made != nil { begun.end() }
    return made
  }
}

extension BackupFolder {
  /// What doctor warns of that has to do with backups.
  fileprivate func warnings() throws -> [Examination.Warning] {
    try Store.examine(path).warnings.filter { $0 == .unfinishedBackup }
  }
}
