public import InterviewModel
internal import Zones

extension Page {
  /// Overdue follow-ups, with how late they are.
  public func overdueTable(_ rows: [FollowUp]) -> String {
    let clock = clock
    return table(
      rows,
      followUpColumns + [
        .init("Late by", .trailing) { row in
          Cell(DurationText.span(clock.now - row.window.limit), .red)
        },
        .init("Since") { Cell(clock.short($0.window.limit)) },
      ])
  }

  /// Follow-ups that are due or will be, with the time that is left.
  public func dueTable(_ rows: [FollowUp]) -> String {
    let clock = clock
    return table(
      rows,
      followUpColumns + [
        .init("Due") { row in
          let isDue = row.window.due <= clock.now
          return Cell(
            isDue ? "now" : DurationText.fromNow(row.window.due - clock.now),
            isDue ? .yellow : nil)
        },
        .init("Left", .trailing) { Cell(DurationText.span($0.window.limit - clock.now)) },
        .init("Until") { Cell(clock.short($0.window.limit)) },
      ])
  }

  /// Letters with what became of them, and whether they are drafted.
  public func letterTable(_ rows: [FollowUp], drafted: Set<FollowUp.ID> = []) -> String {
    let clock = clock
    return table(
      rows,
      followUpColumns.filter { $0.title != "What" } + [
        .init("State") { row in
          Cell(Self.standing(of: row, clock), Self.style(of: row.state(at: clock.now)))
        },
        .init("Draft") { Cell(drafted.contains($0.id) ? "drafted" : nil) },
        .init("By") { Cell($0.channel?.rawValue) },
        .init("Limit") { Cell(clock.short($0.window.limit)) },
      ])
  }

  /// Where a follow-up stands: how much time is left, how late it is, or how it was settled.
  static func standing(of row: FollowUp, _ clock: Clock) -> String {
    if let settled = row.settled {
      let late = row.isLate ? ", \(DurationText.span(settled.at - row.window.limit)) late" : ""
      return "\(settled.manner.rawValue) \(clock.short(settled.at))\(late)"
    }
    switch row.state(at: clock.now) {
    case .overdue: return "overdue by \(DurationText.span(clock.now - row.window.limit))"
    case .due: return "due, \(DurationText.span(row.window.limit - clock.now)) left"
    case .open: return "open, due \(DurationText.fromNow(row.window.due - clock.now))"
    case .upcoming, .settled: return "opens \(clock.short(row.window.opens))"
    }
  }

  static func style(of state: FollowUpState) -> Style? {
    switch state {
    case .overdue: .red
    case .due: .yellow
    case .settled: .dim
    case .open, .upcoming: nil
    }
  }

  private var followUpColumns: [Table<FollowUp>.Column] {
    [
      .init("No", .trailing) { Cell($0.handle, .cyan) },
      .init("What") { Cell($0.kind.words) },
      .init("For", shrinkableTo: 12) { Cell($0.title) },
      .init("To", shrinkableTo: 8) { Cell($0.matter) },
    ]
  }

  func table<Row>(_ rows: [Row], _ columns: [Table<Row>.Column]) -> String {
    Table(columns).text(rows, width: width, palette: palette)
  }
}
