#if canImport(Darwin)
internal import Darwin
#endif

/// The kind of file system that a file is on, as far as that matters for the file.
package struct FileSystemKind: Equatable, Sendable {
  /// Its name in the system: `ext4`, `nfs4`.
  package let name: String

  /// Whether it is, or may be, reached over a network, where locks are often none:
  /// https://sqlite.org/faq.html#q5.
  package var isRemote: Bool {
    // What is mounted through FUSE is called `fuse.sshfs`; some of it is no network.
    Self.remote.contains(name) || name.utf8.starts(with: "fuse".utf8)
  }

  /// Whether it is in memory.
  package var isVolatile: Bool { ["ramfs", "tmpfs"].contains(name) }

  private static let remote: Set<String> = [
    "9p", "afpfs", "afs", "ceph", "cifs", "ftp", "lustre", "macfuse", "ncpfs", "nfs", "nfs4",
    "osxfuse", "smb3", "smbfs", "virtiofs", "webdav",
  ]
}

extension FileSystemKind {
  /// The kind that an absolute path without links is on; nil where it is not known.
  package static func of(_ path: String) -> FileSystemKind? {
    #if canImport(Darwin)
    var status = statfs()
    guard unsafe statfs(path, &status) == 0 else { return nil }
    let name = unsafe withUnsafeBytes(of: status.f_fstypename) {
      unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    return FileSystemKind(name: name)
    #else
    // Longer than any that there is, because its end would be missed.
    let octets = try? FileSystem.octets(of: "/proc/self/mountinfo", upTo: 16 << 20)
    let lines = (octets ?? []).split(separator: UInt8(ascii: "\n"))
    return of(path, mounts: lines.map { String(decoding: $0, as: UTF8.self) })
    #endif
  }

  /// The kind that an absolute path without links is on.
  ///
  /// It is that of the innermost folder that something is mounted on, the last of several there.
  ///
  /// - Parameters:
  ///   - path: the path.
  ///   - lines: those of `/proc/self/mountinfo`, whose format proc(5) has.
  /// - Returns: the kind; nil where no line is about it.
  static func of(_ path: String, mounts lines: [String]) -> FileSystemKind? {
    var (longest, kind): (Int, FileSystemKind?) = (0, nil)
    for line in lines {
      let fields = line.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      guard fields.count > 4, let dash = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }),
        dash + 1 < fields.count
      else { continue }
      let folder = unescaped(fields[4])
      guard folder.count >= longest, isFolder(folder, of: path) else { continue }
      (longest, kind) = (folder.count, FileSystemKind(name: String(Substring(fields[dash + 1]))))
    }
    return kind
  }

  private static func isFolder(_ folder: [UInt8], of path: String) -> Bool {
    let slash = UInt8(ascii: "/")
    guard path.utf8.starts(with: folder) else { return false }
    return folder.last == slash || path.utf8.dropFirst(folder.count).first ?? slash == slash
  }

  /// Spaces, tabs, line feeds and backslashes are written as `\040`, in three octal digits.
  private static func unescaped(_ field: Substring.UTF8View) -> [UInt8] {
    var (octets, rest) = ([UInt8](), field[...])
    while let octet = rest.popFirst() {
      if octet == UInt8(ascii: "\\"), let code = UInt8(String(Substring(rest.prefix(3))), radix: 8)
      {
        octets.append(code)
        rest = rest.dropFirst(3)
      } else {
        octets.append(octet)
      }
    }
    return octets
  }
}
