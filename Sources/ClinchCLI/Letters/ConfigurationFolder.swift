/// Where the owner's own templates and signature are.
struct ConfigurationFolder {
  /// The folder's path; nil when no home directory is known.
  let path: String?

  init(environment: [String: String]) {
    path = BaseDirectory.path("XDG_CONFIG_HOME", orAtHome: "/.config", environment: environment)
      .map { $0 + "/clinch" }
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
