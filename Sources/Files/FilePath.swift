#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Paths, taken apart by bytes: a combining mark after a `/` would hide it from a `String`.
package enum FilePath {
  /// The folder that a path lies in; `.` for a name alone.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(Substring(path.utf8[..<slash]))
  }

  /// The path in a form that no program takes for an option.
  package static func asOperand(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "-") ? "./" + path : path
  }

  /// A path as a shell takes it.
  package static func quoted(_ path: String) -> String {
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

  /// The absolute path that symbolic links lead to; nil where nothing is there or that cannot be
  /// told.
  package static func real(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The path without links and detours, as far as it exists already.
  package static func resolved(_ path: String) -> String {
    if let real = real(path) { return real }
    let scalars = path.unicodeScalars
    guard let slash = scalars.lastIndex(of: "/") else { return resolved(".") + "/" + path }
    let folder = slash == scalars.startIndex ? "/" : resolved(String(scalars[..<slash]))
    let name = String(scalars[scalars.index(after: slash)...])
    return ["", "."].contains(name) ? folder : folder + "/" + name
  }

  /// Where a symbolic link leads, as it is written there; nil when `path` is none.
  package static func target(ofLink path: String) -> String? {
    let limit = Int(PATH_MAX)
    let target = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      unsafe count = buffer.withMemoryRebound(to: CChar.self) {
        unsafe $0.baseAddress.map { max(0, unsafe readlink(path, $0, limit)) } ?? 0
      }
    }
    return target.isEmpty ? nil : String(decoding: target, as: UTF8.self)
  }

  /// The name at the end of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(Substring(path.utf8[path.utf8.index(after: slash)...]))
  }

  /// The ending of a name that SQLite gives to files beside a database, which it rolls back or
  /// deletes: `-journal`, `-wal`, `-shm`; nil for any other name.
  package static func endingBesideDatabase(_ path: String) -> String? {
    ["-journal", "-wal", "-shm"].first { ending in
      path.utf8.suffix(ending.utf8.count).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        .elementsEqual(ending.utf8)
    }
  }
}
