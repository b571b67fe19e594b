internal import Files
internal import InterviewModel
internal import SQLite

extension DatabaseFile {
  /// What may lead to damage, or to others reading the file, as far as one sees it from outside.
  func warnings(_ beginning: Beginning, at place: FilePlace) -> [Examination.Warning] {
    [path, backupFolder].compactMap(Self.openness) + rights(of: place) + surroundings(of: place)
      + format(beginning)
  }

  /// Whose it is, and what cannot be written.
  private func rights(of place: FilePlace) -> [Examination.Warning] {
    var warnings: [Examination.Warning] = []
    if let status = place.status, !status.isOwn {
      warnings.append(.ownedBy(user: status.owner))
    }
    if !FileSystem.mayWrite(path) { warnings.append(.readOnly) }
    // A journal has to be made beside the file, and a backup among the others.
    for folder in [place.folder, backupFolder]
    where FileSystem.exists(folder) && !FileSystem.mayCreate(in: folder) {
      warnings.append(.folderNotWritable(folder))
    }
    return warnings
  }

  /// What else may use the folder, or take it away.
  private func surroundings(of place: FilePlace) -> [Examination.Warning] {
    var warnings: [Examination.Warning] = []
    if let kind = place.fileSystem {
      if kind.isRemote { warnings.append(.networkFileSystem(kind.name)) }
      if kind.isVolatile { warnings.append(.volatileFileSystem(kind.name)) }
    }
    let service = SyncedFolder.service(of: place.resolved, isThere: FileSystem.exists)
    if let service { warnings.append(.syncedFolder(service)) }
    return warnings
  }

  /// What lies beside the file that other programs made of it, and whose their folder is.
  func besides() -> [Examination.Warning] {
    let copies = ConflictCopy.names(
      of: FilePath.name(of: path), among: FileSystem.names(in: FilePath.folder(of: path)))
    let holders = holders.map { holder -> Examination.Warning in
      switch holder {
      case .litestream(let folder): .replicated(folder)
      case .writeAheadLog(let file): .logLeft(file)
      }
    }
    let tree = VersionedFolder.root(of: FilePath.resolved(path), isThere: FileSystem.exists)
    return (copies.isEmpty ? [] : [.conflictCopies(copies)]) + holders
      + (tree.map { [.workTree($0)] } ?? []) + (hasStoppedBackup ? [.unfinishedBackup] : [])
  }

  /// How the file is written, and whether it ends where it says.
  private func format(_ beginning: Beginning) -> [Examination.Warning] {
    let header = beginning.header
    var warnings: [Examination.Warning] = []
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
    guard let mode = FileStatus(of: path)?.mode, mode & 0o077 != 0 else { return nil }
    return .openToOthers(path: path, mode: mode)
  }
}
