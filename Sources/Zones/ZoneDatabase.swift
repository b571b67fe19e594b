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
