internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// Every application as a line on one time axis: open ones first, those that ended
  /// folded where there is no room.
  var applications: PageSection {
    PageSection(Anchor("applications"), "Applications") {
      if picture.lanes.isEmpty {
        HTML.nothing(
          "No application yet.", try: "clinch apply COMPANY ROLE")
      } else {
        lanes
      }
    }
  }

  @HTMLBuilder private var lanes: HTML {
    let axis = LaneAxis(picture.lanes, at: moments.now, in: moments.zone)
    let (moving, silent) = openLanes
    HTML(.div, .class(.months), .hidden) { months(axis).svg }
    list(moving, axis)
    if moving.isEmpty { HTML.paragraph("No application is open.", .quiet) }
    if !silent.isEmpty {
      HTML.folded("\(silent.count) more that only wait for a first answer") { list(silent, axis) }
    }
    if !picture.ended.isEmpty {
      let isShort = picture.ended.count <= Self.mostEnded
      HTML(.details, isShort ? .class(.folio) : nil, moving.isEmpty ? .open : nil) {
        HTML(.summary) { "\(picture.ended.count) ended: \(ends)" }
        list(picture.ended, axis)
      }
    }
    key
    HTML.folded("The dates as a table") { dates }
  }

  /// The open applications; where there are many, those that have had neither interview nor offer
  /// apart.
  private var openLanes: (moving: [ApplicationLane], silent: [ApplicationLane]) {
    let open = picture.open
    guard open.count > Self.mostOpen else { return (open, []) }
    return (
      open.filter { $0.standing.stage != .applied }, open.filter { $0.standing.stage == .applied }
    )
  }

  private var ends: String {
    report.funnel.ends.filter { $0.outcome != nil }
      .map { "\($0.applications) \($0.words)" }.joined(separator: ", ")
  }

  private func list(_ lanes: [ApplicationLane], _ axis: LaneAxis) -> HTML {
    guard !lanes.isEmpty else { return .none }
    return HTML(.ol, .class(.lanes), .role(.list)) {
      for lane in lanes {
        line(lane, axis)
        HTML.lineBreak
      }
    }
  }

  private func line(_ lane: ApplicationLane, _ axis: LaneAxis) -> HTML {
    let state = LaneState(lane, moments)
    let words = lane.marks.map { $0.words(moments) }
    let chart = LaneChart(
      words: words.isEmpty ? "no date known" : words.joined(separator: ", "),
      span: axis.share(of: lane.start)...axis.share(of: lane.end),
      now: axis.share(of: moments.now),
      marks: zip(lane.marks, words).map { mark, words in
        (mark.kind, axis.share(of: mark.at), words)
      }, isEnded: !lane.isOpen)
    return HTML(.li) {
      HTML(.div, .class(.who)) {
        HTML(.b) { HTML.stored(lane.company) }
        HTML(.span) { HTML.stored(lane.role) }
      }
      chart.svg
      HTML(.div, .class(.state, state.urgency.styleClass)) {
        HTML(.b) { state.title }
        HTML(.span) { state.detail }
      }
    }
  }

  private func months(_ axis: LaneAxis) -> MonthsChart {
    MonthsChart(
      months: axis.months.map { (moments.tick($0.date), axis.share(of: $0.at)) },
      now: axis.share(of: moments.now))
  }

  private var key: HTML {
    let marks: [(ApplicationLane.Mark.Kind, String)] = [
      (.applied, "applied"), (.held(round: 1), "round held"), (.planned(round: 2), "planned"),
      (.offer, "offer"), (.ended(.rejected), "ended"),
    ]
    return HTML(.ul, .class(.key), .role(.list)) {
      for (kind, words) in marks {
        HTML(.li) {
          MarkChart(kind: kind).svg
          words
        }
      }
    }
  }

  private var dates: HTML {
    let moments = moments
    return HTMLTable<ApplicationLane>(
      "Applications with their dates",
      [
        .init("Application") { HTML.title($0.company, $0.role) },
        .init("Applied") { lane in
          lane.standing.application.appliedAt.map(moments.date) ?? ""
        },
        .init("Rounds and offers") { lane in
          lane.marks.filter { mark in
            switch mark.kind {
            case .applied, .ended: false
            case .held, .planned, .offer: true
            }
          }
          .map { $0.words(moments) }.joined(separator: ", ")
        },
        .init("Status") { LaneState($0, moments).words },
      ]
    ).html(picture.lanes)
  }

  private static let mostOpen = 14
  /// More of them stay folded on every screen.
  private static let mostEnded = 12
}
