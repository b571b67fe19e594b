internal import CSQLite
internal import Files

extension Connection {
  /// Applies what SQLite leaves to each connection, in an order that matters.
  ///
  /// Sources: https://sqlite.org/security.html, https://sqlite.org/pragma.html, and for the
  /// switches https://sqlite.org/c3ref/c_dbconfig_defensive.html.
  ///
  /// - Throws: `Reason.settingRefused` for one that does not take; `SQLiteError` for a file that is
  ///   no database or cannot be read. The connection must not be used then.
  func applyRecommendedSettings(location: Location, access: Access) throws(SQLiteError) {
    let handle = try unsafe openHandle()
    // Finite, and before the first pragma, since that may already meet a lock.
    unsafe waitForLocks(on: handle)
    try applySwitches()
    unsafe applyLimits(to: handle)
    // The first to read the file, so the one that says when it is no database.
    if access == .readWrite { try applyWritingSettings(location: location) }
    // Sorting must not put private text into a file outside the database's directory.
    try set("temp_store", to: "MEMORY", expecting: "2")
    // A damaged page is found when it is loaded, not when something relies on it.
    try set("cell_size_check", to: "ON", expecting: "1")
    // Through a memory map a disk error would be a signal that ends the process. A database in
    // memory has no such setting.
    if location != .memory { try set("mmap_size", to: "0", expecting: "0") }
  }

  /// Switches foreign keys on or off for what follows; they are on in a new connection.
  ///
  /// For migrations that rebuild a table.
  ///
  /// - Throws: `Reason.insideTransaction` inside one, where the pragma of that name does nothing
  ///   and where half a transaction would go unchecked.
  package func setForeignKeys(enabled: Bool) throws(SQLiteError) {
    guard !isInTransaction else { throw SQLiteError(.insideTransaction) }
    try setSwitch(SQLITE_DBCONFIG_ENABLE_FKEY, to: enabled)
  }

  /// Lets double quotes also mean a text in statements; in a new connection they never do.
  ///
  /// For migrations: up to 3.37.2, SQLite itself writes a statement with such a text for ALTER
  /// TABLE ADD COLUMN with a CHECK, and fails where it is not allowed.
  ///
  /// - Throws: `SQLiteError`.
  package func setDoubleQuotedTexts(enabled: Bool) throws(SQLiteError) {
    try setSwitch(SQLITE_DBCONFIG_DQS_DML, to: enabled)
  }

  /// Leaves syncing this database to the caller, and keeps no journal on the disk.
  ///
  /// For a file that nobody reads until it is complete and synced, such as a copy in the making.
  ///
  /// - Throws: `SQLiteError`.
  package func leaveSyncingToCaller() throws(SQLiteError) {
    // Defensive connections cannot switch it off.
    try set("journal_mode", to: "MEMORY", expecting: "memory")
    try set("synchronous", to: "OFF", expecting: "0")
  }

  private func applySwitches() throws(SQLiteError) {
    // No SQL can write to the schema table or switch the journal off.
    try setSwitch(SQLITE_DBCONFIG_DEFENSIVE, to: true)
    // Views and CHECKs of a strange file cannot call functions that have effects.
    try setSwitch(SQLITE_DBCONFIG_TRUSTED_SCHEMA, to: false)
    // A misspelt name in double quotes is an error, not a string: in queries and in definitions.
    try setSwitch(SQLITE_DBCONFIG_DQS_DML, to: false)
    try setSwitch(SQLITE_DBCONFIG_DQS_DDL, to: false)
    // References are checked; SQLite's own default is that they are not.
    try setSwitch(SQLITE_DBCONFIG_ENABLE_FKEY, to: true)
    // A trigger in a strange file never runs. Views stay: they cannot write.
    try setSwitch(SQLITE_DBCONFIG_ENABLE_TRIGGER, to: false)
  }

  private func setSwitch(_ option: Int32, to enabled: Bool) throws(SQLiteError) {
    let handle = try unsafe openHandle()
    let result = unsafe clinch_db_config_switch(handle, option, enabled ? 1 : 0)
    guard result == SQLITE_OK else { throw SQLiteError(result, on: handle) }
  }

  @unsafe
  private func applyLimits(to handle: OpaquePointer) {
    // No text, blob or row above 16 MiB: a damaged length cannot ask for a gigabyte.
    unsafe sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 << 20)
    // No statement above 1 MiB, definitions in the file included.
    unsafe sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20)
    // No second file comes in through ATTACH.
    unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
  }

  private func applyWritingSettings(location: Location) throws(SQLiteError) {
    // One file, and no WAL-reset bug (https://sqlite.org/wal.html#the_wal_reset_bug). A file that
    // another program put into WAL mode is converted, once nobody else has it open.
    let journalMode = location == .memory ? "memory" : "delete"
    try waitingForLocks { () throws(SQLiteError) in
      try set("journal_mode", to: "DELETE", expecting: journalMode)
    }
    // Also syncs the directory once the journal is gone: without it, power loss can bring a journal
    // back, and with it the state before a commit that was acknowledged.
    try set("synchronous", to: "EXTRA", expecting: "3")
    // There, fsync alone does not even order the writes of the drive.
    if FileSystem.syncsToDriveOnly { try set("fullfsync", to: "ON", expecting: "1") }
    // What is deleted is overwritten with zeros.
    try set("secure_delete", to: "ON", expecting: "1")
  }

  /// Sets a pragma and reads it back, because most say nothing when they do not take.
  ///
  /// - Throws: `Reason.settingRefused` where it is not what was wanted; `SQLiteError`.
  func set(_ name: SQL, to value: SQL, expecting wanted: String) throws(SQLiteError) {
    var change = try Statement.prepare(("PRAGMA " + name + " = " + value).text, on: self)
    try change.finish()
    var reading = try Statement.prepare(("PRAGMA " + name).text, on: self)
    var found = "nothing"
    if try reading.step() {
      switch try reading.row(columns: Columns(reading.columns)).value(at: 0) {
      case .integer(let integer): found = String(integer)
      case .text(let text): found = text
      default: break
      }
    }
    guard found == wanted else {
      let reason = SQLiteError.Reason.settingRefused(name: name.text, found: found, wanted: wanted)
      throw SQLiteError(reason)
    }
  }
}

extension Connection {
  /// Reads back the settings that keep what is stored, each with its name: `journal_mode` is the
  /// text `delete`, `synchronous` is `extra`.
  ///
  /// `busy_timeout`, in milliseconds, is the connection's own, because SQLite knows none where a
  /// handler does the waiting.
  ///
  /// Sources of the words: https://sqlite.org/pragma.html.
  ///
  /// - Throws: `SQLiteError` where one cannot be read.
  package func settingsInForce() throws -> [(name: String, value: Value)] {
    try Self.readBack.map { name, words in
      let value = try one("PRAGMA " + name) { try $0.value(at: 0) }
      guard case .integer(let number) = value, words.indices.contains(Int(number)) else {
        return (name.text, value)
      }
      return (name.text, .text(words[Int(number)]))
    } + [("busy_timeout", .integer(Int64(busyTimeoutMilliseconds)))]
  }

  private static let readBack: [(SQL, [String])] = [
    ("journal_mode", []), ("synchronous", ["off", "normal", "full", "extra"]),
    ("foreign_keys", onOff), ("secure_delete", onOff + ["fast"]),
    ("temp_store", ["default", "file", "memory"]), ("cell_size_check", onOff),
    ("trusted_schema", onOff), ("mmap_size", []),
  ]

  private static let onOff = ["off", "on"]
}
