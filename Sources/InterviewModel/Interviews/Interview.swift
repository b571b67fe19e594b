package import Zones

/// One conversation at one moment: part of a round of an application.
package struct Interview: RoleAtCompany, Sendable, Equatable {
  /// The number of an interview.
  package typealias ID = InterviewID

  /// Its number.
  package var id: ID
  /// Its name outside this database; never changes.
  package var uuid: String
  /// The application it belongs to.
  package var applicationID: ApplicationID
  /// The company of its application.
  package var company: String
  /// The role of its application.
  package var role: String?
  /// Its round: 1 or more, counted by the days of its application's interviews.
  package var round: Int
  /// Whether the owner said which round it is, so that it is not counted.
  package var isRoundGiven: Bool
  /// How it is held.
  package var kind: InterviewKind
  /// When it begins.
  package var startsAt: Instant
  /// When it ends, later than `startsAt`.
  package var endsAt: Instant
  /// The IANA name of the zone it was arranged in.
  package var zone: String
  /// Where it is held: an address, a room, a telephone number.
  package var place: String?
  /// The meeting's address on the web, which begins with `https://`.
  package var link: String?
  /// The owner's note about it.
  package var note: String?
  /// How it felt to the owner, 1 (bad) to 5 (good).
  package var impression: Int?
  /// Something specific from the conversation, for the letter.
  package var highlight: String?
  /// When they promised to reply by.
  package var replyByAt: Instant?
  /// When it was cancelled; nil unless it was.
  package var cancelledAt: Instant?
  /// Whether only its day is known, which it takes up from the first to the last second.
  package var isDayOnly: Bool
  /// Whether it was still to come when its application ended, and was not debriefed: it is taken
  /// not to have been held.
  package var isMoot: Bool
  /// Who is met, by number: those known longest first.
  package var interviewers: [Person]

  /// Creates an interview from its parts.
  package init(
    id: ID, uuid: String, applicationID: ApplicationID, company: String, role: String?,
    round: Int, kind: InterviewKind, startsAt: Instant, endsAt: Instant, zone: String,
    place: String? = nil, link: String? = nil, note: String? = nil, impression: Int? = nil,
    highlight: String? = nil,
    replyByAt: Instant? = nil, cancelledAt: Instant? = nil, interviewers: [Person] = [],
    isRoundGiven: Bool = false, isDayOnly: Bool = false, isMoot: Bool = false
  ) {
    self.id = id
    self.uuid = uuid
    self.applicationID = applicationID
    self.company = company
    self.role = role
    self.round = round
    self.kind = kind
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.zone = zone
    self.place = place
    self.link = link
    self.note = note
    self.impression = impression
    self.highlight = highlight
    self.replyByAt = replyByAt
    self.cancelledAt = cancelledAt
    self.isRoundGiven = isRoundGiven
    self.isDayOnly = isDayOnly
    self.isMoot = isMoot
    self.interviewers = interviewers
  }

  /// The numbers that a round can have.
  package static let rounds = 1...99
  /// The ratings that an impression can be.
  package static let impressions = 1...5

  /// Whether it has begun by `now`, and neither was cancelled nor is moot; only such interviews
  /// count in statistics: docs/domain.md#outcomes.
  package func isHeld(at now: Instant) -> Bool {
    isOn && startsAt <= now
  }

  /// The address on the web at which it is held: its link, or its place where that is one.
  package var meetingLink: String? {
    link ?? place.flatMap { $0.utf8.starts(with: "https://".utf8) ? $0 : nil }
  }

  /// Whether it takes place, or took place: it neither was cancelled nor is moot.
  package var isOn: Bool { cancelledAt == nil && !isMoot }
}

/// How an interview is held.
package enum InterviewKind: String, Sendable, CaseIterable {
  /// By telephone.
  case phone
  /// By video call.
  case video
  /// At their place.
  case onsite
  /// Several interviewers at once.
  case panel
  /// Recorded answers, or a talk with a machine: nobody of the employer is there.
  case recorded
  /// A test or a task.
  case assessment
  /// Anything else.
  case other

  /// Whether somebody of the employer is there, whom one can thank, ask and write to.
  package var isAttended: Bool { self != .recorded && self != .assessment }
}

/// Somebody with the interviews in which they were met.
package struct PersonMet: Sendable, Equatable {
  /// Who it is.
  package var person: Person
  /// The interviews, the earliest first; none for somebody who is met nowhere any more.
  package var interviews: [Interview]

  /// Creates a person who was met in these interviews.
  package init(person: Person, interviews: [Interview]) {
    self.person = person
    self.interviews = interviews
  }

  /// The companies at which they were met, each once, the first one first.
  package var companies: [String] {
    var seen: Set<String> = []
    return interviews.map(\.company).filter { seen.insert($0.foldedKey).inserted }
  }
}
