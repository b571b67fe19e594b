/// Where the owner's own templates and signature are.
struct ConfigurationFolder {
  /// The folder's path; nil when no home directory is known.
  let path: String?

  /// XDG Base Directory Specification: an unset, empty or relative variable counts as unset.
  init(environment: [String: String]) {
    let isAbsolute = { (path: String) in path.utf8.first == UInt8(ascii: "/") }
    if let folder = environment["XDG_CONFIG_HOME"], isAbsolute(folder) {
      path = folder + "/clinch"
    } else if let home = environment["HOME"], isAbsolute(home) {
      path = home + "/.config/clinch"
    } else {
      path = nil
    }
  }

  /// The folder of templates.
  var letters: String? { path.map { $0 + "/letters" } }

  /// How the owner signs, as the file `signature.txt` says; nil when there is none.
  ///
  /// - Throws: `Failure` 65 for a file that is no text, 74 when it cannot be read; `InputError`.
  func ownSignature() throws -> String? {
    try path.flatMap { try TextFile.contents(of: $0 + "/signature.txt") }
  }
}
