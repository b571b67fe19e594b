internal import Zones

extension WhenParser {
  /// Reads the places that calendars name behind an offset, and takes their zone in its stead:
  /// `(UTC+01:00) Amsterdam, Berlin`, `(UTC-05:00) Eastern Time (US & Canada)`.
  ///
  /// The offset is that of winter, also in summer.
  ///
  /// - Parameters:
  ///   - offset: the offset, in seconds east of Greenwich.
  ///   - start: where it begins.
  /// - Throws: `WhenError` where the places are in zones with other clocks, or some is not known.
  mutating func readPlaces(behind offset: Int, from start: String.Index) throws(WhenError) {
    let listed = rest.prefix { $0.word != nil || Self.isOfList($0) }
    let places = listed.split { $0.mark == "," || $0.mark == "-" || $0.mark == "–" }
      .map { place in place.prefix { $0.mark != "(" }.compactMap(\.word) }
      .filter { !$0.isEmpty }
    let found = places.map(zoneNames(of:))
    guard let last = listed.last, let name = found.first(where: { !$0.isEmpty })?.first else {
      return
    }
    let place = start..<last.place.upperBound
    guard let zone = zones(name), isStandard(offset, in: zone),
      found.allSatisfy({ $0.contains { zones($0).map { $0.isLike(zone) } ?? false } })
    else {
      throw text.refusing(place, because: "name its time zone", offering: [name])
    }
    if let first = parts.zone { throw text.refusing(place, beside: first.place, called: "zone") }
    parts.offset = nil
    parts.zone = .init(value: zone, place: place)
    rest = rest.dropFirst(listed.count)
  }

  private static func isOfList(_ token: WhenToken) -> Bool {
    guard let mark = token.mark else { return false }
    return [",", "-", "–", "(", ")", "&", "."].contains(mark)
  }

  private func zoneNames(of words: [String]) -> [String] {
    WhenZoneNames.zones(of: words)
      ?? WhenZoneNames.zone(ofCity: words, spelling: spelling).map { [$0] } ?? []
  }

  /// Whether it is the offset of winter there.
  private func isStandard(_ offset: Int, in zone: Zone) -> Bool {
    Zone.solstices.map(zone.offset(at:)).min() == offset
  }
}

extension Zone {
  /// Whether its clocks show the same as those of another, in winter and in summer.
  func isLike(_ other: Zone) -> Bool {
    Self.solstices.allSatisfy { offset(at: $0) == other.offset(at: $0) }
  }

  /// A moment in January and one in July 2026.
  fileprivate static let solstices = [
    Instant(seconds: 1_768_000_000), Instant(seconds: 1_784_000_000),
  ]
}
