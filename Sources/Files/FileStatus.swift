#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// All that is known of a file or folder without opening it, as it was when it was asked for.
///
/// Opening a file and closing it again would let go the locks of a connection to it:
/// https://sqlite.org/howtocorrupt.html, section 2.2.
package struct FileStatus {
  /// The kinds of things that can have a name.
  package enum Kind: Sendable, Hashable {
    case file, folder, link
    /// A pipe, a socket or a device.
    case other
  }

  private let status: stat

  /// Asks about what a path leads to; nil where that cannot be told, as where nothing is there.
  package init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// Asks about what has a name, a symbolic link itself included; nil where that cannot be told.
  package init?(ofName path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// Asks about an open file; nil where that cannot be told.
  init?(ofOpen descriptor: CInt) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.status = status
  }

  /// Which kind of thing it is.
  package var kind: Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The size in bytes.
  package var size: Int { Int(status.st_size) }

  /// Who may read, write and execute it: the nine bits that chmod(1) takes.
  package var mode: Int { Int(status.st_mode & 0o777) }

  /// The number of the user whose it is.
  package var owner: Int { Int(status.st_uid) }

  /// The number of the group that it belongs to.
  var group: gid_t { status.st_gid }

  /// Whether it is this user's.
  package var isOwn: Bool { status.st_uid == geteuid() }

  /// When it was changed last, in whole seconds since 1970, by the clock of the file system.
  package var changedAt: Int {
    #if canImport(Darwin)
    status.st_mtimespec.tv_sec
    #else
    status.st_mtim.tv_sec
    #endif
  }

  /// Whether this is the same file as another one, by whatever names.
  package func isSame(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }
}
