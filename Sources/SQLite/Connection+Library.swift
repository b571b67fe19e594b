internal import CSQLite

extension Connection {
  /// The version of the library that runs, as 3040001.
  package static var libraryVersionNumber: Int {
    Int(sqlite3_libversion_number())
  }

  /// The version of the header that this was built with, as 3040001.
  package static var headerVersionNumber: Int { Int(SQLITE_VERSION_NUMBER) }

  /// The oldest library that a connection opens with, 3.37.2.
  ///
  /// STRICT tables and extended codes at opening came with 3.37.0, and up to 3.37.1 savepoints with
  /// `temp_store=MEMORY` could damage a database: https://sqlite.org/releaselog/3_37_2.html.
  package static var oldestLibraryVersionNumber: Int { 3_037_002 }

  static func checkLibrary(versionNumber: Int) throws(SQLiteError) {
    guard versionNumber >= oldestLibraryVersionNumber else {
      let reason = SQLiteError.Reason.libraryTooOld(
        found: versionNumber, needed: oldestLibraryVersionNumber)
      throw SQLiteError(reason)
    }
  }
}
