internal import InterviewModel
internal import SQLite

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Where a file is, and what the system says of it.
struct FilePlace {
  /// The path as it was named.
  let path: String
  /// The absolute path that symbolic links lead to; the path as it is where that is not known.
  let resolved: String
  /// What the system knows of the file; nil where it says nothing.
  let status: stat?
  /// What kind of file system it is on; nil where that is not known.
  let fileSystem: FileSystemKind?

  /// Asks the system about a file.
  init(of path: String) {
    self.path = path
    resolved = Self.resolved(path)
    status = FileSystem.status(of: path)
    fileSystem = FileSystemKind.of(resolved)
  }

  /// The folder that it is in.
  var folder: String { DatabaseFile.folder(of: path) }

  /// What is known of the file without letting SQLite at it.
  func facts(_ header: FileHeader) -> ExaminedFile {
    var file = ExaminedFile()
    file.size = Int(header.fileSize)
    file.pageSize = header.pageSize
    file.pageCount = Int(header.pageCount)
    file.schema = Int(header.userVersion)
    if header.writerVersionNumber > 0 {
      file.writer = PersistenceError.version(header.writerVersionNumber)
    }
    file.mode = status?.mode ?? 0
    file.folderMode = FileSystem.status(of: folder)?.mode ?? 0
    file.owner = status.map { Int($0.st_uid) } ?? 0
    file.isOwn = file.owner == Int(geteuid())
    file.fileSystem = fileSystem?.name
    return file
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension stat {
  /// Who may read, write and execute it.
  var mode: Int { Int(st_mode & 0o777) }
}
