internal import InterviewModel
internal import SQLite
internal import Zones

/// The database of one search: opens it, migrates it, records what happens and answers questions.
///
/// A store belongs to one thread. Every method that writes is one transaction and one operation,
/// which `undo` can take back; it returns only after the commit. Methods that read see one state of
/// the database each, and never write.
package final class Store {
  let connection: Connection
  let path: String?
  let zones: @Sendable (String) -> Zone?
  let seed: UInt64?
  /// Whether the newest call that writes stored anything; false before the first one.
  ///
  /// A call that finds everything as it is to be, or throws, stores nothing.
  package internal(set) var didSave = false

  init(
    connection: Connection, path: String?, zones: @escaping @Sendable (String) -> Zone?,
    seed: UInt64?
  ) {
    self.connection = connection
    self.path = path
    self.zones = zones
    self.seed = seed
  }

  /// The zone of this name.
  ///
  /// - Throws: `MomentRefusal.unknownZone` when this computer does not know it.
  func zone(named name: String) throws -> Zone {
    guard let zone = zones(name) else { throw MomentRefusal.unknownZone(name) }
    return zone
  }
}
