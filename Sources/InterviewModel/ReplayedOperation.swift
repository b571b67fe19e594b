public import Zones

/// An operation that was taken back or brought back.
public struct ReplayedOperation: Sendable, Equatable {
  /// Its number.
  public let id: Int
  /// Its name outside this database; never changes.
  public let uuid: String
  /// What it was: names and flags, without private text.
  public let command: String
  /// When it was run.
  public let at: Instant

  /// Creates an operation.
  public init(id: Int, uuid: String, command: String, at: Instant) {
    self.id = id
    self.uuid = uuid
    self.command = command
    self.at = at
  }
}
