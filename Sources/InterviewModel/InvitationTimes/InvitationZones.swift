package import Zones

/// The time zones of a computer, by the names that calendars give them.
package struct InvitationZones: Sendable {
  private let zone: @Sendable (String) -> Zone?
  private let spelling: @Sendable (String) -> String?

  /// Takes how zones are found by their IANA names.
  ///
  /// - Parameters:
  ///   - zone: the zone of a name in exactly that spelling.
  ///   - spelling: the name in the spelling of the zone, where case alone differs.
  package init(
    zone: @escaping @Sendable (String) -> Zone?, spelling: @escaping @Sendable (String) -> String?
  ) {
    self.zone = zone
    self.spelling = spelling
  }

  /// The zone that a calendar means: by its IANA name in whichever case, that behind the prefix of
  /// a program (`/freeassociation.sourceforge.net/Europe/Berlin`), or the name of Windows; nil for
  /// any other.
  func zone(named name: String) -> Zone? {
    let name = name.trimmed
    if let zone = known(name) ?? WindowsZones.ianaName(of: name).flatMap(known) { return zone }
    guard name.utf8.first == UInt8(ascii: "/") || name.utf8.split(separator: 0x3A).count > 1 else {
      return nil
    }
    let parts = name.split(separator: "/").map(String.init)
    return parts.indices.dropFirst().prefix(Self.mostParts).lazy
      .compactMap { known(parts[$0...].joined(separator: "/")) }.first
  }

  /// The moments that a time may be which is written with a name that `zone(named:)` does not know:
  /// an abbreviation that several zones use, a city, or a list of them as Windows shows it.
  ///
  /// - Returns: each moment once, by the likeliest zone; none where the name tells nothing.
  func readings(of local: CivilDateTime, named name: String) -> [ZoneReading] {
    let parts = name.unicodeScalars.split { ",;/()[]\"".unicodeScalars.contains($0) }
      .prefix(Self.mostParts).map { String($0).trimmed }
    let names = [name.trimmed] + parts
    let meant =
      names.lazy.map { When.zones(meantBy: $0, spelling: spelling) }.first { !$0.isEmpty } ?? []
    var readings: [ZoneReading] = []
    for zone in meant.compactMap(known) where zone.instants(of: local).count == 1 {
      let instant = zone.instant(of: local)
      if !readings.contains(where: { $0.instant == instant }) {
        readings.append(ZoneReading(zone: zone, instant: instant))
      }
    }
    // Where the database has the abbreviation as a clock without summer time, nothing else is as
    // likely.
    let exact = Self.abbreviations.contains(name.trimmed) ? zone(name.trimmed) : nil
    guard let first = readings.first, let exact, first.instant == exact.instant(of: local) else {
      return readings
    }
    return [first]
  }

  private func known(_ name: String) -> Zone? {
    guard name.utf8.count <= Self.longestName, !Self.abbreviations.contains(name) else {
      return nil
    }
    return zone(name) ?? spelling(name).flatMap(zone)
  }

  /// Zones of the database that have no summer time, and are named where one with it is meant.
  private static let abbreviations: Set<String> = ["EST", "MST", "HST"]
  /// No name of a zone is as long.
  private static let longestName = 64
  /// No program puts more before one.
  private static let mostParts = 8
}
