internal import InterviewModel
internal import Migrations
internal import SQLite

extension DatabaseFile {
  /// Looks once at the file and at what is around it; damage does not throw.
  func examine() throws -> Examination {
    var examination = Examination(
      path: path, schema: Migrations.head,
      library: PersistenceError.version(Connection.libraryVersionNumber))
    examination.backups = backups.reversed()
    examination.newestBackup = newestBackup
    guard let beginning = try beginning(head: Migrations.head) else {
      if newestBackup != nil {
        examination.checks = [.init(.size, .failed(["it is gone, but its backups are there"]))]
      }
      return examination
    }
    examination.file = facts(beginning.header)
    examination.warnings = warnings(beginning)
    examination.checks = [
      .init(.size, try Self.result { try finding(beginning).map { [$0] } ?? [] })
    ]
    if beginning.header.fileSize > 0 { try look(inside: beginning, &examination) }
    return examination
  }

  /// Makes the checks that SQLite reads the file for, all on one state of it.
  private func look(inside beginning: Beginning, _ examination: inout Examination) throws {
    do {
      let connection = try connection(
        to: beginning.header, isWhole: examination.checks.allSatisfy { $0.result == .passed })
      examination.file?.settings = try connection.settingsInForce().map {
        SettingInForce(name: $0.name, value: $0.value)
      }
      // Not committed: to end even a transaction that only read can meet the damage.
      examination.checks += try connection.rehearsal(.deferred) { try connection.checks() }
      examination.warnings += connection.warnings()
    } catch let error as SQLiteError where Self.isDamage(error) {
      examination.checks.append(.init(.integrity, .failed([error.message])))
    }
  }

  /// Opens the file as every command does, unless that would change it or what lies beside it.
  private func connection(to header: FileHeader, isWhole: Bool) throws -> Connection {
    let isWrittenAsEver = header.writeVersion <= 1
    return try isWhole && isWrittenAsEver
      ? connect() : Connection(.file(path), access: .readOnly)
  }

  /// What came of a check that says what it finds.
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
