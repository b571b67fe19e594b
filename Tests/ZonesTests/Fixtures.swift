import TestSupport

@testable import Zones

/// The zone files and vectors beside this file, which no government can change.
enum Fixtures {
  static let directory = Repository.path("Tests/ZonesTests/Fixtures")

  static let largestFile = 1 << 20

  static func contents(of path: String) -> [UInt8]? {
    SystemFile.contents(of: "\(directory)/\(path)", limit: largestFile)
  }
}
