@testable import Zones

/// A compiled zone file is refused, or answers for every moment and every local time.
///
/// The rule at its end is read alone, too, where the bytes are one.
func fuzzZone(_ octets: [UInt8]) throws {
  _ = PosixRule(octets)
  guard let clock = TZifFile(octets) else { return }
  let zone = Zone(name: "Test/Zone", clock: clock)
  let changes = clock.transitions.prefix(50).map(\.instant.seconds)
  for seconds in moments + changes {
    let instant = Instant(seconds: seconds)
    try demand(
      TZifFile.offsets.contains(zone.offset(at: instant)), "an offset that clocks have",
      "\(zone.offset(at: instant))")
    let local = zone.local(at: instant)
    let readings = zone.instants(of: local)
    try demand(readings == readings.sorted(), "the earliest first", "\(readings)")
    _ = zone.instant(of: local)
  }
}

private let moments = [
  Int.min, Int.max, 0, -1, 1_795_107_600, 253_402_300_799, 253_402_300_800, -62_135_596_800,
]
