package import InterviewModel
package import Zones

/// Open offers beside every other open application, as rows.
package typealias OfferComparison = RowList<OpenProcess, Instant>

extension OfferComparison {
  /// Creates the comparison of these applications, with their states at `now`.
  init(_ rows: [OpenProcess], at now: Instant) {
    self.init(rows, now, Self.processes)
  }

  private static var processes: [Field<OpenProcess, Instant>] {
    [
      .text("company") { row, _ in row.application.company },
      .text("role") { row, _ in row.application.role },
      .integer("offer") { row, _ in row.offer?.id.number },
      .integer("follow_up") { row, _ in row.answer?.id.number },
      .text("state") { row, now in row.offer?.window.state(at: now).rawValue },
      .text("due_at") { row, _ in row.offer?.window.due.rfc3339 },
      .text("limit_at") { row, _ in row.offer?.window.limit.rfc3339 },
      .text("employer_deadline_at") { row, _ in row.offer?.employerDeadlineAt?.rfc3339 },
      .text("answer_by_at") { row, _ in row.offer?.answerByAt?.rfc3339 },
      .integer("interview") { row, _ in row.nextStep?.id.number },
      .text("next_step_at") { row, _ in row.nextStep?.startsAt.rfc3339 },
      .text("reply_by_at") { row, _ in row.replyByAt?.rfc3339 },
      .bool("cold") { row, _ in row.isCold },
    ]
  }
}

/// Open offers with their clocks beside what comes next elsewhere, and below it every date that
/// comes only after an answer is owed.
package struct OfferListReport: ListReport {
  private let processes: [OpenProcess]

  /// Creates the report of these applications.
  package init(_ processes: [OpenProcess]) {
    self.processes = processes
  }

  package func rows(at now: Instant) -> OfferComparison { OfferComparison(processes, at: now) }

  package func text(_ layout: Layout) -> String {
    guard !processes.isEmpty else { return "No offer is open.\n" }
    let clashes = DateClash.among(processes).map { $0.words + "\n" }.joined()
    return clashes.isEmpty ? table(layout) : table(layout) + "\n" + clashes
  }

  package var zones: [String] {
    processes.flatMap { [$0.nextStep?.zone, $0.replyZone].compactMap(\.self) }
  }

  private func table(_ layout: Layout) -> String {
    let moments = layout.moments
    return layout.table(
      processes,
      [
        .init("No", .trailing) { Cell($0.offer?.id.handle, .cyan) },
        .init("For", shrinkableTo: 12) { Cell($0.application.title) },
        .init("Answer by") { row in
          guard let window = row.offer?.window else { return Cell(nil) }
          return Cell(layout.moment(window.limit), window.state(at: moments.now).style)
        },
        .init("Left", dropping: 3) { row in Cell(row.offer.map { Self.timeLeft($0, moments) }) },
        .init("Next step", shrinkableTo: 16, dropping: 2) {
          Cell($0.nextStep.map { $0.short(moments) })
        },
        .init("Promised reply", shrinkableTo: 16, dropping: 1) { row in
          Cell(
            row.replyByAt.map { moments.short($0, in: row.replyZone) }
              ?? (row.isCold ? "cold" : nil))
        },
      ])
  }

  private static func timeLeft(_ offer: Offer, _ moments: MomentText) -> String {
    let left = offer.window.limit - moments.now
    return left > 0 ? DurationText.span(left) : "late by \(DurationText.span(left))"
  }
}

extension DateClash {
  /// Which answer is owed before what: one line that is safe for a terminal.
  fileprivate var words: String {
    let event =
      switch event {
      case .nextStep: "Your next step at \(application.company) is"
      case .promisedReply: "The reply from \(application.company) comes"
      }
    let late = DurationText.span(at - offer.window.limit)
    return TerminalText.line(
      "\(event) \(late) after you have to answer \(offer.company): ask for more time.")
  }
}
