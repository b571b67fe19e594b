import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// A database with interviews in a folder of its own.
struct BackupFolder {
  let folder: String
  var path: String { folder + "/a.db" }

  static func with<T>(_ body: (BackupFolder) throws -> T) throws -> T {
    try withTemporaryFolder { try body(BackupFolder(folder: $0)) }
  }

  func open(_ path: String? = nil, ifAbsent absence: DatabaseFile.Absence = .refuse) throws -> Store
  {
    try Store.open(
      at: path ?? self.path, ifAbsent: absence, now: monday, zones: TestZones.zone(named:))
  }

  /// Makes the database with an interview at each of these companies.
  @discardableResult
  func make(_ companies: String..., at path: String? = nil) throws -> Store {
    let store = try open(path, ifAbsent: .create)
    for company in companies { try store.log(.at(company, with: "Dana Lee")) }
    return store
  }

  func companies(_ path: String? = nil) throws -> [String] {
    try open(path).interviews(InterviewFilter()).map(\.company).sorted()
  }

  /// The names of the backups, and of anything else beside them.
  var names: [String] { TestFile.names(in: path + ".backups") }

  /// Everything that the folder holds: names with their bytes.
  func contents() throws -> [String: [UInt8]] {
    try TestFile.names(in: folder).reduce(into: [:]) { contents, name in
      let path = "\(folder)/\(name)"
      contents[name] = (try? TestFile.octets(path)) ?? []
      for inner in TestFile.names(in: path) {
        contents["\(name)/\(inner)"] = try TestFile.octets("\(path)/\(inner)")
      }
    }
  }

  /// Spoils a page of the database that neither its schema nor what a row refers to needs: the
  /// first one of an index.
  func damage() throws {
    let connection = try Connection(.file(path), access: .readOnly)
    let page = try connection.one(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'follow_up_owed'"
    ) { try $0.get("rootpage", as: Int.self) }
    try connection.close()
    var octets = try TestFile.octets(path)
    octets[(page - 1) * 4_096] = 0xFF
    try TestFile.write(octets, to: path)
  }
}
