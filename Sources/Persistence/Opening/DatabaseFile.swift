internal import SQLite

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The file that a database lives in, looked at before SQLite does.
///
/// SQLite takes a file of 0 or 1 octet for a new database and overwrites it, opens any other
/// program's database, and does not notice a missing end. So the file is judged first, by its
/// header; nothing here writes to a file that exists.
struct DatabaseFile {
  /// Marks a database as this program's: "CLNC".
  static let applicationID: Int32 = 0x434C_4E43

  /// How many octets of a database are its header: https://sqlite.org/fileformat.html, 1.3.
  private static let headerSize: Int64 = 100

  let path: String

  /// Makes sure that a database can be opened here: creates an empty file where there is none and
  /// `absence` allows it, and refuses one that is not ours, newer than schema `head`, or damaged.
  func prepare(ifAbsent absence: Store.Absence, head: Int) throws {
    guard let header = try readHeader() else {
      guard absence == .create else { throw PersistenceError.noSuchFile(path: path) }
      return try create()
    }
    if hasJournal {
      // It may hold the rest, which SQLite brings back on opening; the schema is checked then.
      // Whose file it is cannot change by it.
      guard !header.hasMagic || header.applicationID == Self.applicationID else {
        throw PersistenceError.foreign(path: path)
      }
    } else {
      try judge(header, head: head)
    }
  }

  /// Opens the database, read-only where the file system allows nothing else.
  ///
  /// Reading needs write access too, in order to roll back what a killed process left behind.
  func connect() throws -> Connection {
    do {
      return try Connection(.file(path))
    } catch  where Self.meansReadOnly(error) {
      return try Connection(.file(path), access: .readOnly)
    }
  }

  /// The file's header, nil when there is no file.
  private func readHeader() throws -> FileHeader? {
    do throws(SQLiteError) {
      return try FileHeader.read(path: path)
    } catch {
      if [ENOENT, ENOTDIR].contains(error.systemErrorNumber) { return nil }
      throw PersistenceError.cannotRead(path: path, reason: error.message)
    }
  }

  private static func meansReadOnly(_ error: SQLiteError) -> Bool {
    switch error.code.primary {
    case .readOnly: true
    case .cannotOpen: [EACCES, EROFS, EPERM].contains(error.systemErrorNumber ?? 0)
    default: false
    }
  }

  private var hasJournal: Bool {
    var status = stat()
    return stat(path + "-journal", &status) == 0 && status.st_size > 0
  }

  private func judge(_ header: FileHeader, head: Int) throws {
    if header.fileSize == 0 {
      // Killed between creating and the first commit, a process leaves an empty file. So does a
      // full disk or a cloud folder, but then there are backups.
      guard newestBackup == nil else { throw damaged("it is empty") }
      return
    }
    // What is cut inside the header does not say whose it is.
    guard header.hasMagic, header.fileSize >= Self.headerSize else {
      throw PersistenceError.notADatabase(path: path)
    }
    guard header.applicationID == Self.applicationID else {
      throw PersistenceError.foreign(path: path)
    }
    guard header.userVersion <= head else {
      throw PersistenceError.tooNew(
        path: path, found: Int(header.userVersion), supported: head)
    }
    let expected = header.pageCount * Int64(header.pageSize)
    if header.isPageCountCurrent, header.fileSize < expected {
      throw damaged("it has \(header.fileSize) of \(expected) octets")
    }
  }

  private func damaged(_ finding: String) -> PersistenceError {
    .damaged(path: path, finding: finding, newestBackup: newestBackup)
  }

  private func create() throws {
    try FileSystem.createFolder(Self.folder(of: path))
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    // Another process that starts at the same moment may have been faster: then its file is ours.
    guard descriptor >= 0 || errno == EEXIST else {
      throw PersistenceError.cannotCreate(path: path, systemErrorNumber: errno)
    }
    if descriptor >= 0 { close(descriptor) }
  }

  /// The folder that a path lies in; `.` for a name alone.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
