package import Zones

/// The reminders that are told now, and what is known once they were.
package struct ReminderPlan: Sendable, Equatable {
  /// The reminders to tell: of each thing the latest occasion alone.
  package let reminders: [Reminder]
  /// The record once all of them were told.
  package let record: ReminderRecord

  /// Decides.
  ///
  /// Interviews are told about at any hour. Everything else waits until quiet hours are over and a
  /// time of the schedule has come. What passed meanwhile, because the computer slept or it was
  /// quiet, is told about then as far as it is of use, and nothing is told twice.
  ///
  /// - Parameters:
  ///   - candidates: reminders, also of what has not come or is over.
  ///   - record: what is known of earlier ones.
  ///   - schedule: how soon follow-ups and missing debriefs are told about.
  ///   - quiet: the hours in which only interviews are.
  ///   - now: the moment it is about.
  ///   - zone: the owner's zone.
  package init(
    _ candidates: [Reminder], after record: ReminderRecord, schedule: ReminderSchedule,
    quiet: QuietHours, at now: Instant, in zone: Zone
  ) {
    let isServed =
      !quiet.contain(now, in: zone) && schedule.isUp(at: now, served: record.servedAt, in: zone)
    let waiting = candidates.filter { reminder in
      reminder.at <= now && now < reminder.until && (reminder.isUrgent || isServed)
        && !record.marks.contains(reminder.mark)
    }
    reminders = waiting.filter { reminder in
      !waiting.contains { $0.uuid == reminder.uuid && $0.isLater(than: reminder) }
    }
    var next = record
    next.ranAt = now
    if isServed { next.servedAt = now }
    next.problem = nil
    next.marks = record.marks.union(waiting.map(\.mark)).filter { $0.until > now }
    self.record = next
  }

  /// The names of the zones in which the interviews were arranged that are told about.
  package var zones: [String] {
    reminders.compactMap { reminder in
      switch reminder.subject {
      case .interview(let interview), .debrief(let interview): interview.zone
      case .followUp(let followUp): followUp.zone
      }
    }
  }
}

extension Reminder {
  /// Whether it is about the same kind of thing and makes another one needless.
  fileprivate func isLater(than other: Reminder) -> Bool {
    isUrgent == other.isUrgent && at > other.at
  }
}
