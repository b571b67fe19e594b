/// A named time zone: which clock its people go by, and when they change it.
///
/// A value like any other, read once from a `ZoneDatabase`; nothing here looks at the machine.
package struct Zone: Sendable {
  /// The IANA name: `Europe/Berlin`.
  package let name: String

  let clock: TZifFile

  /// Coordinated Universal Time; known without any file.
  package static let utc = Zone(
    name: "UTC", clock: TZifFile(firstOffset: 0, transitions: [], rule: nil))

  init(name: String, clock: TZifFile) {
    self.name = name
    self.clock = clock
  }

  /// The seconds that clocks here are ahead of UTC at a moment: 3,600 in a Berlin winter, negative
  /// west of Greenwich.
  package func offset(at instant: Instant) -> Int {
    clock.offset(at: instant)
  }

  /// What calendar and clock show here at a moment; outside the years 1…9999 their first or last
  /// second.
  package func local(at instant: Instant) -> CivilDateTime {
    let seconds = instant.seconds.clamped(to: CivilDateTime.calendar)
    return CivilDateTime(secondsOnClock: seconds + offset(at: Instant(seconds: seconds)))
  }

  /// The moments at which calendar and clock here show `local`, earliest first: none where the
  /// clock is put forward over it, two where it is put back to it, else one.
  package func instants(of local: CivilDateTime) -> [Instant] {
    readings(of: local).filter { $0 + offset(at: $0) == Instant(seconds: local.secondsOnClock) }
  }

  /// The moments that `local` would be by each of the offsets in force around it, earliest first.
  ///
  /// Where the clock is put forward over `local`, these are the two that somebody who wrote it may
  /// have meant: by the clock after the change, and by the clock before it.
  package func readings(of local: CivilDateTime) -> [Instant] {
    // Clocks are less than a day away from UTC, so whatever shows `local` lies within a day of it
    // read as UTC. No clock is changed three times in two days, so the ends and the middle
    // of that stretch have every offset.
    let asUTC = Instant(seconds: local.secondsOnClock)
    let around = [-CivilTime.secondsPerDay, 0, CivilTime.secondsPerDay]
    return Set(around.map { asUTC - offset(at: asUTC + $0) }).sorted()
  }

  /// The one moment that stands for `local` where nobody can be asked which is meant.
  ///
  /// The earlier one where the clock shows it twice; where the clock is put forward over it, that
  /// by the clock before the change (RFC 5545 §3.3.5).
  package func instant(of local: CivilDateTime) -> Instant {
    instants(of: local).first ?? readings(of: local).last
      ?? Instant(seconds: local.secondsOnClock)
  }
}

extension Zone {
  /// Whether two moments lie on one day of the calendar here.
  package func isOneDay(_ first: Instant, _ second: Instant) -> Bool {
    local(at: first).date == local(at: second).date
  }
}

extension Zone: Hashable {
  /// Mixes in the name, which nearly always decides.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }
}

extension Zone {
  /// The first second of a day here: midnight, or what the clock shows instead when it is put
  /// forward over midnight; the earlier one when it shows midnight twice.
  package func firstInstant(of date: CivilDate) -> Instant {
    let midnight = CivilDateTime(date: date, time: .midnight)
    return instants(of: midnight).first ?? endOfGap(over: midnight)
  }

  /// The last second of a day here: 23:59:59, or the last before the clock is put forward over it;
  /// the later one when it shows that twice.
  package func lastInstant(of date: CivilDate) -> Instant {
    let lastSecond = CivilDateTime(date: date, time: .endOfDay)
    return instants(of: lastSecond).last ?? endOfGap(over: lastSecond) - 1
  }

  /// The moment at which the clock is put forward over `skipped`, found by halves: it shows less
  /// before and more from there on.
  private func endOfGap(over skipped: CivilDateTime) -> Instant {
    let readings = readings(of: skipped)
    guard var low = readings.first?.seconds, var high = readings.last?.seconds
    else { return Instant(seconds: skipped.secondsOnClock) }
    while low < high {
      let middle = low + (high - low) / 2
      if local(at: Instant(seconds: middle)) < skipped {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Instant(seconds: low)
  }
}
