import Files
@testable import Zones

/// The zone files and vectors beside this file, which no government can change.
enum Fixtures {
  static let directory =
    #filePath.split(separator: "/").dropLast()
    .map { "/" + $0 }.joined() + "/Fixtures"

  /// Fourteen zones, compiled without transitions that their rule implies (`zic -b slim`).
  static let zones = ZoneDatabase(directories: ["\(directory)/zoneinfo"])

  static let largestFile = 1 << 20

  static func contents(of path: String) -> [UInt8]? {
    try? FileSystem.octets(of: "\(directory)/\(path)", upTo: largestFile)
  }
}
