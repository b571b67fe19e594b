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

  let path: String

  /// Makes sure that a database can be opened here: creates an empty file where there is none and
  /// `absence` allows it, and refuses one that is not ours, newer than schema `head`, or damaged.
  func prepare(ifAbsent absence: Store.Absence, head: Int) throws {
    guard let header = try readHeader() else {
      guard absence == .create else { throw PersistenceError.noSuchFile(path: path) }
      return try create()
    }
    try judge(header, beside: try readJournal(), head: head)
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

  /// The header of the journal that SQLite would roll back, nil when there is none.
  private func readJournal() throws -> JournalHeader? {
    do throws(SQLiteError) {
      return try JournalHeader.read(besideDatabase: path)
    } catch {
      throw PersistenceError.cannotRead(path: path + "-journal", reason: error.message)
    }
  }

  /// Refuses what SQLite must not open; it deletes the journal beside an empty file.
  private func judge(_ header: FileHeader, beside journal: JournalHeader?, head: Int) throws {
    // What a process leaves behind that was killed in the first transaction of all, or before it.
    let isBeforeFirstCommit = (journal?.originalPageCount ?? 0) == 0
    if header.fileSize == 0 {
      // A full disk or a cloud folder leaves an empty file, too, but then there is something else.
      guard newestBackup == nil, isBeforeFirstCommit else { throw damaged("it is empty") }
      return
    }
    // What is cut inside the header does not say whose it is.
    guard header.fileSize >= FileHeader.length else {
      throw PersistenceError.notADatabase(path: path)
    }
    if journal != nil, isBeforeFirstCommit, header.isBlank { return }
    guard header.hasMagic else { throw PersistenceError.notADatabase(path: path) }
    guard header.applicationID == Self.applicationID else {
      throw PersistenceError.foreign(path: path)
    }
    // A journal may hold the rest, which SQLite brings back; the schema is checked after that.
    guard journal == nil else { return }
    guard header.userVersion <= head else {
      throw PersistenceError.tooNew(
        path: path, found: Int(header.userVersion), supported: head)
    }
    let expected = header.pageCount * Int64(header.pageSize)
    if header.isPageCountCurrent, header.fileSize < expected, try isCutShort() {
      throw damaged("it has \(header.fileSize) of \(expected) octets")
    }
  }

  func damaged(_ finding: String) -> PersistenceError {
    .damaged(path: path, finding: finding, newestBackup: newestBackup)
  }

  private func create() throws {
    try FileSystem.createFolder(Self.folder(of: path))
    do throws(PersistenceError) {
      try FileSystem.createFile(path)
    } catch .cannotCreate(_, systemErrorNumber: EEXIST) {
      // Another process that starts at the same moment was faster: its file is ours, too.
    }
  }

  /// The folder that a path lies in; `.` for a name alone.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
