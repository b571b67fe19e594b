package import InterviewModel
package import Zones

/// Open offers beside every other open application, as rows.
package struct OfferComparison: Sendable {
  private let rows: [OpenProcess]
  private let now: Instant

  /// Creates the comparison of these applications, with their states at `now`.
  package init(_ rows: [OpenProcess], at now: Instant) {
    self.rows = rows
    self.now = now
  }

  /// The rows as a JSON array.
  package var json: JSON {
    .array(
      rows.map { row in
        .object(Dictionary(uniqueKeysWithValues: Self.fields.map { ($0.key, $0.json(row, now)) }))
      })
  }

  /// The rows as CSV, with the keys of the JSON as header.
  package var csv: String {
    let now = now
    return CSV<OpenProcess>(
      Self.fields.map { field in CSV.Column(field.key) { field.csv($0, now) } }
    ).text(rows)
  }

  private static let fields: [Field<OpenProcess, Instant>] = [
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

extension Layout {
  /// Open offers with their clocks beside what comes next elsewhere, and below it every date that
  /// comes only after an answer is owed.
  package func offerComparison(_ rows: [OpenProcess]) -> String {
    let moments = moments
    let table = table(
      rows,
      [
        .init("No", .trailing) { Cell($0.answer?.handle, .cyan) },
        .init("For", shrinkableTo: 12) { Cell($0.application.title) },
        .init("Answer until") { row in
          guard let window = row.offer?.window else { return Cell(nil) }
          return Cell(moments.short(window.limit), Self.style(of: window.state(at: moments.now)))
        },
        .init("Left") { row in Cell(row.offer.map { Self.timeLeft($0, moments) }) },
        .init("Next step") { Cell($0.nextStep.map { moments.short($0.startsAt) }) },
        .init("Promised reply") { row in
          Cell(row.replyByAt.map(moments.short) ?? (row.isCold ? "cold" : nil))
        },
      ])
    let clashes = DateClash.among(rows).map { words(for: $0) + "\n" }.joined()
    return clashes.isEmpty ? table : table + "\n" + clashes
  }

  private static func timeLeft(_ offer: Offer, _ moments: MomentText) -> String {
    let left = offer.window.limit - moments.now
    return left > 0 ? DurationText.span(left) : "late by \(DurationText.span(left))"
  }

  private func words(for clash: DateClash) -> String {
    let event =
      switch clash.event {
      case .nextStep: "the next step of \(clash.application.title)"
      case .promisedReply: "the reply promised by \(clash.application.title)"
      }
    let late = DurationText.span(clash.at - clash.offer.window.limit)
    return TerminalText.line(
      "The answer to \(clash.offer.title) is owed \(late) before \(event).")
  }
}
