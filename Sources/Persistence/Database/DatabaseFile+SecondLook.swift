internal import Files
internal import SQLite

extension DatabaseFile {
  /// Whether the file ends before its last page, asked while nobody writes.
  ///
  /// A header and a size that are read one after the other may be from before and after another
  /// process's commit; SQLite's lock keeps that process out until both are read.
  ///
  /// - Throws: `SQLiteError`, `FileError` where that cannot be told.
  func isCutShort() throws -> Bool {
    do {
      // Read-only, so that what lies beside it stays as it is, too.
      let connection = try Connection(.file(path), access: .readOnly)
      return try connection.transaction(.deferred) {
        let octets = try connection.one(
          """
          SELECT page_count * page_size AS octets FROM pragma_page_count, pragma_page_size
          """
        ) { try $0.get("octets", as: Int.self) }
        return try FileSystem.size(of: path) < octets
      }
    } catch let error as SQLiteError where [.corrupt, .readOnly].contains(error.code.primary) {
      // SQLite says the same, or wants to write because of what it takes for a journal.
      return true
    }
  }

  /// What an error means that may come of damage, once the whole file was looked at again.
  ///
  /// A disk that fails to read once makes SQLite call a sound file malformed, and who believes that
  /// goes back to an older backup. Damage, in turn, can look like a fault of the program.
  func secondLook(at error: SQLiteError) -> PersistenceError {
    let first = PersistenceError.database(error)
    if let known = surroundings(of: error) { return known }
    guard [.damaged, .defect].contains(first.condition) else { return first }
    do {
      let connection = try connect()
      if let finding = try connection.integrityProblems().first { return damaged(finding) }
      let definitions = try connection.definitions()
      if let name = definitions.changed.first { return damaged("\(name) was changed") }
      if let violation = try connection.foreignKeyViolations().first {
        return damaged("a row of \(violation.table) refers to nothing")
      }
      if !definitions.added.isEmpty, first.condition == .defect {
        return .hindered(by: definitions.added, error)
      }
    } catch let later as SQLiteError {
      // No look at a sound file meets a fault; a lock or a disk may keep it from being looked at.
      let second = surroundings(of: later) ?? PersistenceError.database(later)
      return [.damaged, .defect].contains(second.condition) ? damaged(later.message) : second
    } catch let other {
      return other as? PersistenceError ?? first
    }
    guard first.condition == .damaged else { return first }
    if case .columnValue = error.reason { return .inconsistent(error.message) }
    return .cannotRead(path: path, reason: "the disk failed once and then worked; try again")
  }
}
