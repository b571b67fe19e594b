internal import Files
internal import InterviewModel
internal import SQLite

/// Where a file is, and what the system says of it.
struct FilePlace {
  /// The path as it was named.
  let path: String
  /// The absolute path that symbolic links lead to; the path as it is where that is not known.
  let resolved: String
  /// What the system knows of the file; nil where it says nothing.
  let status: FileStatus?
  /// What kind of file system it is on; nil where that is not known.
  let fileSystem: FileSystemKind?

  /// Asks the system about a file.
  init(of path: String) {
    self.path = path
    resolved = FilePath.real(path) ?? path
    status = FileStatus(of: path)
    fileSystem = FileSystemKind.of(resolved)
  }

  /// The folder that it is in.
  var folder: String { FilePath.folder(of: path) }

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
    file.folderMode = FileStatus(of: folder)?.mode ?? 0
    file.owner = status?.owner ?? 0
    file.isOwn = status?.isOwn ?? false
    file.fileSystem = fileSystem?.name
    return file
  }
}
