package import InterviewModel
internal import Zones

/// What a desktop notification says about something that its owner is reminded of.
package struct ReminderNotice: Sendable, Equatable {
  /// One line: `Interview in 10 min: Acme, Engineer`.
  package let title: String
  /// A few lines of plain text.
  package let body: String
  /// Whether it stays until somebody has seen it.
  package let isUrgent: Bool
  /// The reminders that it tells.
  package let reminders: [Reminder]

  /// The notices that tell reminders: one for each interview, one for missing debriefs, one for
  /// follow-ups.
  ///
  /// - Parameters:
  ///   - reminders: what is to be told.
  ///   - moments: the clock that they are told by.
  /// - Returns: the notices, interviews first.
  package static func of(_ reminders: [Reminder], _ moments: MomentText) -> [ReminderNotice] {
    let interviews = reminders.compactMap { interview($0, moments) }
    let others = [
      debriefs(reminders.filter { $0.stage == .undebriefed }, moments),
      followUps(reminders.filter { [.due, .overdue].contains($0.stage) }, moments),
    ]
    return interviews + others.compactMap(\.self)
  }

  private static func interview(_ reminder: Reminder, _ moments: MomentText) -> ReminderNotice? {
    guard case .interview(let interview) = reminder.subject else { return nil }
    let names = interview.interviewers.map(\.name).joined(separator: ", ")
    let lines = [
      interview.span(moments), names.isEmpty ? nil : "with \(names)",
      interview.meetingLink ?? interview.place, "To get ready: clinch card \(interview.id.number)",
    ]
    return ReminderNotice(
      title: TerminalText.line(
        "Interview \(DurationText.fromNow(interview.startsAt - moments.now)): \(interview.title)"),
      body: text(lines.compactMap(\.self)), isUrgent: true, reminders: [reminder])
  }

  private static func debriefs(_ reminders: [Reminder], _ moments: MomentText) -> ReminderNotice? {
    let interviews = reminders.compactMap { reminder in
      if case .debrief(let interview) = reminder.subject { interview } else { nil as Interview? }
    }
    guard let first = interviews.first else { return nil }
    let lines = interviews.prefix(most).map { interview in
      (interviews.count == 1 ? "" : "\(interview.title): ")
        + "ended \(DurationText.fromNow(interview.endsAt - moments.now)): "
        + "clinch debrief \(interview.id.number)"
    }
    return ReminderNotice(
      title: TerminalText.line(
        interviews.count == 1
          ? "Debrief: \(first.title)" : "\(interviews.count) interviews to debrief"),
      body: text(Array(lines) + more(interviews.count)), isUrgent: false, reminders: reminders)
  }

  private static func followUps(_ reminders: [Reminder], _ moments: MomentText) -> ReminderNotice? {
    func rows(_ stage: Reminder.Stage) -> [FollowUp] {
      reminders.filter { $0.stage == stage }.compactMap { reminder in
        if case .followUp(let followUp) = reminder.subject { followUp } else { nil }
      }
    }
    let notice = DueNotice(due: rows(.due), overdue: rows(.overdue), at: moments.now)
    return notice.map {
      ReminderNotice(title: $0.title, body: $0.body, isUrgent: false, reminders: reminders)
    }
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { TerminalText.line($0) }.joined(separator: "\n")
  }

  private static func more(_ count: Int) -> [String] {
    count > most ? ["and \(count - most) more"] : []
  }

  /// The most things that are named; desktops cut off what is longer.
  private static let most = 4
}
