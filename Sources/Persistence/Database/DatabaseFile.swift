internal import Files
internal import SQLite

/// The file that a database lives in, looked at before SQLite does.
///
/// SQLite takes a file of 0 or 1 byte for a new database and overwrites it, opens any other
/// program's database, and does not notice a missing end. So the file is judged first, by its
/// header; nothing here writes to a file that exists.
package struct DatabaseFile {
  /// Marks a database as this program's: "CLNC".
  static let applicationID: Int32 = 0x434C_4E43

  let path: String

  /// Makes sure that a database can be opened here: creates an empty file where there is none and
  /// `absence` allows it, and refuses one that is not ours, newer than schema `head`, or damaged.
  ///
  /// One that is gone while its backups are there is neither created nor taken for an empty one.
  ///
  /// - Throws: `PersistenceError`; `FileError`, `SQLiteError`. A file that was there is as it was.
  func prepare(ifAbsent absence: Absence, head: Int) throws {
    guard let beginning = try beginning(head: head) else {
      if let backup = try newestBackup() {
        throw PersistenceError.gone(path: path, newestBackup: backup)
      }
      guard absence == .create else { throw PersistenceError.noSuchFile(path: path) }
      // SQLite would delete it, and the file that was taken away could not be made whole again.
      if let journal = try readJournal(), !journal.isOfFirstTransaction {
        throw PersistenceError.strayJournal(path: path + "-journal")
      }
      return try create()
    }
    if let finding = try finding(beginning) { throw damaged(finding) }
  }

  /// The beginnings of a file and of the journal that SQLite would roll back, read before SQLite
  /// does.
  struct Beginning {
    let header: FileHeader
    let journal: JournalHeader?
  }

  /// Reads how a file begins; nil where there is none.
  ///
  /// - Throws: `PersistenceError` for one that is not ours or newer than schema `head`.
  func beginning(head: Int) throws -> Beginning? {
    guard let header = try readHeader() else { return nil }
    let journal = try readJournal()
    try refuseOthers(header, beside: journal, head: head)
    return Beginning(header: header, journal: journal)
  }

  /// The header's word on a file that may be replaced.
  struct Replaceable {
    /// The schema that it names.
    let schema: Int
    /// Whether it shows that the file is damaged.
    let isDamaged: Bool
  }

  /// Looks at a file that may be replaced, damaged or not; nil where there is none.
  ///
  /// - Throws: `PersistenceError` for one that is not ours or newer than schema `head`.
  func replaceable(head: Int) throws -> Replaceable? {
    guard let beginning = try beginning(head: head) else { return nil }
    let schema = Int(beginning.header.userVersion)
    do {
      return Replaceable(schema: schema, isDamaged: try finding(beginning) != nil)
    } catch let error as SQLiteError where error.isOfDamage {
      return Replaceable(schema: schema, isDamaged: true)
    }
  }

  /// Opens the database, read-only where the file system allows nothing else.
  ///
  /// Reading needs write access too, in order to roll back what a killed process left behind.
  ///
  /// - Throws: `SQLiteError`.
  func connect() throws -> Connection {
    do {
      return try Connection(.file(path))
    } catch  where Self.meansReadOnly(error) {
      return try Connection(.file(path), access: .readOnly)
    }
  }

  /// The file's header, nil when there is no file and nothing in the way of one.
  ///
  /// - Throws: `PersistenceError.cannotRead`, `.deadLink` and `.notBelow`.
  private func readHeader() throws -> FileHeader? {
    do throws(SQLiteError) {
      return try FileHeader.read(path: path)
    } catch {
      if error.systemError?.isOfNothing == true {
        switch PathObstacle.onWay(to: path) {
        case .deadLink(let link, let target):
          throw PersistenceError.deadLink(path: path, link: link, target: target)
        case .notAFolder(let blocker):
          throw PersistenceError.notBelow(path: path, blocker: blocker)
        case nil: return nil
        }
      }
      throw PersistenceError.cannotRead(path: path, reason: error.message)
    }
  }

  private static func meansReadOnly(_ error: SQLiteError) -> Bool {
    switch error.code.primary {
    case .readOnly: true
    case .cannotOpen: error.systemError.map { $0.isOfRights || $0.isOfReadOnly } ?? false
    default: false
    }
  }

  /// The header of the journal that SQLite would roll back, nil when there is none.
  ///
  /// - Throws: `PersistenceError.cannotRead`, `.foreignJournal`.
  private func readJournal() throws -> JournalHeader? {
    let place = JournalHeader.place(besideDatabase: path)
    do throws(SQLiteError) {
      try JournalHeader.refuseSuperJournal(besideDatabase: path)
      return try JournalHeader.read(besideDatabase: path)
    } catch {
      if case .superJournal = error.reason {
        throw PersistenceError.foreignJournal(path: path, journal: place)
      }
      throw PersistenceError.cannotRead(path: place, reason: error.message)
    }
  }

  /// Refuses what is not this program's to open.
  ///
  /// - Throws: `PersistenceError`: `.notADatabase`, `.foreign` or `.tooNew`.
  private func refuseOthers(
    _ header: FileHeader, beside journal: JournalHeader?, head: Int
  ) throws {
    if header.fileSize == 0 { return }
    // What is cut inside the header does not say whose it is.
    guard header.fileSize >= FileHeader.length else {
      throw PersistenceError.notADatabase(path: path)
    }
    if let journal, journal.isOfFirstTransaction, header.isBlank { return }
    guard header.hasMagic else { throw PersistenceError.notADatabase(path: path) }
    guard header.applicationID == Self.applicationID else {
      throw PersistenceError.foreign(path: path)
    }
    // A journal may hold the rest, which SQLite brings back; the schema is checked after that.
    guard journal != nil || header.userVersion <= head else {
      throw PersistenceError.tooNew(
        path: path, found: Int(header.userVersion), supported: head)
    }
  }

  /// What is wrong with a file that is ours, as far as SQLite would not notice; it takes an empty
  /// one for new, and deletes the journal beside it.
  ///
  /// - Throws: `PersistenceError`, `FileError`, `SQLiteError` where that cannot be found out.
  func finding(_ beginning: Beginning) throws -> String? {
    let (header, journal) = (beginning.header, beginning.journal)
    if header.fileSize == 0 {
      // A full disk or a cloud folder leaves an empty file, too, but then there is something else.
      let isNew = try newestBackup() == nil && journal?.isOfFirstTransaction != false
      return isNew ? nil : "it is empty"
    }
    // A journal may hold another beginning, too.
    if journal == nil, header.userVersion <= 0 { return Self.impossible(Int(header.userVersion)) }
    let expected = header.pageCount * Int64(header.pageSize)
    guard journal == nil, header.isPageCountCurrent, header.fileSize < expected, try isCutShort()
    else { return nil }
    return "it has \(header.fileSize) of \(expected) bytes"
  }

  /// What is wrong with a file whose schema has a number that no program gives.
  static func impossible(_ schema: Int) -> String { "its schema is \(schema)" }

  /// The error for damage, with what can be done about it.
  func damaged(_ finding: String) -> PersistenceError {
    .damaged(path: path, finding: finding, newestBackup: (try? newestBackup()) ?? nil)
  }

  /// Creates an empty file, and its folder.
  ///
  /// - Throws: `FileError.Task.creating`.
  private func create() throws(FileError) {
    try FileSystem.createFolder(FilePath.folder(of: path))
    do throws(FileError) {
      try FileSystem.createFile(path)
    } catch  where error.number.isOfTakenName {
      // Another process that starts at the same moment was faster: its file is ours, too.
    }
  }
}

extension JournalHeader {
  /// Whether a process left it that was killed in the first transaction of all.
  fileprivate var isOfFirstTransaction: Bool { originalPageCount == 0 }
}

extension DatabaseFile {
  /// The name of the database that a journal of this name belongs to; any other name as it is.
  static func withoutJournal(_ name: String) -> String {
    let journal = "-journal".utf8
    guard name.utf8.suffix(journal.count).elementsEqual(journal) else { return name }
    return String(decoding: name.utf8.dropLast(journal.count), as: UTF8.self)
  }
}

extension DatabaseFile {
  /// What may be done where there is no database yet.
  package enum Absence: Sendable {
    /// The database is created, with its folder: 0700 for the folder, 0600 for the file.
    case create
    /// A missing database is an error; so is an empty file, which stays empty.
    case refuse
  }
}
