package import Zones

/// An operation as the log has it: one command that changed something.
package struct RecordedOperation: Sendable, Equatable {
  /// Its number.
  package let id: Int
  /// Its name outside this database; never changes.
  package let uuid: String
  /// The command's names and flags, without private text.
  package let command: String
  /// When it was run.
  package let at: Instant

  /// The things that it touched.
  package var subject = Subject()

  /// Creates an operation.
  package init(id: Int, uuid: String, command: String, at: Instant) {
    self.id = id
    self.uuid = uuid
    self.command = command
    self.at = at
  }
}

extension RecordedOperation {
  /// The things that an operation touched, as far as they have names.
  package struct Subject: Sendable, Equatable {
    /// The applications that it touched, or whose interviews, follow-ups or offers it touched.
    package var applications: [NamedApplication]
    /// The follow-ups that it touched.
    package var followUps: [FollowUpID]
    /// The names of the people that it stored or changed.
    package var people: [String]
    /// The keys of the closing tips whose wording or state it changed.
    package var tips: [String]

    /// Creates a subject.
    package init(
      applications: [NamedApplication] = [], followUps: [FollowUpID] = [],
      people: [String] = [], tips: [String] = []
    ) {
      self.applications = applications
      self.followUps = followUps
      self.people = people
      self.tips = tips
    }
  }

  /// An application that is there, or was, by what people call it.
  package struct NamedApplication: RoleAtCompany, Sendable, Equatable {
    /// Its number.
    package let id: ApplicationID
    /// The company's name.
    package let company: String
    /// The role's name; nil while nobody has said.
    package let role: String?

    /// Creates a name.
    package init(id: ApplicationID, company: String, role: String? = nil) {
      self.id = id
      self.company = company
      self.role = role
    }
  }
}
