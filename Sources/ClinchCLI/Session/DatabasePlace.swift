/// Where the database is: `--db`, else `CLINCH_DB`, else its place in the XDG data directory.
struct DatabasePlace {
  /// The path of the file.
  let path: String
  /// Whether somebody named it; then it has to exist before it is read.
  let isNamed: Bool

  /// - Throws: `Failure` 64 for an empty `--db`, 78 when no home directory is known.
  init(options: SharedOptions, environment: [String: String]) throws {
    if let path = options.db {
      guard !path.isEmpty else { throw Failure(.usage, "--db is empty") }
      self.init(path: path, isNamed: true)
    } else if let path = environment["CLINCH_DB"], !path.isEmpty {
      self.init(path: path, isNamed: true)
    } else {
      self.init(path: try Self.dataDirectory(environment) + Self.defaultName, isNamed: false)
    }
  }

  /// The paths that are meant where `--db` is not given, whether or not another variable is set.
  static func withoutOption(environment: [String: String]) -> [String] {
    let byDefault = (try? dataDirectory(environment)).map { $0 + defaultName }
    return [environment["CLINCH_DB"], byDefault].compactMap(\.self).filter { !$0.isEmpty }
  }

  private static let defaultName = "/clinch/clinch.db"

  private init(path: String, isNamed: Bool) {
    self.path = path
    self.isNamed = isNamed
  }

  /// XDG Base Directory Specification: an unset, empty or relative variable counts as unset.
  private static func dataDirectory(_ environment: [String: String]) throws -> String {
    if let directory = environment["XDG_DATA_HOME"], isAbsolute(directory) { return directory }
    guard let home = environment["HOME"], isAbsolute(home) else {
      throw Failure(
        .configuration, "HOME is not set, so there is no place for the database",
        hint: "set HOME, or name a file with --db or CLINCH_DB")
    }
    return home + "/.local/share"
  }

  private static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == UInt8(ascii: "/")
  }
}
