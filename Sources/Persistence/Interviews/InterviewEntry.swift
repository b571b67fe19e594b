public import InterviewModel
public import Zones

/// An interview that is to be logged.
public struct InterviewEntry: Sendable {
  /// The company's name.
  public var company: String
  /// The role; nil joins the company's only open application.
  public var role: String?
  /// When it begins.
  public var startsAt: Instant
  /// How long it takes, in minutes: 1 to 1,440; nil for as long as the settings say.
  public var minutes: Int?
  /// The zone in which it was arranged.
  public var zone: Zone
  /// How it is held.
  public var kind: InterviewKind
  /// Its round; nil counts on from the application's other interviews.
  public var round: Int?
  /// Who is met.
  public var people: [PersonEntry]
  /// Where it is held.
  public var place: String?
  /// What there is to note about it.
  public var note: String?
  /// Where the owner heard of the application.
  public var source: String?
  /// Where the role is described.
  public var url: String?
  /// Which follow-ups it opens.
  public var opening: FollowUpOpening

  /// Creates an interview to be logged, to whom nobody is named and of which nothing else is said.
  public init(
    company: String, role: String? = nil, startsAt: Instant, minutes: Int? = nil, zone: Zone,
    kind: InterviewKind = .other, round: Int? = nil, people: [PersonEntry] = [],
    place: String? = nil, note: String? = nil, source: String? = nil, url: String? = nil,
    opening: FollowUpOpening = .timely
  ) {
    self.company = company
    self.role = role
    self.startsAt = startsAt
    self.minutes = minutes
    self.zone = zone
    self.kind = kind
    self.round = round
    self.people = people
    self.place = place
    self.note = note
    self.source = source
    self.url = url
    self.opening = opening
  }

  /// When it ends.
  func endsAt(by settings: Settings) -> Instant {
    startsAt + (minutes ?? settings.minutes) * CivilTime.secondsPerMinute
  }

  /// The window that its letters would have.
  public func letterWindow(by settings: Settings) -> AnswerWindow {
    .letter(afterInterviewEndingAt: endsAt(by: settings), in: zone, by: settings.window)
  }
}

/// Which follow-ups logging an interview opens.
public enum FollowUpOpening: Sendable {
  /// All, also letters whose limit has passed already.
  case all
  /// All but letters whose limit has passed already.
  case timely
  /// None.
  case none
}
