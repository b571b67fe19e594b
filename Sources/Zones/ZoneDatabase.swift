internal import Files

/// The zone files of a machine: one TZif file for each IANA name, in directories such as
/// `/usr/share/zoneinfo`.
///
/// Files are read when they are asked for. A file that is damaged, or no zone, is as good as none.
package struct ZoneDatabase: Sendable {
  /// Where files are looked for, first to last.
  let directories: [String]

  /// Where systems keep their zones: Linux and the BSDs, macOS, NixOS, older Unixes.
  static let standardDirectories = [
    "/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/etc/zoneinfo", "/usr/lib/zoneinfo",
    "/usr/share/lib/zoneinfo",
  ]

  /// The zones of this machine, whatever its environment says.
  package static let system = ZoneDatabase(directories: standardDirectories)

  /// Creates a database over these directories; a zone is taken from the first that has it.
  package init(directories: [String]) {
    self.directories = directories
  }

  /// Creates a database over the directory that `TZDIR` names, if it does, and then the machine's.
  package init(environment: [String: String]) {
    let own = environment["TZDIR"].flatMap { $0.isEmpty ? nil : $0 }
    self.init(directories: [own].compactMap(\.self) + Self.standardDirectories)
  }

  /// The zone of that name, in exactly that spelling; nil when there is none.
  package func zone(named name: String) -> Zone? {
    if name == Zone.utc.name { return .utc }
    guard let zoneName = ZoneName(name) else { return nil }
    for directory in directories {
      if let clock = zoneName.clock(in: directory) {
        return Zone(name: name, clock: clock)
      }
    }
    return nil
  }
}

extension ZoneDatabase {
  /// The zone's name as it must be written when `name` differs from it in case only; nil when no
  /// zone has such a name.
  ///
  /// For the sentence that refuses `europe/berlin`; `zone(named:)` itself never guesses.
  package func spelling(of name: String) -> String? {
    guard let zoneName = ZoneName(name) else { return nil }
    let spellings = directories.lazy.compactMap { zoneName.spelling(in: $0) }
    return spellings.first { zone(named: $0) != nil }
  }
}

/// The machine's word on the zone that it is in.
package enum MachineZone: Sendable, Hashable {
  /// It is set to this zone.
  case zone(Zone)
  /// `TZ` has this value, which names no zone that is known here.
  case unknown(String)
  /// It says nothing, or nothing that names a zone.
  case unset
}

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
      FilePath.target(ofLink: localtime).flatMap(zone(atPath:))
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
    guard let octets = try? FileSystem.octets(of: path, upTo: 4_097), octets.count <= 4_096
    else { return nil }
    let line = octets.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(decoding: line, as: UTF8.self)
  }
}
