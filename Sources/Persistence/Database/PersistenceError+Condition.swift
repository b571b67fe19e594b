internal import SQLite

extension PersistenceError {
  /// The kinds of trouble, as far as what to do about them differs.
  package enum Condition: Sendable, CaseIterable {
    /// There is no such file.
    case missing
    /// The file or its folder cannot be created.
    case cannotCreate
    /// The file is there and is not this program's to open.
    case notOurs
    /// The file is damaged.
    case damaged
    /// Somebody else is using the database: trying again helps.
    case busy
    /// The disk is full.
    case diskFull
    /// The file cannot be read or written.
    case cannotAccess
    /// The system's SQLite is older than this program needs.
    case libraryTooOld
    /// The program did something wrong.
    case defect
  }

  /// What kind of trouble it is.
  package var condition: Condition {
    switch self {
    case .noSuchFile, .gone: .missing
    case .deadLink, .notBelow, .foreignJournal, .unwritable: .cannotAccess
    case .held: .busy
    case .hindered, .crowded: .notOurs
    case .cannotCreate, .strayJournal: .cannotCreate
    case .cannotRead, .mayNotOutlast, .purgeUnfinished: .cannotAccess
    case .notADatabase, .foreign, .tooNew: .notOurs
    case .damaged, .inconsistent: .damaged
    case .database(let error), .unknownWhetherSaved(let error): Self.condition(of: error)
    case .unrecordedChange, .unrecordable: .defect
    }
  }

  /// SQLite's own words and code, without any stored value; nil where it was not SQLite.
  package var databaseDetail: String? {
    switch self {
    case .database(let error), .unknownWhetherSaved(let error), .hindered(_, let error),
      .held(_, let error), .unwritable(_, _, let error):
      if case .libraryTooOld(let found, let needed) = error.reason {
        return "SQLite \(Self.version(needed)) or later is needed (found \(Self.version(found)))"
      }
      return "\(error.message) (SQLite code \(error.code.rawValue))"
    default: return nil
    }
  }

  /// SQLite's number of a version with points: `3.37.2` for 3037002.
  /// https://sqlite.org/c3ref/c_source_id.html
  static func version(_ number: Int) -> String {
    "\(number / 1_000_000).\(number / 1_000 % 1_000).\(number % 1_000)"
  }

  private static func condition(of error: SQLiteError) -> Condition {
    if case .libraryTooOld = error.reason { return .libraryTooOld }
    // Strict tables hold what each column is for, unless something else wrote it.
    if case .columnValue = error.reason { return .damaged }
    return switch error.code {
    case .busy, .locked, .lockingProtocol: .busy
    case .full: .diskFull
    case .ioError, .readOnly, .cannotOpen, .permission: .cannotAccess
    case .corrupt, .notADatabase: .damaged
    default: .defect
    }
  }
}
