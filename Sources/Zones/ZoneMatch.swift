internal import Files

/// The search for the name of a zone of which only the clock is known.
struct ZoneMatch {
  let zones: ZoneDatabase
  let now: Instant

  /// The zone whose file has these bytes, or else one whose clock goes like it, because files of
  /// other editions differ; nil where there is none.
  func zone(ofCopy octets: [UInt8], _ clock: TZifFile) -> Zone? {
    let names = zones.names
    let same = names.filter { zones.octets(named: $0) == octets }
    return zone(best(same)) ?? zone(best(names.filter { agrees($0, with: clock) }))
  }

  /// The zone that goes by a rule: one whose file has it in the same letters, else one that shows
  /// the same times from last year to next year; nil where there is none.
  ///
  /// A rule without changes that several places go by is a zone of no place, like `Etc/GMT+5`.
  func zone(of rule: PosixRule, written text: String) -> Zone? {
    let clock = TZifFile(of: rule)
    if rule.daylightSaving == nil, rule.standardOffset == 0 { return .utc }
    let usual = Self.preferred.filter { agrees($0, with: clock) }
    if let name = usual.first(where: { writes($0, text) }) { return zone(name) }
    if rule.daylightSaving != nil, let name = usual.first { return zone(name) }
    let names = zones.names.filter { agrees($0, with: clock) }
    let written = names.filter { writes($0, text) && places.contains($0) }
    if rule.daylightSaving == nil, written.count != 1 {
      let hours = rule.standardOffset / CivilTime.secondsPerHour
      let name = "Etc/GMT\(hours > 0 ? "-" : "+")\(abs(hours))"
      if names.contains(name) { return zone(name) }
    }
    return zone(best(written) ?? best(names))
  }

  private func zone(_ name: String?) -> Zone? { name.flatMap(zones.zone(named:)) }

  /// Whether the clocks of a zone show the same as another from a year ago to in a year.
  private func agrees(_ name: String, with clock: TZifFile) -> Bool {
    guard let other = zones.clock(named: name) else { return false }
    let isSame = { (days: Int) in
      let moment = now + days * CivilTime.secondsPerDay
      return other.offset(at: moment) == clock.offset(at: moment)
    }
    return stride(from: -364, through: 364, by: 91).allSatisfy(isSame)
      && (-366...366).allSatisfy(isSame)
  }

  /// Whether the rule at the end of a zone's file is written like that.
  private func writes(_ name: String, _ text: String) -> Bool {
    let octets = zones.octets(named: name) ?? []
    return octets.dropLast().split(separator: UInt8(ascii: "\n")).last?.elementsEqual(text.utf8)
      == true
  }

  /// The name that most people who go by that clock know.
  private func best(_ names: [String]) -> String? {
    let places = places
    return names.min { one, two in rank(one, places) < rank(two, places) }
  }

  private func rank(_ name: String, _ places: Set<String>) -> (Int, String) {
    if let rank = Self.preferred.firstIndex(of: name) { return (rank, name) }
    let isOfPlace = name.utf8.contains(UInt8(ascii: "/"))
    return (Self.preferred.count + (places.contains(name) ? 0 : isOfPlace ? 1 : 2), name)
  }

  /// The zones that the table of places names, one for each stretch of land whose clocks have gone
  /// alike since 1970: none of their other names.
  private var places: Set<String> {
    let texts = zones.directories.lazy.compactMap {
      try? FileSystem.octets(of: $0 + "/zone1970.tab", upTo: 1 << 20)
    }
    let lines = (texts.first ?? []).split(separator: UInt8(ascii: "\n"))
    return Set(
      lines.filter { $0.first != UInt8(ascii: "#") }
        .compactMap { $0.split(separator: UInt8(ascii: "\t")).dropFirst(2).first }
        .map { String(decoding: $0, as: UTF8.self) })
  }

  /// The zones that are meant first where several go by one clock.
  private static let preferred = [
    "UTC", "Europe/Berlin", "Europe/London", "America/New_York", "America/Chicago",
    "America/Denver", "America/Los_Angeles", "America/Phoenix", "America/Anchorage",
    "Pacific/Honolulu", "America/Halifax", "Europe/Lisbon", "Europe/Dublin", "Europe/Helsinki",
    "Europe/Moscow", "Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo", "Asia/Seoul", "Asia/Jakarta",
    "Asia/Manila", "Africa/Johannesburg", "Africa/Lagos", "Africa/Nairobi", "Australia/Sydney",
    "Australia/Brisbane", "Australia/Adelaide", "Pacific/Auckland",
  ]
}

extension ZoneDatabase {
  /// The names of all zones, those of other editions not among them.
  var names: [String] {
    Set(directories.flatMap { Self.names(in: $0, below: "") }).sorted()
  }

  private static func names(in directory: String, below prefix: String) -> [String] {
    FileSystem.names(in: directory + "/" + prefix).flatMap { name -> [String] in
      let path = prefix + name
      guard ZoneName(path) != nil else { return [] }
      return FileStatus(of: directory + "/" + path)?.kind == .folder
        ? names(in: directory, below: path + "/") : [path]
    }
  }

  /// What is in the file of a zone.
  func octets(named name: String) -> [UInt8]? {
    ZoneName(name).flatMap { name in
      directories.lazy.compactMap { name.octets(in: $0) }.first
    }
  }
}
