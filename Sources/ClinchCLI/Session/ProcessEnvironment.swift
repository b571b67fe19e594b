#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The environment of this process.
enum ProcessEnvironment {
  /// The variables that the program knows, as far as they are set.
  static var variables: [String: String] {
    let values = names.map { name in (name, getenv(name).map { String(cString: $0) }) }
    return Dictionary(
      values.compactMap { name, value in value.map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The folder for files that pass: `TMPDIR`, else `/tmp`.
  static func temporaryFolder(_ variables: [String: String]) -> String {
    variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  static let names = [
    "CLINCH_DB", "CLINCH_EDITOR", "CLINCH_NOW", "CLINCH_OPENER", "CLINCH_PAGER", "CLINCH_SEED",
    "CLICOLOR_FORCE", "COLUMNS", "DBUS_SESSION_BUS_ADDRESS", "EDITOR", "HOME", "LANG", "LC_ALL",
    "LC_CTYPE", "NO_COLOR", "PAGER", "PATH", "TERM", "TMPDIR", "TZ", "TZDIR", "VISUAL",
    "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
  ]
}
