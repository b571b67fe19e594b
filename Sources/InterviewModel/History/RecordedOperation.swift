public import Zones

/// An operation as the log has it: one command that changed something.
public struct RecordedOperation: Sendable, Equatable {
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

  /// Creates an operation.
  public init(id: Int, uuid: String, command: String, at: Instant) {
    self.id = id
    self.uuid = uuid
    self.command = command
    self.at = at
  }
}

extension RecordedOperation {
  /// What an operation was about, as far as that has a name.
  public struct Subject: Sendable, Equatable {
    /// The applications that it touched, or whose interviews, follow-ups or offers it touched.
    public var applications: [NamedApplication]
    /// The follow-ups that it touched.
    public var followUps: [FollowUp.ID]
    /// The names of the people that it stored or changed.
    public var people: [String]
    /// The keys of the closing tips whose wording or state it changed.
    public var tips: [String]

    /// Creates a subject.
    public init(
      applications: [NamedApplication] = [], followUps: [FollowUp.ID] = [],
      people: [String] = [], tips: [String] = []
    ) {
      self.applications = applications
      self.followUps = followUps
      self.people = people
      self.tips = tips
    }
  }

  /// An application that is there, or was, by what people call it.
  public struct NamedApplication: RoleAtCompany, Sendable, Equatable {
    /// Its number.
    public let id: Application.ID
    /// The company's name.
    public let company: String
    /// What the role is called; nil while nobody has said.
    public let role: String?

    /// Creates a name.
    public init(id: Application.ID, company: String, role: String? = nil) {
      self.id = id
      self.company = company
      self.role = role
    }
  }
}
