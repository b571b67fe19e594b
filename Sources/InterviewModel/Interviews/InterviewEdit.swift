package import Zones

/// What is to be corrected of an interview; a part that is nil or empty stays as it is.
package struct InterviewEdit: Sendable {
  /// When it begins; without another length its end moves along.
  package var startsAt: Instant?
  /// How long it takes, in minutes: within `Settings.interviewMinutes`.
  package var minutes: Int?
  /// The zone in which it was arranged; alone it leaves the moment as it is.
  package var zone: Zone?
  /// How it is held.
  package var kind: InterviewKind?
  /// Its round, 1 or more.
  package var round: Int?
  /// Where it is held.
  package var place: Correction<String>?
  /// The meeting's address on the web.
  package var link: Correction<String>?
  /// What the owner wrote down about it.
  package var note: Correction<String>?
  /// How it felt, 1 to 5.
  package var impression: Correction<Int>?
  /// Something specific from the conversation.
  package var highlight: Correction<String>?
  /// When they promised to reply by.
  package var replyBy: Correction<Instant>?
  /// When it was cancelled; cleared when it takes place after all.
  package var cancelledAt: Correction<Instant>?
  /// The application that it belongs to.
  package var application: Application.ID?
  /// Who was met, beside those that are known.
  package var people: [PersonEntry] = []
  /// Who was not there: parts of the name or address of an interviewer each.
  package var absent: [String] = []

  /// Creates an edit that changes nothing.
  package init() {}
}
