package import Zones

/// One role at one company, from the day the owner applied; open until it has an outcome.
package struct Application: RoleAtCompany, Sendable, Equatable {
  /// The number of an application.
  package typealias ID = ApplicationID

  /// Its number.
  package var id: ID
  /// Its name outside this database; nil where another program made it.
  package var uuid: String?
  /// The company's name, as its owner wrote it first.
  package var company: String
  /// The role's name; nil while nobody has said.
  package var role: String?
  /// Where the owner heard of it.
  package var source: String?
  /// Where the role is described.
  package var url: String?
  /// Where the work is.
  package var place: String?
  /// What it pays, in the owner's words.
  package var salary: String?
  /// When the owner applied, which is shown as a day; nil where nobody has said.
  package var appliedAt: Instant?
  /// How it ended; nil while it is open.
  package var outcome: Outcome?
  /// When it ended; nil while it is open.
  package var outcomeAt: Instant?
  /// Whether only the day on which it ended was said.
  package var isOutcomeDayOnly = false
  /// The owner's answer to "why are you interested?".
  package var whyInterested: String?
  /// The owner's answer to "what can you offer?".
  package var whatIBring: String?
  /// Whatever else the owner wrote down.
  package var note: String?

  /// Creates an application from its parts.
  package init(
    id: ID, uuid: String? = nil, company: String, role: String? = nil, source: String? = nil,
    url: String? = nil,
    place: String? = nil, salary: String? = nil, appliedAt: Instant? = nil,
    outcome: Outcome? = nil, outcomeAt: Instant? = nil, whyInterested: String? = nil,
    whatIBring: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.uuid = uuid
    self.company = company
    self.role = role
    self.source = source
    self.url = url
    self.place = place
    self.salary = salary
    self.appliedAt = appliedAt
    self.outcome = outcome
    self.outcomeAt = outcomeAt
    self.whyInterested = whyInterested
    self.whatIBring = whatIBring
    self.note = note
  }
}

extension Application {
  /// The texts that its owner can leave out, in the order in which they are shown; their raw values
  /// are the names that flags, forms and messages have for them.
  ///
  /// What joins, merges, edits and shows them goes through all of these: another text is a property
  /// and a case.
  package enum Field: String, Sendable, CaseIterable {
    /// What the role is called.
    case role
    /// Where the owner heard of it.
    case source
    /// Where the role is described.
    case url
    /// Where the work is.
    case place
    /// What it pays.
    case salary
    /// The answer to "why are you interested?".
    case whyInterested = "why"
    /// The answer to "what can you offer?".
    case whatIBring = "bring"
    /// Whatever else the owner wrote down.
    case note

    /// Where an application has it.
    package var path: WritableKeyPath<Application, String?> {
      switch self {
      case .role: \.role
      case .source: \.source
      case .url: \.url
      case .place: \.place
      case .salary: \.salary
      case .whyInterested: \.whyInterested
      case .whatIBring: \.whatIBring
      case .note: \.note
      }
    }

    /// Whether it is the owner's own text, of any number of lines, and not a name on one line.
    package var isOwnText: Bool {
      switch self {
      case .role, .source, .url, .place, .salary: false
      case .whyInterested, .whatIBring, .note: true
      }
    }
  }

  /// When it ended, as it is shown; nil while it is open.
  package var ended: Occasion? {
    outcomeAt.map { Occasion($0, isDayOnly: isOutcomeDayOnly) }
  }

  /// Whether it had ended before a moment: an interview that begins then is moot unless it was
  /// debriefed (docs/domain.md#outcomes).
  package func hadEnded(before moment: Instant) -> Bool {
    outcomeAt.map { $0 < moment } ?? false
  }

  /// A text; nil where its owner left it out.
  package subscript(field: Field) -> String? {
    get { self[keyPath: field.path] }
    set { self[keyPath: field.path] = newValue }
  }
}

/// What is to be corrected of an application; a part that is nil or missing stays as it is.
package struct ApplicationEdit: Sendable {
  /// The company's name.
  package var company: String?
  /// The texts.
  package var texts: [Application.Field: Correction<String>] = [:]
  /// When the owner applied.
  package var appliedAt: Correction<Instant>?
  /// When it ended.
  package var outcomeAt: Occasion?

  /// Creates an edit that changes nothing.
  package init() {}

  /// Refuses an application that was sent later than `now`.
  ///
  /// - Throws: `MomentRefusal.inTheFuture`.
  package func check(at now: Instant) throws(MomentRefusal) {
    guard let appliedAt = appliedAt?.value else { return }
    try Happening(appliedAt).refuseFuture(at: now)
  }
}

/// How an application ended.
///
/// A lapsed end is stored as declined: that its offer lapsed at that moment tells it apart.
package enum Outcome: String, Sendable, CaseIterable {
  /// The owner took the offer.
  case accepted
  /// The owner turned the offer down.
  case declined
  /// Nobody answered the offer in time; only the offer can say so.
  case lapsed
  /// The employer said no.
  case rejected
  /// The owner stepped back before there was an offer.
  case withdrawn
  /// The employer stopped answering.
  case ghosted
  /// The employer took the offer back.
  case rescinded

  /// Whether the employer had replied by then: with an offer, or a no.
  package var isReply: Bool {
    switch self {
    case .accepted, .declined, .lapsed, .rejected, .rescinded: true
    case .withdrawn, .ghosted: false
    }
  }
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
  /// An application for the same role is open already.
  case recordedAlready(Application)
  /// The application has ended, so that nothing more can come of it.
  case ended(Application)
  /// The application has not ended, so there is no end to put right.
  case notEnded(Application)
  /// The application has not ended, so it cannot be reopened.
  case openAlready(Application)
  /// Something is said to have been before the application ended last.
  case beforeItsEnd(Instant)
  /// Something is said to have been before the application was reopened last.
  case beforeItsReopening(Instant)
}
