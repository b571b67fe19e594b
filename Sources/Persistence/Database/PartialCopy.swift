internal import Files
internal import SQLite

/// A copy of a database under a passing name, until it was checked and gets its own.
struct PartialCopy {
  /// Where it is.
  let path: String

  /// 4 MiB: a writer waits some 10 ms for them, and not for the whole database.
  private static let pagesAtOnce: Int32 = 1_024

  /// How the names of such files end.
  static let ending = ".part"

  /// Whether a file of this name is such a copy: a point, an identifier, and the ending.
  static func isName(_ name: String) -> Bool {
    let (octets, identifier) = (name.utf8, name.utf8.dropFirst().prefix(36))
    let isIdentifier = identifier.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0) || $0 == UInt8(ascii: "-")
    }
    return octets.first == UInt8(ascii: ".") && identifier.count == 36 && isIdentifier
      && octets.dropFirst(37).elementsEqual(ending.utf8)
  }

  /// Copies what a connection reads, through SQLite and so as one consistent state, to a new file
  /// (0600) in a folder.
  ///
  /// - Throws: `FileError`; `SQLiteError`. Nothing is left behind then.
  init(of source: Connection, in folder: String) throws {
    var uuids = UUIDSource(seed: nil)
    path = "\(folder)/.\(uuids.next())\(Self.ending)"
    try FileSystem.createFile(path)
    do {
      let copy = try Connection(.file(path))
      // `publish` syncs the file once, when it is whole.
      try copy.leaveSyncingToCaller()
      try source.backUp(to: copy, pagesAtOnce: Self.pagesAtOnce)
      try copy.close()
    } catch {
      remove()
      throw error
    }
  }

  /// What is wrong with the copy, and so with what was copied; nil when nothing is.
  ///
  /// A disk that fails to read once makes a sound file look damaged, so that damage is believed
  /// when it is seen twice.
  ///
  /// - Throws: `SQLiteError` where that cannot be found out.
  func finding() throws -> String? {
    try look() == nil ? nil : try look()
  }

  private func look() throws -> String? {
    do {
      let connection = try Connection(.file(path))
      if let problem = try connection.integrityProblems().first { return problem }
      let violation = try connection.foreignKeyViolations().first
      return violation.map { "a row of \($0.table) refers to nothing" }
    } catch let error as SQLiteError where error.isOfDamage {
      return error.message
    }
  }

  /// Gives the copy, once it is on the disk, a name that nothing has.
  ///
  /// - Throws: `FileError`, also where the name is taken; `PersistenceError.strayJournal`; nothing
  ///   has it then, unless the task is `.keeping`: then it could neither be brought to the disk nor
  ///   be taken back.
  func publish(as name: String) throws {
    for journal in ["\(name)-journal", "\(name)-wal"]
    where FileSystem.sizeOfFile(journal).map({ $0 > 0 }) == true {
      throw PersistenceError.strayJournal(path: journal)
    }
    try FileSystem.synchronise(path)
    try FileSystem.move(path, toFree: name)
    do throws(FileError) {
      try FileSystem.synchroniseName(of: name)
    } catch {
      throw FileSystem.remove([name]) ? error.asNotCreated : error
    }
  }

  /// The files in a folder that are, or were, such copies, with what SQLite left beside them.
  private static func all(in folder: String) -> [String] {
    FileSystem.names(in: folder).filter { isName(DatabaseFile.withoutJournal($0)) }
      .map { "\(folder)/\($0)" }
  }

  /// Removes the copies in a folder that were abandoned when a process was killed: those that are
  /// more than a day older than `file`, which was written just now.
  ///
  /// By the time of the disk, because the program's own clock may be pinned.
  static func removeAbandoned(in folder: String, besides file: String) {
    guard let now = FileSystem.changedAt(file) else { return }
    FileSystem.remove(
      all(in: folder).filter { path in
        FileSystem.changedAt(path).map { $0 < now - 86_400 } ?? false
      })
  }

  /// Removes the copy, and what SQLite may have left beside it.
  func remove() {
    FileSystem.remove([path, path + "-journal"])
  }
}

extension SQLiteError {
  /// Whether SQLite calls the file damaged, or no database at all.
  var isOfDamage: Bool { [.corrupt, .notADatabase].contains(code.primary) }
}
