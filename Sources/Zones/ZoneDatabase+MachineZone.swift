extension ZoneDatabase {
  /// The zone this machine is set to: by the variable `TZ` when it is there, else by the link
  /// `/etc/localtime`, else by the first line of `/etc/timezone`.
  ///
  /// A `TZ` that names no zone is reported, never passed over. An empty one is UTC, as tzset(3) has
  /// it. The two paths can be others for tests.
  package func machineZone(
    tz: String?, localtime: String = "/etc/localtime", timezone: String = "/etc/timezone"
  ) -> MachineZone {
    if let tz {
      let path = tz.utf8.first == UInt8(ascii: ":") ? String(tz.dropFirst()) : tz
      if path.isEmpty { return .zone(.utc) }
      if path != localtime {
        return zone(atPath: path).map { .zone($0) } ?? .unknown(tz)
      }
    }
    let configured =
      SystemFile.target(ofLink: localtime).flatMap(zone(atPath:))
      ?? Self.firstLine(of: timezone).flatMap(zone(named:))
    return configured.map { .zone($0) } ?? .unset
  }

  /// The zone whose file a path leads to, by what follows its last directory called `zoneinfo`; a
  /// path without one is taken for a name.
  private func zone(atPath path: String) -> Zone? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let root = parts.lastIndex(of: "zoneinfo") else { return zone(named: path) }
    return zone(named: parts[(root + 1)...].joined(separator: "/"))
  }

  private static func firstLine(of path: String) -> String? {
    SystemFile.contents(of: path, limit: 4096).map {
      let line = $0.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      return String(decoding: line, as: UTF8.self)
    }
  }
}
