package import Zones

/// One of several things that words on the command line can mean, with what is typed to mean it
/// alone.
package enum ReferenceCandidate: Sendable, Equatable {
  /// What only its whole name tells apart: a company.
  case name(String)
  /// An application.
  case application(Application)
  /// An interview.
  case interview(InterviewReference.Candidate)
  /// Something owed.
  case followUp(FollowUp)
  /// Somebody, with the companies at which they were met as far as these matter.
  case person(Person, companies: [String])
  /// What a number stands for that is also the whole name of something else.
  indirect case shadowed(ReferenceCandidate, by: String)

  /// What is typed to mean it and nothing else.
  package var reference: String {
    switch self {
    case .name(let name): name
    case .application(let application): application.id.handle
    case .interview(let interview): "\(interview.id.number)"
    case .followUp(let followUp): followUp.id.handle
    case .person(let person, _): person.id.handle
    // A zero before the number makes it another text than the name.
    case .shadowed(_, let typed): Self.withZero(typed)
    }
  }

  /// The names of the zones in which it takes place.
  package var zones: [String] {
    if case .interview(let interview) = self { [interview.zone] } else { [] }
  }

  private static func withZero(_ handle: String) -> String {
    let scalars = handle.folded.unicodeScalars
    return String(scalars.prefix(1)) + "0" + String(String.UnicodeScalarView(scalars.dropFirst()))
  }
}

extension InterviewReference {
  /// An interview as a reference is compared with it.
  package struct Candidate: RoleAtCompany, Sendable, Equatable {
    /// The interview's number.
    package var id: InterviewID
    /// The application it belongs to.
    package var application: ApplicationID
    /// The company of its application.
    package var company: String
    /// The role of its application.
    package var role: String?
    /// Whether its application is open.
    package var isOpen: Bool
    /// When it begins.
    package var startsAt: Instant
    /// The name of the zone it was arranged in.
    package var zone: String
    /// Whether it was cancelled; words mean it only where nothing else is left, `last` never does.
    package var isCancelled: Bool

    /// Creates a candidate.
    package init(
      id: InterviewID, application: ApplicationID, company: String, role: String?, isOpen: Bool,
      startsAt: Instant, zone: String, isCancelled: Bool
    ) {
      self.id = id
      self.application = application
      self.company = company
      self.role = role
      self.isOpen = isOpen
      self.startsAt = startsAt
      self.zone = zone
      self.isCancelled = isCancelled
    }
  }
}
