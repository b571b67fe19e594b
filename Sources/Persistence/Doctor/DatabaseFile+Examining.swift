internal import InterviewModel
internal import Migrations
internal import SQLite
internal import Zones

extension DatabaseFile {
  /// Looks once at the file and at what is around it, and for zones that are not known.
  ///
  /// - Throws: as `examine()` does.
  func examine(zones: (String) -> Zone?) throws -> Examination {
    var examination = try examine()
    let unknown = examination.zoneNames.filter { zones($0) == nil }
    if !unknown.isEmpty { examination.warnings.append(.unknownZones(unknown)) }
    return examination
  }

  /// Looks once at the file and at what is around it.
  ///
  /// - Throws: `PersistenceError`, `FileError`, `SQLiteError` where nothing can be said; damage
  ///   does not throw.
  func examine() throws -> Examination {
    var examination = Examination.ofProgram(path: path)
    examination.backups = (try? backups().reversed()) ?? []
    examination.warnings = besides()
    guard let beginning = try beginning(head: Migrations.head) else {
      if try newestBackup() != nil {
        examination.checks = [.init(.size, .failed(["it is gone, but there are backups"]))]
      }
      return examination
    }
    let place = FilePlace(of: path)
    examination.file = place.facts(beginning.header)
    examination.warnings = warnings(beginning, at: place) + examination.warnings
    examination.checks = [
      .init(.size, try Self.result { try finding(beginning).map { [$0] } ?? [] })
    ]
    if beginning.header.fileSize > 0 { try look(inside: beginning, &examination) }
    return examination
  }

  /// Makes the checks that SQLite reads the file for, all on one state of it.
  private func look(inside beginning: Beginning, _ examination: inout Examination) throws {
    if beginning.header.hasWriteAheadLog {
      // To read it, SQLite makes files beside it, which stay.
      return examination.skipTheRest("the next command switches its write-ahead log off first")
    }
    do {
      let connection = try connection(
        to: beginning.header, isWhole: examination.checks.allSatisfy { $0.result == .passed })
      examination.file?.settings = try connection.settingsInForce().map { name, value in
        SettingInForce(name: name, value: Self.words(for: value))
      }
      if let name = try connection.impostor() {
        examination.checks.append(.init(.tables, .failed([Connection.finding(impostor: name)])))
        return examination.skipTheRest("its schema is not clinch's")
      }
      // Not committed: to end even a transaction that only read can meet the damage.
      try connection.rehearsal(.deferred) {
        let definitions = Result { try connection.definitions() }
        examination.checks += try connection.checks(definitions)
        examination.warnings += connection.warnings(definitions)
        examination.zoneNames = (try? connection.zoneNames()) ?? []
      }
    } catch let error as SQLiteError where Self.isDamage(error) {
      examination.checks.append(.init(.integrity, .failed([error.message])))
      examination.skipTheRest("the file cannot be read")
    } catch let error as SQLiteError where isOfJournal(error) {
      examination.skipTheRest(
        "an interrupted command left a journal, which cannot be rolled back here, where nothing "
          + "can be written")
    }
  }

  /// Opens the file as every command does, unless that would change it or what lies beside it.
  private func connection(to header: FileHeader, isWhole: Bool) throws -> Connection {
    try isWhole && header.writeVersion <= 1
      ? connect() : Connection(.file(path), access: .readOnly)
  }

  private static func words(for value: Value) -> SettingInForce.Value {
    switch value {
    case .integer(let number): .number(Int(number))
    case .text(let word): .word(word)
    case .null, .real, .blob: .word("?")
    }
  }

  /// What came of a check that says what it finds; damage that it meets is a finding, too.
  ///
  /// - Throws: what `check` throws that is no damage.
  static func result(_ check: () throws -> [String]) throws -> Examination.Result {
    do {
      let findings = try check()
      return findings.isEmpty ? .passed : .failed(findings)
    } catch let error as SQLiteError where isDamage(error) {
      return .failed([error.message])
    } catch PersistenceError.inconsistent(let finding) {
      return .failed([finding])
    }
  }

  /// Whether an error comes of what the file holds: damage can look like a fault of the program.
  private static func isDamage(_ error: SQLiteError) -> Bool {
    [.damaged, .defect].contains(PersistenceError.database(error).condition)
  }
}

extension Examination {
  /// What is known without a file.
  static func ofProgram(path: String) -> Examination {
    Examination(
      path: path, schema: Migrations.head,
      library: PersistenceError.version(Connection.libraryVersionNumber),
      header: PersistenceError.version(Connection.headerVersionNumber))
  }

  /// Says of all checks that were not made why they were not.
  fileprivate mutating func skipTheRest(_ reason: String) {
    let made = checks.map(\.kind)
    checks += Kind.allCases.filter { !made.contains($0) }.map { .init($0, .skipped(reason)) }
  }
}
