package import SQLite

/// Why a database could not be opened, read or written.
package enum PersistenceError: Error, Equatable {
  /// There is no file at the path, and the call may not create one.
  case noSuchFile(path: String)
  /// A symbolic link on the way to the file leads to something that is not there, as to a disk that
  /// is not mounted; nothing is known of the database.
  case deadLink(path: String, link: String, target: String)
  /// Something on the way to the file is not a folder.
  case notBelow(path: String, blocker: String)
  /// The journal beside the file was not left by this program: it names another file, which SQLite
  /// would delete. Nothing was touched.
  case foreignJournal(path: String, journal: String)
  /// The file or something around it cannot be written.
  case unwritable(path: String, Obstacle, SQLiteError)
  /// Another program holds the database; what is known of it is named.
  case held(by: [Holder], SQLiteError)
  /// There is no file at the path any more, and there are backups of it, the newest of which is
  /// named.
  case gone(path: String, newestBackup: String)
  /// The file or its folder could not be created.
  case cannotCreate(path: String, systemErrorNumber: Int32)
  /// A journal or write-ahead log is there without its database, and would be written into the one
  /// that was to take that one's place; nothing was changed.
  case strayJournal(path: String)
  /// The file was written, and the system could not bring its name to the disk.
  case mayNotOutlast(path: String, systemErrorNumber: Int32)
  /// The file could not be read.
  case cannotRead(path: String, reason: String)
  /// The file is not a SQLite database; it was not touched.
  case notADatabase(path: String)
  /// The file is some other program's database; it was not touched.
  case foreign(path: String)
  /// The file was written by a newer program; it was not touched.
  case tooNew(path: String, found: Int, supported: Int)
  /// The file is damaged; it was not touched. The newest backup is named where there is one.
  case damaged(path: String, finding: String, newestBackup: String?)
  /// SQLite refused or failed. What was being written was not saved.
  case database(SQLiteError)
  /// SQLite refused because of what another program added to the database, which is named.
  case hindered(by: [String], SQLiteError)
  /// The commit failed, and looking it up afterwards failed too: whether it was saved is unknown.
  case unknownWhetherSaved(SQLiteError)
  /// Another program added so many tables and indexes that the file cannot be written anew in a
  /// time that anybody would wait.
  case crowded(by: Int)
  /// The log was purged, and what was to follow failed, which is said; to purge again finishes it.
  case purgeUnfinished(String)
  /// A write changed rows without recording them, by a defect of the program; it was rolled back.
  case unrecordedChange(changed: Int, recorded: Int)
  /// A row cannot be recorded, because a column holds a storage class that the log does not keep.
  case unrecordable(table: String, column: String)
  /// A row, which is named, breaks a rule of the schema: something else changed the file.
  case inconsistent(String)
}

extension PersistenceError {
  /// The things that keep a database from being written.
  package enum Obstacle: Equatable, Sendable {
    /// The file has this mode; `isOwn` says whether it is this user's, who alone can change that.
    case file(mode: Int, isOwn: Bool)
    /// Nothing can be made in this folder, which has this mode.
    case folder(String, mode: Int, isOwn: Bool)
    /// The file system can only be read.
    case fileSystem
    /// An interrupted command left a journal, and it cannot be rolled back here.
    case journal(String)
  }

  /// The programs that are known to hold a database.
  package enum Holder: Equatable, Sendable {
    /// Litestream, which keeps its own files beside it, in this folder.
    case litestream(String)
    /// One that uses a write-ahead log, of which this is a file.
    case writeAheadLog(String)
  }
}
