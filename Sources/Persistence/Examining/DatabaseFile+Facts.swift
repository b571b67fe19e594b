internal import InterviewModel
internal import SQLite

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension DatabaseFile {
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
    file.mode = FileSystem.status(of: path).map { Int($0.st_mode & 0o777) } ?? 0
    file.folderMode =
      FileSystem.status(of: Self.folder(of: path)).map { Int($0.st_mode & 0o777) } ?? 0
    file.owner = FileSystem.status(of: path).map { Int($0.st_uid) } ?? 0
    file.isOwn = file.owner == Int(geteuid())
    file.fileSystem = FileSystemKind.of(Self.resolved(path))?.name
    return file
  }

  /// What may lead to damage, or to others reading the file, as far as one sees it from outside.
  func warnings(_ beginning: Beginning) -> [Examination.Warning] {
    let (header, kind) = (beginning.header, FileSystemKind.of(Self.resolved(path)))
    var warnings = [path, backupFolder].compactMap(Self.openness)
    if let status = FileSystem.status(of: path), status.st_uid != geteuid() {
      warnings.append(.ownedBy(user: Int(status.st_uid)))
    }
    if access(path, W_OK) != 0 { warnings.append(.readOnly) }
    // A journal has to be made beside the file, and a backup among the others.
    for folder in [Self.folder(of: path), backupFolder]
    where access(folder, F_OK) == 0 && access(folder, W_OK | X_OK) != 0 {
      warnings.append(.folderNotWritable(folder))
    }
    if let kind, kind.isRemote { warnings.append(.networkFileSystem(kind.name)) }
    if let kind, kind.isVolatile { warnings.append(.volatileFileSystem(kind.name)) }
    let service = SyncedFolder.service(of: Self.resolved(path)) { access($0, F_OK) == 0 }
    if let service { warnings.append(.syncedFolder(service)) }
    if header.hasWriteAheadLog { warnings.append(.writeAheadLog) }
    if header.writeVersion > 2 { warnings.append(.newerFormat) }
    let surplus = header.fileSize - header.pageCount * Int64(header.pageSize)
    if header.isPageCountCurrent, beginning.journal == nil, surplus > 0 {
      warnings.append(.surplus(octets: Int(surplus)))
    }
    return warnings
  }

  /// A warning where others than the owner may use what is at a path; nil where nothing is.
  private static func openness(of path: String) -> Examination.Warning? {
    guard let mode = FileSystem.status(of: path).map({ Int($0.st_mode & 0o777) }), mode & 0o077 != 0
    else { return nil }
    return .openToOthers(path: path, mode: mode)
  }

  /// The absolute path that symbolic links lead to; the path as it is where that is not known.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
