internal import SQLite
internal import Migrations
package import Zones

extension Store {
  /// Opens the database at `path` for a glance that disturbs nobody: it reads only, waits for no
  /// lock, migrates nothing and rolls nothing back.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - zones: the zones of this computer, by name.
  /// - Returns: the store; anything that writes throws.
  /// - Throws: `PersistenceError` where there is no file, it is not at this program's schema, is
  ///   damaged, or is being written.
  package static func glance(
    at path: String, zones: @escaping @Sendable (String) -> Zone?
  ) throws -> Store {
    try translatingSQLiteErrors(at: path) {
      let file = DatabaseFile(path: path)
      try file.prepare(ifAbsent: .refuse, head: Migrations.head)
      let connection = try Connection(
        .file(path), access: .readOnly, busyTimeoutMilliseconds: 0)
      if let name = try connection.impostor() {
        throw file.damaged(Connection.finding(impostor: name))
      }
      guard try connection.schemaVersion() == Migrations.head else {
        throw PersistenceError.inconsistent("an older schema")
      }
      return Store(connection: connection, path: path, zones: zones, seed: nil)
    }
  }
}
