package import Zones

/// When a daily backup is made, and how many of them are kept.
///
/// Days, weeks (they begin on Monday) and months are those of the owner's calendar, and only those
/// in which a backup was made count: whoever stops for a year finds the last ones before that.
package struct BackupRotation: Sendable, Equatable {
  /// For how many days, weeks and months the last backup of each is kept.
  package let kept: BackupsKept

  /// Creates a rotation; of 7 days, 4 weeks and 12 months where nothing else is said.
  package init(keeping kept: BackupsKept = BackupsKept()) {
    self.kept = kept
  }

  /// The newest daily backup of this day; nil if it is still to be made.
  package static func backup(ofDayAt now: Instant, in zone: Zone, among backups: [Backup])
    -> Backup?
  {
    let today = zone.local(at: now).date
    return backups.last { $0.kind == .daily && zone.local(at: $0.at).date == today }
  }

  /// The daily backups that are kept no longer at a moment; those of another kind always are, and
  /// so are those that a wrong clock dated later: they count for nothing until their day has come,
  /// or the newest would go for them.
  package func expired(_ backups: [Backup], at now: Instant, in zone: Zone) -> [Backup] {
    let daily = backups.filter { $0.kind == .daily && $0.at <= now }.sorted {
      ($0.at, $0.path) > ($1.at, $1.path)
    }
    let periods: [(count: Int, of: (CivilDate) -> Int)] = [
      (kept.daily, { $0.dayNumber }),
      (kept.weekly, { $0.dayNumber - $0.weekday.rawValue }),
      (kept.monthly, { 12 * $0.year + $0.month }),
    ]
    let paths = periods.reduce(into: Set<String>()) { paths, period in
      var seen: Set<Int> = []
      for backup in daily where seen.count < period.count {
        let number = period.of(zone.local(at: backup.at).date)
        if seen.insert(number).inserted { paths.insert(backup.path) }
      }
    }
    return daily.filter { !paths.contains($0.path) }
  }
}
