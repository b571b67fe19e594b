/// Where the database is: `--db`, else `CLINCH_DB`, else its place in the XDG data directory.
struct DatabasePlace {
  /// The path of the file.
  let path: String
  /// Whether somebody named it; then it has to exist before it is read.
  let isNamed: Bool

  /// - Throws: `Failure` 64 for a `--db` that is no path, 78 for such a `CLINCH_DB` and when no
  ///   home directory is known.
  init(options: SharedOptions, environment: [String: String]) throws {
    if let path = options.db {
      try Self.refuseNoFile(path, "--db", .usage)
      self.init(path: path, isNamed: true)
    } else if let path = environment["CLINCH_DB"] {
      // Not passed over when it is empty: what was to go into a scratch file would go into the
      // owner's own.
      try Self.refuseNoFile(path, "CLINCH_DB", .configuration)
      self.init(path: path, isNamed: true)
    } else {
      guard let path = Self.inDataDirectory(environment) else {
        throw Failure(
          .configuration, "HOME is not set, so there is no default place for the database",
          hint: "set HOME, or name a file with --db or CLINCH_DB")
      }
      self.init(path: path, isNamed: false)
    }
  }

  /// Refuses what other programs take for a database that is no file, or for a file by another
  /// name: here it would be a file of just that name.
  private static func refuseNoFile(_ path: String, _ name: String, _ status: ExitStatus) throws {
    if path.isEmpty {
      throw Failure(
        status, "\(name) is empty",
        hint: status == .usage ? nil : "unset it to use the default place, or name a file")
    }
    guard path == ":memory:" || path.utf8.starts(with: "file:".utf8) else { return }
    throw Failure(
      status, "\(name) is \"\(path)\", but must be the path of a file",
      hint: "for a file of exactly that name, use ./\(path)")
  }

  /// The paths that are meant where `--db` is not given, whether or not another variable is set.
  static func withoutOption(environment: [String: String]) -> [String] {
    [environment["CLINCH_DB"], inDataDirectory(environment)].compactMap(\.self)
      .filter { !$0.isEmpty }
  }

  private init(path: String, isNamed: Bool) {
    self.path = path
    self.isNamed = isNamed
  }

  private static func inDataDirectory(_ environment: [String: String]) -> String? {
    BaseDirectory.path("XDG_DATA_HOME", orAtHome: "/.local/share", environment: environment)
      .map { $0 + "/clinch/clinch.db" }
  }
}

/// A folder for files of one sort, by the XDG Base Directory Specification.
enum BaseDirectory {
  /// The folder that a variable names, else a place in the home directory.
  ///
  /// An unset, empty or relative variable counts as unset. Nil when no home directory is known.
  static func path(
    _ variable: String, orAtHome place: String, environment: [String: String]
  ) -> String? {
    let isAbsolute = { (path: String) in path.utf8.first == UInt8(ascii: "/") }
    if let folder = environment[variable], isAbsolute(folder) { return folder }
    guard let home = environment["HOME"], isAbsolute(home) else { return nil }
    return home + place
  }
}
