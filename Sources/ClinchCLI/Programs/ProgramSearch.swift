internal import Files

/// The search for a program by its name.
enum ProgramSearch {
  /// The first file of this name in the folders of `PATH` that may be run; nil when there is none.
  ///
  /// Only absolute folders count: a relative one would run what happens to lie in the folder that
  /// the command was called in.
  static func find(_ name: String, path: String?) -> String? {
    let folders = (path ?? "/usr/bin:/bin").utf8.split(separator: UInt8(ascii: ":"))
      .filter { $0.first == UInt8(ascii: "/") }
    return folders.map { "\(Substring($0))/\(name)" }.first {
      FileStatus(of: $0)?.kind == .file && FileSystem.mayRun($0)
    }
  }
}
