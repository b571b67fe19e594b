/// A folder for files of one sort, by the XDG Base Directory Specification.
enum BaseDirectory {
  /// The folder that a variable names, else a place in the home directory; nil when no home directory
  /// is known. An unset, empty or relative variable counts as unset.
  static func path(
    _ variable: String, orAtHome place: String, environment: [String: String]
  ) -> String? {
    let isAbsolute = { (path: String) in path.utf8.first == UInt8(ascii: "/") }
    if let folder = environment[variable], isAbsolute(folder) { return folder }
    guard let home = environment["HOME"], isAbsolute(home) else { return nil }
    return home + place
  }
}
