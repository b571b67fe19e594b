#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The files that the tests were built from.
package enum Repository {
  private static let top = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The path of what is named by its path from the repository's top.
  package static func path(_ name: String) -> String { "\(top)/\(name)" }
}

/// A variable that the tests are run with; nil when it is not set.
package func environmentVariable(_ name: String) -> String? {
  ProcessInfo.processInfo.environment[name]
}
