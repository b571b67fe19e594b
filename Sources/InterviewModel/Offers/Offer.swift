package import Zones

/// An offer of an employer, with the date its answer was promised for.
package struct Offer: RoleAtCompany, Sendable, Equatable {
  /// The number of an offer.
  package typealias ID = OfferID

  /// Its number.
  package var id: ID
  /// The application it belongs to.
  package var applicationID: ApplicationID
  /// The company of its application.
  package var company: String
  /// The role of its application.
  package var role: String?
  /// The name of the zone in which the latest interview of its application was arranged.
  package var zone: String?
  /// When it was made, in whatever form.
  package var receivedAt: Instant
  /// Whether only the day on which it was made was said.
  package var isReceivedDayOnly = false
  /// When it came in writing; nil while it has not.
  package var writtenAt: Instant?
  /// Whether only the day on which it came in writing was said.
  package var isWrittenDayOnly = false
  /// The terms, in the owner's words.
  package var terms: String?
  /// By when the employer wants an answer.
  package var employerDeadlineAt: Instant?
  /// By when the owner promised one.
  package var answerByAt: Instant?
  /// The owner's answer; nil while there is none.
  package var answer: Answer?
  /// When they answered.
  package var answeredAt: Instant?
  /// Whether only the day on which they answered was said.
  package var isAnsweredDayOnly = false
  /// The owner's note about the answer that is owed.
  package var note: String?
  /// Every extension that was asked for, the first one first.
  package var extensions: [Extension]
  /// The rule that the window of its answer was opened by.
  package var rule: WindowRule
  /// What was said about its terms and dates, in that order; nothing of what was said before that
  /// was kept.
  package var said: [OfferSaying]

  /// Creates an offer from its parts.
  package init(
    id: ID, applicationID: ApplicationID, company: String, role: String? = nil,
    zone: String? = nil, receivedAt: Instant, writtenAt: Instant? = nil, terms: String? = nil,
    employerDeadlineAt: Instant? = nil, answerByAt: Instant? = nil, answer: Answer? = nil,
    answeredAt: Instant? = nil, note: String? = nil, extensions: [Extension] = [],
    rule: WindowRule = WindowRule(), said: [OfferSaying] = []
  ) {
    self.id = id
    self.applicationID = applicationID
    self.company = company
    self.role = role
    self.zone = zone
    self.receivedAt = receivedAt
    self.writtenAt = writtenAt
    self.terms = terms
    self.employerDeadlineAt = employerDeadlineAt
    self.answerByAt = answerByAt
    self.answer = answer
    self.answeredAt = answeredAt
    self.note = note
    self.extensions = extensions
    self.rule = rule
    self.said = said
  }

  /// When it was made, as it is shown.
  package var received: Occasion { Occasion(receivedAt, isDayOnly: isReceivedDayOnly) }

  /// When it came in writing, as it is shown.
  package var written: Occasion? {
    writtenAt.map { Occasion($0, isDayOnly: isWrittenDayOnly) }
  }

  /// When the owner answered, as it is shown.
  package var answered: Occasion? {
    answeredAt.map { Occasion($0, isDayOnly: isAnsweredDayOnly) }
  }

  /// The window in which its answer is owed.
  package var window: AnswerWindow {
    .offer(receivedAt: receivedAt, writtenAt: writtenAt, agreed: agreed?.instant, by: rule)
  }

  /// The dates to which more time was granted.
  var grantedUntil: [Instant] {
    extensions.filter { $0.granted == true }.map(\.untilAt)
  }

  /// What became of an offer.
  package enum Answer: String, Sendable, CaseIterable {
    /// The owner took it.
    case accepted
    /// The owner turned it down.
    case declined
    /// Nobody answered in time.
    case lapsed
    /// The employer took it back.
    case rescinded

    /// How the application ends with it.
    package var outcome: Outcome {
      switch self {
      case .accepted: .accepted
      case .declined: .declined
      case .lapsed: .lapsed
      case .rescinded: .rescinded
      }
    }

    /// How the answer is settled that was owed to it.
    package var settlement: Settlement.Manner {
      switch self {
      case .accepted, .declined: .answered
      case .lapsed, .rescinded: .void
      }
    }
  }

  /// More time that was asked for.
  package struct Extension: Sendable, Equatable {
    /// The number of an extension.
    package typealias ID = ExtensionID

    /// Its number.
    package var id: ID
    /// When it was asked for.
    package var askedAt: Instant
    /// Whether only the day on which it was asked for was said.
    package var isAskedDayOnly = false
    /// Until when.
    package var untilAt: Instant
    /// Whether it was granted; nil while nobody has said.
    package var granted: Bool?

    /// Creates an extension.
    package init(id: ID, askedAt: Instant, untilAt: Instant, granted: Bool? = nil) {
      self.id = id
      self.askedAt = askedAt
      self.untilAt = untilAt
      self.granted = granted
    }

    /// When it was asked for, as it is shown.
    package var asked: Occasion { Occasion(askedAt, isDayOnly: isAskedDayOnly) }
  }
}

extension Outcome {
  /// What becomes of an open offer with this end of an application; nil where it leaves that open.
  package var answer: Offer.Answer? {
    switch self {
    case .accepted: .accepted
    case .declined: .declined
    case .lapsed: .lapsed
    case .rescinded: .rescinded
    case .rejected, .withdrawn, .ghosted: nil
    }
  }
}

extension [Offer] {
  /// The one that is meant among the offers of an application: the one of this number; without one
  /// the open offer, else the only one.
  ///
  /// - Throws: `ReferenceError.none`; `OfferChoiceError.severalAnswered`.
  package func meant(of application: Application, number: Int?) throws -> Offer {
    if let number {
      guard let offer = first(where: { $0.id.number == number }) else {
        throw ReferenceError.none(.offer(number, of: application.title))
      }
      return offer
    }
    if let offer = first(where: { $0.answer == nil }) { return offer }
    guard let offer = first else {
      throw ReferenceError.none(.anyOffer(of: application.title))
    }
    guard count == 1 else { throw OfferChoiceError.severalAnswered(application, self) }
    return offer
  }
}
