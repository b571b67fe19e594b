package import InterviewModel
package import Zones

/// Applications as rows.
package typealias ApplicationList = RowList<ApplicationStanding, Instant>

extension ApplicationList {
  /// Creates the list of these applications, as of a moment.
  init(_ rows: [ApplicationStanding], at now: Instant) {
    self.init(rows, now, Self.applications)
  }

  private static var applications: [Field<ApplicationStanding, Instant>] {
    [
      .integer("id") { row, _ in row.application.id.number },
      .text("uuid") { row, _ in row.application.uuid },
      .text("company") { row, _ in row.company },
      .text("role") { row, _ in row.role },
      .text("stage") { row, _ in row.stage.rawValue },
      .integer("round") { row, _ in row.round },
      .instant("applied_at") { row, _ in row.application.appliedAt },
      .instant("last_contact_at") { row, _ in row.lastContactAt },
      .instant("next_at") { row, _ in row.next?.at },
      .text("waiting_on") { row, _ in row.waitingOn?.rawValue },
      .integer("silent_days") { row, now in row.silentDays(at: now) },
      .text("source") { row, _ in row.application.source },
      .text("place") { row, _ in row.application.place },
      .text("salary") { row, _ in row.application.salary },
      .text("outcome") { row, _ in row.application.outcome?.rawValue },
      .instant("outcome_at") { row, _ in row.application.outcomeAt },
      .bool("outcome_day_only") { row, _ in row.application.ended?.isDayOnly },
    ]
  }
}

/// One line per application: where it stands, what comes next, and whom it waits on.
package struct ApplicationListReport: ListReport {
  private let rows: [ApplicationStanding]
  private let emptyWords: String

  /// Creates the report of these applications.
  ///
  /// - Parameters:
  ///   - rows: the applications, in their order.
  ///   - emptyWords: the line for people where there are none; safe for a terminal.
  package init(_ rows: [ApplicationStanding], orWhenEmpty emptyWords: String) {
    self.rows = rows
    self.emptyWords = emptyWords
  }

  package func rows(at now: Instant) -> ApplicationList { ApplicationList(rows, at: now) }

  package var zones: [String] {
    rows.compactMap { row in
      switch row.next?.kind {
      case .interview(_, let zone), .reply(let zone): zone
      case .owed, nil: nil
      }
    }
  }

  package func text(_ layout: Layout) -> String {
    guard !rows.isEmpty else { return emptyWords + "\n" }
    let moments = layout.moments
    let isNarrow = layout.isNarrow
    let applied = Table<ApplicationStanding>.Column("Applied", dropping: 1) { row in
      Cell(row.application.appliedAt.map(moments.nearDay))
    }
    return layout.table(
      rows,
      [
        .init("No") { Cell($0.application.id.handle, .cyan) },
        .init("Application", shrinkableTo: isNarrow ? 12 : 18) { Cell($0.application.title) },
        .init("Stage", dropping: 4) { Cell($0.stageWords, $0.stage == .ended ? .dim : nil) },
      ] + (isNarrow ? [] : [applied]) + [
        .init("Last contact", dropping: 2) { row in
          Cell(row.lastContactAt.map(moments.nearDay), .dim)
        },
        .init("Next", shrinkableTo: isNarrow ? 12 : 21) { Cell($0.nextWords(moments)) },
        .init("Waiting on", dropping: 3) { row in
          switch row.waitingOn {
          case .me: Cell("you")
          case .them:
            Cell("them" + (row.lastContactAt.flatMap(moments.silence).map { ", \($0)" } ?? ""))
          case nil: Cell(nil)
          }
        },
      ])
  }
}

extension ApplicationStanding {
  /// How far it has come: `round 2`, `offer`, `rejected`.
  fileprivate var stageWords: String {
    switch stage {
    case .applied: "applied"
    case .interview: round.map { "round \($0)" } ?? "interview"
    case .offer: "offer"
    case .ended: application.outcome?.rawValue ?? "ended"
    }
  }

  /// The next step with its time: `Tue 10:00 interview`, `letter by Sat 16:00`, `answer today`.
  fileprivate func nextWords(_ moments: MomentText) -> String? {
    guard let next else { return nil }
    switch next.kind {
    case .interview(isDayOnly: true, let zone):
      return "\(moments.nearDay(next.at, in: zone)) interview"
    case .interview: return "\(moments.near(next.at)) interview"
    case .owed(let kind):
      return next.at <= moments.now
        ? "\(kind.stepWord), \(moments.left(until: next.at))"
        : "\(kind.stepWord) \(moments.byDeadline(next.at))"
    case .reply(let zone): return "reply \(moments.byDeadline(next.at, in: zone))"
    }
  }
}

extension FollowUpKind {
  /// What it is called as a step of an application.
  fileprivate var stepWord: String {
    switch self {
    case .thankYou: "letter"
    case .offerAnswer: "answer"
    case .checkIn: "check-in"
    case .promise: "promise"
    }
  }
}
