internal import Files

/// The machine's word on the zone that it is in.
package enum MachineZone: Sendable, Hashable {
  /// It is set to this zone.
  case zone(Zone)
  /// It is set to the rules of this zone, without its name.
  case matched(Zone)
  /// It is set to rules that no zone here has; this is a clock that goes by them, and its name is
  /// no zone's.
  case nameless(Zone)
  /// `TZ` has this value, which names no zone that is known here.
  case unknown(String)
  /// It says nothing, or nothing that names a zone.
  case unset
}

extension ZoneDatabase {
  /// The zone this machine is set to: by the variable `TZ` when it is there, else by
  /// `/etc/localtime`, a link or a file, else by the first line of `/etc/timezone`.
  ///
  /// A `TZ` that names no zone is reported, never passed over. An empty one is UTC, as tzset(3) has
  /// it. A rule such as `CET-1CEST,M3.5.0,M10.5.0/3` is the zone that goes by it now. The two paths
  /// can be others for tests.
  ///
  /// - Parameters:
  ///   - tz: the variable; nil where it is not set.
  ///   - now: the time at which rules are compared.
  ///   - localtime: the path that the system's own zone has.
  ///   - timezone: the path of a file that names it.
  /// - Returns: what it says.
  package func machineZone(
    tz: String?, at now: Instant, localtime: String = "/etc/localtime",
    timezone: String = "/etc/timezone"
  ) -> MachineZone {
    if let tz {
      let text = tz.utf8.first == UInt8(ascii: ":") ? String(tz.dropFirst()) : tz
      if text.isEmpty { return .zone(.utc) }
      if text != localtime {
        if let zone = zone(atPath: text) { return .zone(zone) }
        return zone(ofFile: text, preferring: nil, at: now)
          ?? zone(ofRule: text, at: now) ?? .unknown(tz)
      }
    }
    if let zone = zone(ofLink: localtime) { return .zone(zone) }
    let named = Self.firstLine(of: timezone).flatMap(zone(named:))
    return zone(ofFile: localtime, preferring: named, at: now) ?? named.map { .zone($0) } ?? .unset
  }

  /// The zone whose file a path leads to, by what follows its last directory called `zoneinfo`; a
  /// path without one is taken for a name.
  ///
  /// What differs in case only is accepted.
  private func zone(atPath path: String) -> Zone? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)[...]
    if let root = parts.lastIndex(of: "zoneinfo") { parts = parts[(root + 1)...] }
    if let first = parts.first, ZoneName.editions.contains(first) { parts = parts.dropFirst() }
    let name = parts.joined(separator: "/")
    return zone(named: name) ?? spelling(of: name).flatMap(zone(named:))
  }

  /// The zone that a symbolic link leads to, over others where it has to.
  private func zone(ofLink path: String) -> Zone? {
    var path = path
    for _ in 1...Self.mostLinks {
      guard let target = FilePath.target(ofLink: path) else { return nil }
      if target.split(separator: "/").contains("zoneinfo"), let zone = zone(atPath: target) {
        return zone
      }
      path =
        target.utf8.first == UInt8(ascii: "/")
        ? target : FilePath.folder(of: path) + "/" + target
    }
    return nil
  }

  /// The zone whose file another one is a copy of; nil where nothing can be read there.
  private func zone(ofFile path: String, preferring named: Zone?, at now: Instant) -> MachineZone? {
    guard path.utf8.first == UInt8(ascii: "/"),
      let file = try? FileBeginning.read(path: path, count: ZoneName.largestFile + 1),
      file.octets.count <= ZoneName.largestFile, let clock = TZifFile(file.octets)
    else { return nil }
    if let named, named.clock == clock { return .zone(named) }
    let match = ZoneMatch(zones: self, now: now)
    if let zone = match.zone(ofCopy: file.octets, clock) { return .matched(zone) }
    return .nameless(Zone(name: path, clock: clock))
  }

  /// The zone that goes by a rule as POSIX has it; nil for what is none.
  private func zone(ofRule text: String, at now: Instant) -> MachineZone? {
    // Where the days of the changes are not said, systems take those of the United States.
    let written = [text, text + ",M3.2.0,M11.1.0"].lazy.compactMap { PosixRule($0.utf8) }
    guard let rule = written.first else { return nil }
    if let zone = ZoneMatch(zones: self, now: now).zone(of: rule, written: text) {
      return zone.name == Zone.utc.name ? .zone(zone) : .matched(zone)
    }
    return .nameless(Zone(name: text, clock: TZifFile(of: rule)))
  }

  private static func firstLine(of path: String) -> String? {
    guard let octets = try? FileSystem.octets(of: path, upTo: 4_097), octets.count <= 4_096
    else { return nil }
    let line = octets.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(decoding: line, as: UTF8.self)
  }

  private static let mostLinks = 8
}

extension TZifFile {
  /// A clock that has always gone by a rule.
  init(of rule: PosixRule) {
    self.init(
      firstOffset: rule.standardOffset, transitions: [], rule: rule)
  }
}
