package import Zones

/// Something owed by a time: a thank-you letter, an offer answer, a check-in, a promise.
package struct FollowUp: RoleAtCompany, Sendable, Equatable {
  /// The number of a follow-up; shown and typed as `f12`.
  package typealias ID = FollowUpID

  /// Its number.
  package var id: ID
  /// Its name outside this database; never changes.
  package var uuid: String
  /// The kind of thing that is owed.
  package var kind: FollowUpKind
  /// The application it belongs to.
  package var applicationID: ApplicationID
  /// The company of its application.
  package var company: String
  /// The role of its application.
  package var role: String?
  /// The interview it follows, where there is one.
  package var interviewID: InterviewID?
  /// The name of the zone in which that interview was arranged.
  package var zone: String?
  /// The round of that interview.
  package var round: Int?
  /// Whom it is owed to, where that is one person.
  package var person: Person?
  /// The owner's words for a promise.
  package var what: String?
  /// The span it lives in.
  package var window: AnswerWindow
  /// Whether only the day on which it was promised was said.
  package var isPromisedDayOnly = false
  /// The rule that opened the window; of an offer's answer and of a promise it says nothing.
  package var rule: WindowRule
  /// How and when it was finished; nil while it is owed.
  package var settled: Settlement?
  /// Which way a letter went.
  package var channel: Channel?
  /// The owner's note about it.
  package var note: String?

  /// Creates a follow-up from its parts.
  package init(
    id: ID, uuid: String, kind: FollowUpKind, applicationID: ApplicationID, company: String,
    role: String?, interviewID: InterviewID? = nil, zone: String? = nil, round: Int? = nil,
    person: Person? = nil,
    what: String? = nil, window: AnswerWindow, rule: WindowRule = WindowRule(),
    settled: Settlement? = nil, channel: Channel? = nil, note: String? = nil
  ) {
    self.id = id
    self.uuid = uuid
    self.kind = kind
    self.applicationID = applicationID
    self.company = company
    self.role = role
    self.interviewID = interviewID
    self.zone = zone
    self.round = round
    self.person = person
    self.what = what
    self.window = window
    self.rule = rule
    self.settled = settled
    self.channel = channel
    self.note = note
  }

  /// Its state at `now`; `settled` as soon as it was settled, whatever the clock says.
  package func state(at now: Instant) -> FollowUpState {
    settled == nil ? window.state(at: now) : .settled
  }

  /// Whether it is owed at `now` and its window has opened; overdue ones are.
  package func isOwed(at now: Instant) -> Bool {
    switch state(at: now) {
    case .open, .due, .overdue: true
    case .upcoming, .settled: false
    }
  }

  /// Whether it was sent, answered or done at or after its limit; false while it is owed, and when
  /// it was waived or void, because nothing was late then.
  package var isLate: Bool {
    guard let settled, settled.manner.isFulfilment else { return false }
    return settled.at >= window.limit
  }

  /// Whole hours past the limit, rounded down: until `now` while overdue, until it was settled when
  /// it was late; nil otherwise.
  package func overdueHours(at now: Instant) -> Int? {
    if let settled {
      return isLate ? (settled.at - window.limit) / CivilTime.secondsPerHour : nil
    }
    return now >= window.limit ? (now - window.limit) / CivilTime.secondsPerHour : nil
  }

  /// How long something overdue is shown in full, in seconds: seven days.
  package static let recentlyOverdue = 7 * CivilTime.secondsPerDay

  /// Whether its limit passed no longer than that before `now`, or has not passed.
  package func isRecentlyOverdue(at now: Instant) -> Bool {
    now - window.limit <= Self.recentlyOverdue
  }
}

/// The kinds of things that are owed.
package enum FollowUpKind: String, Sendable, CaseIterable {
  /// A thank-you letter to one interviewer of one interview.
  case thankYou = "thank_you"
  /// The answer to an offer.
  case offerAnswer = "offer_answer"
  /// Asking what became of it, when they have not replied.
  case checkIn = "check_in"
  /// Something the owner promised to send.
  case promise
}

extension FollowUpKind {
  /// How a follow-up of this kind is finished when its owner says it is done.
  package var fulfilment: Settlement.Manner {
    switch self {
    case .thankYou: .sent
    case .offerAnswer: .answered
    case .checkIn, .promise: .done
    }
  }
}

/// Where a follow-up stands at a moment.
package enum FollowUpState: String, Sendable, CaseIterable {
  /// Its window has not opened.
  case upcoming
  /// Its window is open and it is not due yet.
  case open
  /// It is due, and there is still time.
  case due
  /// Its limit has passed.
  case overdue
  /// It is finished; never overdue again.
  case settled
}

/// Which way a letter went.
package enum Channel: String, Sendable, CaseIterable {
  /// By e-mail.
  case email
  /// Written by hand.
  case handwritten
  /// Through LinkedIn.
  case linkedin
  /// Any other way.
  case other
}
