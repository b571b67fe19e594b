#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Paths, taken apart by octets: a combining mark after a `/` would hide it from a `String`.
enum FilePath {
  /// The folder that a path lies in; `.` for a name alone.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path.utf8[..<slash]) ?? path
  }

  /// The path in a form that no program takes for an option.
  static func asOperand(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "-") ? "./" + path : path
  }

  /// Whether anything stands there, a link that leads nowhere included, or that cannot be told.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || ![ENOENT, ENOTDIR].contains(errno)
  }

  /// A path as a shell takes it.
  static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { octet in
      switch octet {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    if isPlain { return path }
    let inner = path.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }.joined()
    return "'\(inner)'"
  }
}
