package import Zones

/// One role at one company, pursued through one or more interviews; open until it has an outcome.
package struct Application: RoleAtCompany, Sendable, Equatable {
  /// The number of an application.
  package typealias ID = ApplicationID

  /// Its number.
  package var id: ID
  /// The company's name, as its owner wrote it first.
  package var company: String
  /// The role's name; nil while nobody has said.
  package var role: String?
  /// Where the owner heard of it.
  package var source: String?
  /// Where the role is described.
  package var url: String?
  /// How it ended; nil while it is open.
  package var outcome: Outcome?
  /// When it ended; nil while it is open.
  package var outcomeAt: Instant?
  /// The owner's answer to "why are you interested?".
  package var whyInterested: String?
  /// The owner's answer to "what can you offer?".
  package var whatIBring: String?
  /// Whatever else the owner wrote down.
  package var note: String?

  /// Creates an application from its parts.
  package init(
    id: ID, company: String, role: String? = nil, source: String? = nil, url: String? = nil,
    outcome: Outcome? = nil, outcomeAt: Instant? = nil, whyInterested: String? = nil,
    whatIBring: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.company = company
    self.role = role
    self.source = source
    self.url = url
    self.outcome = outcome
    self.outcomeAt = outcomeAt
    self.whyInterested = whyInterested
    self.whatIBring = whatIBring
    self.note = note
  }
}

/// How an application ended.
package enum Outcome: String, Sendable, CaseIterable {
  /// The owner took the offer.
  case accepted
  /// The owner turned the offer down.
  case declined
  /// The employer said no.
  case rejected
  /// The owner stepped back before there was an offer.
  case withdrawn
  /// The employer stopped answering.
  case ghosted
  /// The employer took the offer back.
  case rescinded
}

/// Something that belongs to an application, which people know by its company and role.
package protocol RoleAtCompany {
  /// The company's name.
  var company: String { get }
  /// The role's name; nil while nobody has said.
  var role: String? { get }
}

extension RoleAtCompany {
  /// The company, and the role where one is known: `Acme, Backend Engineer`.
  package var title: String {
    role.map { "\(company), \($0)" } ?? company
  }
}

/// A rule about an application that refuses what was asked.
package enum ApplicationRefusal: Refusal {
  /// The application cannot be reopened beside another open one of the same company and role.
  case openElsewhere(Application)
  /// The application has ended, so that nothing more can come of it.
  case ended(Application)
  /// The application has not ended.
  case notEnded(Application)
  /// Something is said to have been before the application ended last.
  case beforeItsEnd(Instant)
  /// Something is said to have been before the application was reopened last.
  case beforeItsReopening(Instant)
}
