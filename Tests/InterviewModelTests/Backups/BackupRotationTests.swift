import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct BackupRotationTests {
  private let rotation = BackupRotation()
  private static let now = at("2026-03-31 08:00", .utc)

  private func backup(
    _ text: String, _ kind: Backup.Kind = .daily, in zone: Zone = .utc
  ) -> Backup {
    Backup(
      path: "\(kind.rawValue) \(text)", at: at(text, zone), schema: 1, size: 1, kind: kind)
  }

  /// One backup on each of so many days, the last one on Tuesday, 31 March 2026.
  private func daily(_ count: Int, every days: Int = 1) -> [Backup] {
    let last = at("2026-03-31 08:00", .utc)
    return (0..<count).map { number in
      Backup(
        path: "\(number)", at: last - number * days * day, schema: 1, size: 1, kind: .daily)
    }
  }

  private func dates(_ backups: [Backup]) -> [String] {
    backups.map { "\(Zone.utc.local(at: $0.at).date)" }.sorted()
  }

  private func kept(_ backups: [Backup]) -> [Backup] {
    let expired = Set(rotation.expired(backups, at: Self.now, in: .utc).map(\.path))
    return backups.filter { !expired.contains($0.path) }
  }

  private func isDue(_ time: String, in zone: Zone, after backups: [Backup]) -> Bool {
    BackupRotation.backup(ofDayAt: at(time, zone), in: zone, among: backups) == nil
  }

  @Test func `of several of a day the newest is the day's`() throws {
    let made = [backup("2026-03-02 09:00"), backup("2026-03-02 10:00")]
    let found = BackupRotation.backup(
      ofDayAt: at("2026-03-02 11:00", .utc), in: .utc, among: made)
    #expect(found == made[1])
  }

  @Test func `one is due on each day of the owner's calendar, and one alone`() throws {
    let berlin = TestZones.berlin
    let made = [backup("2026-03-02 23:30", in: berlin)]
    #expect(isDue("2026-03-02 10:00", in: berlin, after: []))
    #expect(!isDue("2026-03-02 23:59", in: berlin, after: made))
    // The same day in UTC, and the next one in Berlin.
    #expect(isDue("2026-03-03 00:10", in: berlin, after: made))
  }

  @Test func `one of another kind does not stand for the day's`() throws {
    let made = [
      backup("2026-03-02 09:00", .manual), backup("2026-03-02 09:00", .migration),
    ]
    #expect(isDue("2026-03-02 10:00", in: .utc, after: made))
  }

  @Test func `a backup that claims to come from the future holds up nothing`() throws {
    let made = [backup("2099-01-01 09:00")]
    #expect(isDue("2026-03-02 10:00", in: .utc, after: made))
  }

  @Test func `seven days, four weeks and twelve months are kept`() throws {
    #expect(
      dates(kept(daily(500))) == [
        // The last day of each month, of each week, and the last seven days.
        "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31", "2025-09-30",
        "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-15",
        "2026-03-22", "2026-03-25", "2026-03-26", "2026-03-27", "2026-03-28", "2026-03-29",
        "2026-03-30", "2026-03-31",
      ])
  }

  @Test func `only days on which one was made count`() throws {
    // Every tenth day: seven of them reach two months back.
    #expect(
      dates(kept(daily(40, every: 10))).suffix(7) == [
        "2026-01-30", "2026-02-09", "2026-02-19", "2026-03-01", "2026-03-11", "2026-03-21",
        "2026-03-31",
      ])
  }

  @Test func `of two of one day the later one is kept`() throws {
    let two = [backup("2026-03-02 09:00"), backup("2026-03-02 10:00")]
    #expect(rotation.expired(two, at: Self.now, in: .utc) == [two[0]])
  }

  @Test func `only daily ones are ever removed`() throws {
    let others = Backup.Kind.allCases.filter { $0 != .daily }.flatMap { kind in
      (1...9).map { backup("200\($0)-01-01 09:00", kind) }
    }
    #expect(rotation.expired(others + daily(3), at: Self.now, in: .utc).isEmpty)
  }

  @Test func `removing day by day ends with what removing at once would keep`() throws {
    let all = daily(400)
    var stepwise: [Backup] = []
    for backup in all.reversed() { stepwise = kept(stepwise + [backup]) }
    #expect(dates(stepwise) == dates(kept(all)))
  }

  @Test func `those that a wrong clock dated later do not make today's go`() throws {
    let later = (1...12).map { backup("2027-\($0 < 10 ? "0" : "")\($0)-05 09:00") }
    let made = daily(1)
    #expect(rotation.expired(later + made, at: Self.now, in: .utc).isEmpty)
    // Those of days that have come go as before.
    #expect(
      dates(rotation.expired(later + daily(9), at: Self.now, in: .utc))
        == dates(rotation.expired(daily(9), at: Self.now, in: .utc)))
  }

  @Test func `the numbers can be others`() throws {
    var kept = BackupsKept()
    (kept.daily, kept.weekly, kept.monthly) = (2, 0, 0)
    #expect(BackupRotation(keeping: kept).expired(daily(5), at: Self.now, in: .utc).count == 3)
  }
}
