#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Where the demo's database is made.
enum DemoPlace {
  /// A path at which there is no file: the one that was named, else one in a new folder for
  /// temporary files that only its owner can enter.
  ///
  /// - Throws: `Failure` 73 when there is a file already, when it is the place of the owner's own
  ///   database, or when no folder can be made.
  static func path(named: String?, environment: [String: String]) throws -> String {
    if let named {
      guard access(named, F_OK) != 0 else {
        throw Failure(
          .cannotCreate, "\(named) exists, and the demo never touches a file that does",
          hint: "leave --db out, or name a file that does not exist")
      }
      let real = DatabasePlace.withoutOption(environment: environment).map(resolved)
      guard !real.contains(resolved(named)) else {
        throw Failure(
          .cannotCreate, "\(named) is the place of your own database, and the demo is made up",
          hint: "leave --db out, or name another file")
      }
      return named
    }
    let folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(folder)/clinch-demo-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Failure(
        .cannotCreate, "cannot make a folder in \(folder): \(Failure.systemWords(errno))")
    }
    return String(cString: made) + "/clinch.db"
  }

  /// The path without links and detours, as far as it exists already.
  private static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let scalars = path.unicodeScalars
    guard let slash = scalars.lastIndex(of: "/") else { return resolved(".") + "/" + path }
    let folder = slash == scalars.startIndex ? "/" : resolved(String(scalars[..<slash]))
    let name = String(scalars[scalars.index(after: slash)...])
    return ["", "."].contains(name) ? folder : folder + "/" + name
  }
}
