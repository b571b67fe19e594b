internal import Files
internal import InterviewModel
internal import Persistence

extension Session {
  /// The store to read from.
  ///
  /// Where the default database does not exist yet, it is an empty one that is never saved; a
  /// database that was named has to exist.
  ///
  /// - Throws: `PersistenceError` when it cannot be opened; `Failure` when it is not plain where it
  ///   is.
  func storeForReading() throws -> Store {
    let place = try databasePlace()
    do {
      return try open(place.path, ifAbsent: .refuse)
    } catch PersistenceError.noSuchFile where !place.isNamed {
      return try Store.inMemory(zones: zoneLookup, seed: nil)
    }
  }

  /// The store to change.
  ///
  /// Only `creating` makes one where there is none, and says so; anything else needs something that
  /// is stored already.
  ///
  /// - Throws: `PersistenceError` when it cannot be opened or made; `Failure` when it is not plain
  ///   where it is.
  func storeForWriting(creating: Bool = false) throws -> Store {
    isWriting = true
    guard creating else { return try storeForReading() }
    let place = try databasePlace()
    do {
      return try open(place.path, ifAbsent: .refuse)
    } catch PersistenceError.noSuchFile {
      let store = try open(place.path, ifAbsent: .create)
      note("note: created \(place.path)")
      return store
    }
  }

  /// The store of a file that is there.
  ///
  /// - Throws: `PersistenceError.noSuchFile` where there is none, the default one included.
  func storeOfFile() throws -> Store {
    try open(databasePlace().path, ifAbsent: .refuse)
  }

  /// Where the database is.
  ///
  /// - Throws: `Failure` 64 for an empty `--db`, 78 when no home directory is known.
  func databasePlace() throws -> DatabasePlace {
    try DatabasePlace(options: options, environment: context.environment)
  }

  /// The folder that the database is in, in which the owner's editor gets its file.
  ///
  /// - Throws: as `databasePlace` does.
  func databaseFolder() throws -> String {
    FilePath.folder(of: try databasePlace().path)
  }

  /// The settings: the stored ones, or those that the program comes with where there is no database
  /// yet.
  ///
  /// - Throws: `PersistenceError` when the database cannot be read; `SettingError`.
  func settings() throws -> Settings {
    do {
      return try storeForReading().settings()
    } catch PersistenceError.noSuchFile {
      return Settings()
    }
  }

  /// The settings to be shown: those that the program comes with also where there is no place for a
  /// database.
  ///
  /// - Throws: `PersistenceError` when the database cannot be read; `SettingError`.
  func settingsToShow() throws -> Settings {
    do {
      return try storeForReading().settings()
    } catch let failure as Failure
      where failure.status == .configuration && options.db == nil
      && context.environment["CLINCH_DB"] == nil
    {
      note("note: \(failure.message): using the default settings")
      return Settings()
    }
  }

  private func open(_ path: String, ifAbsent absence: DatabaseFile.Absence) throws -> Store {
    let opened = try Store.open(
      at: path, ifAbsent: absence, now: now, zones: zoneLookup,
      seed: try PinnedClock.seed(environment: context.environment))
    store = opened
    for line in opened.lookAlikes.flatMap(\.notes) { note("note: " + line) }
    return opened
  }
}
