package import InterviewModel
package import Zones

/// Follow-ups that are due or become due soon, with the time that is left.
package struct DueReport: ListReport {
  private let followUps: [FollowUp]
  private let span: Int

  /// Creates the report of what is due within so many seconds.
  package init(_ followUps: [FollowUp], within span: Int) {
    self.followUps = followUps
    self.span = span
  }

  package func rows(at now: Instant) -> FollowUpList { FollowUpList(followUps, at: now) }

  package var zones: [String] { followUps.theirZones }

  package func text(_ layout: Layout) -> String {
    followUps.isEmpty
      ? "Nothing is due within \(DurationText.span(span)).\n" : Self.table(followUps, layout)
  }

  /// The titles alone where there are none.
  package static func table(_ followUps: [FollowUp], _ layout: Layout) -> String {
    let now = layout.moments.now
    let left = Table<FollowUp>.Column("Left", .trailing, dropping: 1) {
      Cell(DurationText.span($0.window.limit - now))
    }
    return layout.table(
      followUps,
      FollowUpColumns(layout).all + [
        .init("Due", dropping: 2) { row in
          let isDue = row.window.due <= now
          return Cell(
            isDue ? "now" : DurationText.fromNow(row.window.due - now), isDue ? .yellow : nil)
        }
      ] + (layout.isNarrow ? [] : [left]) + [
        FollowUpColumns(layout).limit("Deadline")
      ])
  }
}

/// Overdue follow-ups, with how late they are.
package struct OverdueReport: ListReport {
  private let followUps: [FollowUp]

  /// Creates the report of these follow-ups.
  package init(_ followUps: [FollowUp]) {
    self.followUps = followUps
  }

  package func rows(at now: Instant) -> FollowUpList { FollowUpList(followUps, at: now) }

  package var zones: [String] { followUps.theirZones }

  package func text(_ layout: Layout) -> String {
    followUps.isEmpty ? "Nothing is overdue.\n" : Self.table(followUps, layout)
  }

  /// The titles alone where there are none.
  package static func table(_ followUps: [FollowUp], _ layout: Layout) -> String {
    let now = layout.moments.now
    return layout.table(
      followUps,
      FollowUpColumns(layout).all + [
        .init("Late by", .trailing, dropping: 2) {
          Cell(DurationText.span(now - $0.window.limit), .red)
        },
        FollowUpColumns(layout).limit("Since"),
      ])
  }
}

/// What every table of follow-ups begins with.
struct FollowUpColumns {
  private let layout: Layout

  init(_ layout: Layout) {
    self.layout = layout
  }

  var all: [Table<FollowUp>.Column] {
    [
      number, .init("What", shrinkableTo: 6, dropping: 3) { Cell($0.kind.words) }, application,
      recipient,
    ]
  }

  var number: Table<FollowUp>.Column {
    .init("No", .trailing) { Cell($0.handle, .cyan) }
  }

  var application: Table<FollowUp>.Column {
    .init("For", shrinkableTo: layout.isNarrow ? 8 : 12) { Cell($0.title) }
  }

  /// The deadline; where there is room, also by the clocks that it goes by.
  func limit(_ title: String) -> Table<FollowUp>.Column {
    .init(title, shrinkableTo: layout.isWide ? Self.leastMoment : nil) { row in
      let there =
        layout.isWide
        ? row.theirZone.flatMap {
          layout.moments.elsewhere(row.window.limit, in: $0, withName: true)
        } : nil
      return Cell(layout.moment(row.window.limit) + (there.map { " (\($0))" } ?? ""))
    }
  }

  /// The cells of day and time: `Thu 19 Nov 15:00`.
  private static let leastMoment = 16

  var recipient: Table<FollowUp>.Column {
    .init("To", shrinkableTo: layout.isNarrow ? 6 : 8, dropping: 4) { Cell($0.matter) }
  }
}

extension FollowUpState {
  /// How what is in it stands out.
  var style: Style? {
    switch self {
    case .overdue: .red
    case .due: .yellow
    case .settled: .dim
    case .open, .upcoming: nil
    }
  }
}
