package import InterviewModel
internal import Zones

extension Layout {
  /// Overdue follow-ups, with how late they are.
  package func overdueTable(_ rows: [FollowUp]) -> String {
    let now = moments.now
    return table(
      rows,
      followUpColumns + [
        .init("Late by", .trailing) { Cell(DurationText.span(now - $0.window.limit), .red) },
        .init("Since") { Cell(moment($0.window.limit)) },
      ])
  }

  /// Follow-ups that are due or will be, with the time that is left.
  package func dueTable(_ rows: [FollowUp]) -> String {
    let now = moments.now
    let left = Table<FollowUp>.Column("Left", .trailing) {
      Cell(DurationText.span($0.window.limit - now))
    }
    return table(
      rows,
      followUpColumns + [
        .init("Due") { row in
          let isDue = row.window.due <= now
          return Cell(
            isDue ? "now" : DurationText.fromNow(row.window.due - now), isDue ? .yellow : nil)
        }
      ] + (isNarrow ? [] : [left]) + [.init("Until") { Cell(moment($0.window.limit)) }])
  }

  /// Letters with what became of them; where one is drafted and the terminal is wide, which are.
  package func letterTable(_ rows: [FollowUp], drafted: Set<FollowUp.ID> = []) -> String {
    let showsDrafts = isWide && rows.contains { drafted.contains($0.id) }
    let channel = Table<FollowUp>.Column("By") { Cell($0.channel?.rawValue) }
    let draft = Table<FollowUp>.Column("Draft") { Cell(drafted.contains($0.id) ? "drafted" : nil) }
    return table(
      rows,
      [number, application, recipient] + [
        .init("State") { Cell(standing(of: $0), Self.style(of: $0.state(at: moments.now))) },
        .init("When") { Cell(decidingMoment(of: $0)) },
      ] + (showsDrafts ? [draft] : []) + (isNarrow ? [] : [channel]))
  }

  /// Where a follow-up stands; where the terminal is wide enough, with how much time is left or how
  /// late it is.
  private func standing(of row: FollowUp) -> String {
    let window = row.window
    if let settled = row.settled {
      guard row.isLate else { return settled.briefWords }
      if isNarrow { return "\(settled.manner.rawValue) late" }
      let hasRoom = settled.disposition == nil || isWide
      let lateness = hasRoom ? DurationText.span(settled.at - window.limit) + " " : ""
      return "\(settled.briefWords) \(lateness)late"
    }
    let state = row.state(at: moments.now)
    if isNarrow { return state.rawValue }
    switch state {
    case .overdue: return "overdue by \(DurationText.span(moments.now - window.limit))"
    case .due: return "due, \(DurationText.span(window.limit - moments.now)) left"
    case .open: return "open, due \(DurationText.fromNow(window.due - moments.now))"
    case .upcoming, .settled: return state.rawValue
    }
  }

  /// The moment that matters next, or that mattered last.
  private func decidingMoment(of row: FollowUp) -> String {
    if let settled = row.settled { return moment(settled.at) }
    switch row.state(at: moments.now) {
    case .overdue: return "since \(moment(row.window.limit))"
    case .due, .open: return "until \(moment(row.window.limit))"
    case .upcoming, .settled: return "from \(moment(row.window.opens))"
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
    [number, .init("What") { Cell($0.kind.words) }, application, recipient]
  }

  private var number: Table<FollowUp>.Column {
    .init("No", .trailing) { Cell($0.handle, .cyan) }
  }

  private var application: Table<FollowUp>.Column {
    .init("For", shrinkableTo: isNarrow ? 8 : 12) { Cell($0.title) }
  }

  private var recipient: Table<FollowUp>.Column {
    .init("To", shrinkableTo: isNarrow ? 6 : 8) { Cell($0.matter) }
  }

  func table<Row>(_ rows: [Row], _ columns: [Table<Row>.Column]) -> String {
    Table(columns).text(rows, width: width, palette: palette)
  }
}
