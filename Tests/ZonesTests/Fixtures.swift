import Files
import TestSupport

@testable import Zones

/// The zone files and vectors beside this file, which no government can change.
enum Fixtures {
  static let directory = Repository.path("Tests/ZonesTests/Fixtures")

  static let largestFile = 1 << 20

  static func contents(of path: String) -> [UInt8]? {
    try? FileSystem.octets(of: "\(directory)/\(path)", upTo: largestFile)
  }
}
