package import InterviewModel
package import Zones

/// What a desktop notification says about follow-ups: a title and a few lines.
package struct DueNotice: Sendable, Equatable {
  /// How many there are: `Clinch: 2 due, 1 overdue`.
  package let title: String
  /// One line for each of the first of them, what can still be in time first; plain text.
  package let body: String

  /// Creates the notice; nil when there is nothing to say.
  ///
  /// Text that could steer what shows it is neutralised.
  ///
  /// - Parameters:
  ///   - due: the follow-ups that are due or become due soon.
  ///   - overdue: those whose limit has passed, as far as they are worth a reminder.
  ///   - now: the moment it is about.
  package init?(due: [FollowUp], overdue: [FollowUp], at now: Instant) {
    guard !due.isEmpty || !overdue.isEmpty else { return nil }
    let counts = [
      due.isEmpty ? nil : "\(due.count) due", overdue.isEmpty ? nil : "\(overdue.count) overdue",
    ]
    title = "Clinch: " + counts.compactMap { $0 }.joined(separator: ", ")
    let all = due + overdue
    var lines = all.prefix(Self.longest).map { Self.line(of: $0, at: now) }
    if all.count > Self.longest { lines.append("and \(all.count - Self.longest) more") }
    body = lines.joined(separator: "\n")
  }

  /// The most follow-ups that are named; desktops cut off what is longer.
  private static let longest = 4

  private static func line(of row: FollowUp, at now: Instant) -> String {
    let standing =
      switch row.state(at: now) {
      case .overdue: "overdue by \(DurationText.span(now - row.window.limit))"
      case .due: "\(DurationText.span(row.window.limit - now)) left"
      case .upcoming, .open, .settled: "due \(DurationText.fromNow(row.window.due - now))"
      }
    return TerminalText.line("\(row.words), \(row.title): \(standing)")
  }
}
