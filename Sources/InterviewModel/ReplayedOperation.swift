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

  /// What it was about.
  public var subject = Subject()

  /// What an operation was about, as far as that has a name.
  public struct Subject: Sendable, Equatable {
    /// Company and role of each application that it touched.
    public var applications: [String]
    /// The follow-ups that it touched.
    public var followUps: [FollowUp.ID]

    /// Creates a subject.
    public init(applications: [String] = [], followUps: [FollowUp.ID] = []) {
      self.applications = applications
      self.followUps = followUps
    }
  }

  /// Creates an operation.
  public init(id: Int, uuid: String, command: String, at: Instant) {
    self.id = id
    self.uuid = uuid
    self.command = command
    self.at = at
  }
}
