package import Zones

/// Something to tell its owner, once, from a moment on (docs/domain.md#reminders).
package struct Reminder: Sendable, Equatable {
  /// The things that there are reminders of.
  package enum Subject: Sendable, Equatable {
    /// A follow-up that is due or overdue.
    case followUp(FollowUp)
    /// An interview that is about to begin.
    case interview(Interview)
    /// An interview that has ended and has no debrief.
    case debrief(Interview)
  }

  /// The occasions for a reminder, the later ones of a subject behind the earlier ones.
  package enum Stage: String, Sendable, CaseIterable {
    case due, overdue
    case hourBefore = "hour_before"
    case minutesBefore = "minutes_before"
    case undebriefed
  }

  /// The thing that it is about.
  package let subject: Subject
  /// The occasion.
  package let stage: Stage
  /// The moment from which on it is told.
  package let at: Instant
  /// The moment from which on it is of no use any more; later than `at`.
  package let until: Instant

  /// The name of the thing outside this database.
  package var uuid: String {
    switch subject {
    case .followUp(let followUp): followUp.uuid
    case .interview(let interview), .debrief(let interview): interview.uuid
    }
  }

  /// Whether it cannot wait, because the interview would have begun.
  package var isUrgent: Bool {
    if case .interview = subject { true } else { false }
  }

  /// What stays of it once it was told.
  package var mark: ReminderMark { ReminderMark(stage: stage, uuid: uuid, until: until) }
}

extension Reminder {
  /// The reminders of a follow-up that is owed: when it is due, until its deadline; and when it is
  /// overdue, for seven days.
  package static func of(_ followUp: FollowUp) -> [Reminder] {
    guard followUp.settled == nil else { return [] }
    let (window, subject) = (followUp.window, Subject.followUp(followUp))
    return [
      Reminder(subject: subject, stage: .due, at: window.due, until: window.limit),
      Reminder(
        subject: subject, stage: .overdue, at: window.limit,
        until: window.limit + FollowUp.recentlyOverdue + 1),
    ]
  }

  /// The reminders of an interview that takes place: an hour and ten minutes before it begins; none
  /// where only its day is known.
  package static func of(_ interview: Interview) -> [Reminder] {
    guard interview.isOn, !interview.isDayOnly else { return [] }
    return [(Stage.hourBefore, hourBefore), (.minutesBefore, minutesBefore)].map { stage, seconds in
      Reminder(
        subject: .interview(interview), stage: stage, at: interview.startsAt - seconds,
        until: interview.startsAt)
    }
  }

  /// The reminder of a debrief that is missing: an hour after the interview ended, for a week.
  package static func ofMissingDebrief(_ interview: Interview) -> Reminder {
    Reminder(
      subject: .debrief(interview), stage: .undebriefed, at: interview.endsAt + hourBefore,
      until: interview.endsAt + debriefLookback)
  }

  /// How long before an interview its first reminder comes, in seconds: an hour.
  package static let hourBefore = CivilTime.secondsPerHour
  /// How long before it the second one comes, in seconds: ten minutes.
  package static let minutesBefore = 10 * CivilTime.secondsPerMinute
  /// How long after an interview's end a missing debrief is worth a reminder, in seconds: a week.
  package static let debriefLookback = 7 * CivilTime.secondsPerDay
}

/// That a reminder was told: a thing, an occasion, and when that is over.
///
/// A window that moves has another end, and so is told about again.
package struct ReminderMark: Sendable, Hashable {
  /// The occasion.
  package let stage: Reminder.Stage
  /// The name of the thing outside this database.
  package let uuid: String
  /// The moment from which on the reminder cannot come again anyway.
  package let until: Instant

  /// Creates a mark.
  package init(stage: Reminder.Stage, uuid: String, until: Instant) {
    self.stage = stage
    self.uuid = uuid
    self.until = until
  }
}
