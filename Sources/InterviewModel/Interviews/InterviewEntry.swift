package import Zones

/// An interview that is to be logged.
package struct InterviewEntry: Sendable {
  /// The company's name.
  package var company: String
  /// The role; nil joins the company's only open application.
  package var role: String?
  /// When it begins.
  package var startsAt: Instant
  /// How long it takes, in minutes within `Settings.interviewMinutes`; nil for as long as the
  /// settings say.
  package var minutes: Int?
  /// The last second of its day, where only that is known; `startsAt` is the first one then.
  package var dayEndsAt: Instant?
  /// The zone in which it was arranged.
  package var zone: Zone
  /// How it is held.
  package var kind: InterviewKind
  /// Its round; nil counts on from the application's other interviews.
  package var round: Int?
  /// Who is met.
  package var people: [PersonEntry]
  /// Where it is held.
  package var place: String?
  /// The meeting's address on the web.
  package var link: String?
  /// What there is to note about it.
  package var note: String?
  /// What is said of the application beside its role.
  package var texts: [Application.Field: String]
  /// Which follow-ups it opens.
  package var opening: FollowUpOpening
  /// Whether the owner said that names which are nearly known are others.
  package var hasNewNames = false
  /// The invitation that it was read from; nil where it was typed.
  package var invitation: InvitationMark?
  /// How many of the people, the first ones, the owner named; nil for all of them.
  ///
  /// The others come from the invitation.
  package var ownPeopleCount: Int?

  /// Creates an interview to be logged, to whom nobody is named and of which nothing else is said.
  package init(
    company: String, role: String? = nil, startsAt: Instant, minutes: Int? = nil,
    dayEndsAt: Instant? = nil, zone: Zone,
    kind: InterviewKind = .other, round: Int? = nil, people: [PersonEntry] = [],
    place: String? = nil, link: String? = nil, note: String? = nil,
    texts: [Application.Field: String] = [:],
    opening: FollowUpOpening = .timely
  ) {
    self.company = company
    self.role = role
    self.startsAt = startsAt
    self.minutes = minutes
    self.dayEndsAt = dayEndsAt
    self.zone = zone
    self.kind = kind
    self.round = round
    self.people = people
    self.place = place
    self.link = link
    self.note = note
    self.texts = texts
    self.opening = opening
  }

  /// All that is said of the application, its role included.
  package var applicationTexts: [Application.Field: String] {
    var texts = texts
    texts[.role] = role
    return texts
  }

  /// The people that the owner named.
  package var ownPeople: [PersonEntry] { Array(people.prefix(ownPeopleCount ?? people.count)) }

  /// The people that only the invitation names.
  package var invitedPeople: [PersonEntry] {
    Array(people.dropFirst(ownPeopleCount ?? people.count))
  }

  /// When it ends.
  package func endsAt(by settings: Settings) -> Instant {
    dayEndsAt ?? startsAt + (minutes ?? settings.minutes) * CivilTime.secondsPerMinute
  }

  /// The window that its letters would have.
  package func letterWindow(by settings: Settings) -> AnswerWindow {
    .letter(afterInterviewEndingAt: endsAt(by: settings), in: zone, by: settings.window)
  }
}

/// Which follow-ups logging an interview opens.
package enum FollowUpOpening: Sendable {
  /// All, also those whose limit has passed already.
  case all
  /// All but those whose limit has passed already.
  case timely
  /// None.
  case none

  /// Whether a follow-up is opened.
  ///
  /// - Parameters:
  ///   - window: the window that it would have.
  ///   - now: when that is decided.
  /// - Returns: whether; once its limit has passed only where all are wanted.
  package func opens(_ window: AnswerWindow, at now: Instant) -> Bool {
    switch self {
    case .all: true
    case .timely: window.state(at: now) != .overdue
    case .none: false
    }
  }
}
