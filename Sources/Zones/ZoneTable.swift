internal import Files

/// The table in which systems list one zone or more for each country: `zone.tab`.
///
/// One file names them all, so that nobody has to look into some hundred folders and files.
enum ZoneTable {
  /// Its names below a zone directory, the one with the most zones first.
  private static let files = ["zone.tab", "zone1970.tab"]
  /// The real one has 19 kB.
  private static let largestFile = 262_144

  /// The names in the first table that a directory has, sorted; none where it has no table.
  static func names(in directory: String) -> [String] {
    files.lazy.map { names(at: "\(directory)/\($0)") }.first { !$0.isEmpty } ?? []
  }

  private static func names(at path: String) -> [String] {
    guard let bytes = try? FileSystem.octets(of: path, upTo: largestFile) else { return [] }
    return names(inTable: bytes)
  }

  /// The names in a table: the third column, without lines that begin with `#`.
  static func names(inTable bytes: [UInt8]) -> [String] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return lines.filter { $0.first != UInt8(ascii: "#") }.compactMap { line in
      let columns = line.split(separator: UInt8(ascii: "\t"), maxSplits: 3)
      guard columns.indices.contains(2) else { return nil }
      let name = String(decoding: columns[2], as: UTF8.self)
      return ZoneName(name) == nil ? nil : name
    }.sorted()
  }
}

extension ZoneDatabase {
  /// The names of the zones that people live in, sorted, and UTC; more names are understood.
  ///
  /// It is UTC alone where the machine has no table of them.
  package func commonNames() -> [String] {
    let listed = directories.lazy.map(ZoneTable.names).first { !$0.isEmpty } ?? []
    return listed + [Zone.utc.name]
  }
}
