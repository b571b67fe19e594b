public import InterviewModel
internal import SQLite
public import Zones

/// What is to be corrected of an interview; a part that is nil or empty stays as it is.
public struct InterviewEdit: Sendable {
  /// When it begins; without another length its end moves along.
  public var startsAt: Instant?
  /// How long it takes, in minutes: 1 to 1,440.
  public var minutes: Int?
  /// The zone in which it was arranged; alone it leaves the moment as it is.
  public var zone: Zone?
  /// How it is held.
  public var kind: InterviewKind?
  /// Its round, 1 or more.
  public var round: Int?
  /// Where it is held.
  public var place: Correction<String>?
  /// What the owner wrote down about it.
  public var note: Correction<String>?
  /// How it felt, 1 to 5.
  public var impression: Correction<Int>?
  /// Something specific from the conversation.
  public var highlight: Correction<String>?
  /// When they promised to reply by.
  public var replyBy: Correction<Instant>?
  /// When it was cancelled; cleared when it takes place after all.
  public var cancelledAt: Correction<Instant>?
  /// The application that it belongs to.
  public var application: Application.ID?
  /// Who was met, beside those that are known.
  public var people: [PersonEntry] = []
  /// Who was not there: parts of the name or address of an interviewer each.
  public var absent: [String] = []

  /// Creates an edit that changes nothing.
  public init() {}

  /// What the row is to say instead, as columns.
  func values(over old: Interview) -> [String: any SQLiteBindable] {
    let start = startsAt ?? old.startsAt
    let length = minutes.map { $0 * CivilTime.secondsPerMinute } ?? old.endsAt - old.startsAt
    var values: [String: any SQLiteBindable] = [
      "starts_at": start, "ends_at": start + length, "zone": zone?.name ?? old.zone,
      "kind": kind ?? old.kind, "round": round ?? old.round,
      "application_id": application ?? old.applicationID,
    ]
    if let place { values["place"] = place }
    if let note { values["note"] = note }
    if let impression { values["impression"] = impression }
    if let highlight { values["highlight"] = highlight }
    if let replyBy { values["reply_by_at"] = replyBy }
    if let cancelledAt { values["cancelled_at"] = cancelledAt }
    return values
  }
}
