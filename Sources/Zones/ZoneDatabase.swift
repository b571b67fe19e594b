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
  ///
  /// One that is not here by that name may be by another: `US/Pacific` is where America/Los_Angeles
  /// is. It keeps the name that was asked for.
  package func zone(named name: String) -> Zone? {
    if name == Zone.utc.name { return .utc }
    if let clock = clock(named: name) { return Zone(name: name, clock: clock) }
    let others = ZoneRenames.otherNames(of: name).lazy.compactMap { other in
      other == Zone.utc.name ? Zone.utc.clock : clock(named: other)
    }
    return others.first.map { Zone(name: name, clock: $0) }
  }

  /// The clock in the file of that name.
  func clock(named name: String) -> TZifFile? {
    ZoneName(name).flatMap { name in
      directories.lazy.compactMap { name.clock(in: $0) }.first
    }
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
