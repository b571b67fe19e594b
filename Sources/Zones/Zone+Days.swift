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
