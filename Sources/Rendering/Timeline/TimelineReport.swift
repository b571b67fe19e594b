package import InterviewModel
package import Zones

/// One application: what it is, and then everything that happened in the order of time.
package struct TimelineReport: Report {
  private let timeline: Timeline
  private let namesTips: Bool

  /// Creates the report of an application's timeline; the tips of each interview are signs on one
  /// line, unless they are to be named.
  package init(_ timeline: Timeline, naming namesTips: Bool = false) {
    self.timeline = timeline
    self.namesTips = namesTips
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "application": timeline.applicationJSON(at: now),
      "interviews": InterviewList(timeline.interviews).json,
      "follow_ups": FollowUpList(timeline.followUps, at: now).json,
      "offers": .array(timeline.offers.map(\.json)),
      "letters": .object([
        "application": timeline.letters.json, "overall": timeline.allLetters.json,
      ]),
      "tips": .array(
        timeline.interviews.filter { $0.isHeld(at: now) }.flatMap { interview in
          (timeline.tips[interview.id] ?? []).map { .object($0.members(of: interview.id)) }
        }),
      "objections": .array(timeline.objections.map(\.json)),
      "timeline": TimelineEventList(timeline.events).json,
    ])
  }

  package func text(_ layout: Layout) -> String {
    let title = TerminalText.line(timeline.application.title)
    let events = TimelineEvents(timeline, naming: namesTips, layout).text
    return layout.palette.apply(.bold, to: title) + " (\(timeline.application.id.handle))\n"
      + timeline.facts(layout)
      + layout.fact("letters", timeline.letters.words)
      + (events.isEmpty ? "" : "\n" + events)
  }

  package var zones: [String] { timeline.interviews.map(\.zone) }
}

/// The events of a timeline as rows.
private typealias TimelineEventList = RowList<TimelineEvent, Void>

extension TimelineEventList {
  /// Creates the list of these events.
  fileprivate init(_ rows: [TimelineEvent]) {
    self.init(rows, (), Self.events)
  }

  private static var events: [Field<TimelineEvent, Void>] {
    [
      .instant("at") { row, _ in row.at },
      .bool("day_only") { row, _ in row.isDayOnly },
      .text("event") { row, _ in row.name.rawValue },
      .integer("interview") { row, _ in row.interview?.number },
      .integer("follow_up") { row, _ in row.followUp?.id.number },
      .integer("offer") { row, _ in row.offer?.id.number },
      .text("person") { row, _ in row.person?.name },
      .text("text") { row, _ in row.text },
    ]
  }
}

extension DebriefedTip {
  fileprivate func members(of interview: Interview.ID) -> [String: JSON] {
    members.merging(["interview": .integer(interview.number)]) { old, _ in old }
  }
}

extension Timeline {
  /// The application, with where it stands at `now`, as JSON.
  func applicationJSON(at now: Instant) -> JSON {
    application.json(isCold: isCold, waitingOn: waitingOn(at: now))
  }

  /// Where the application stands, and what its owner wrote down about it.
  func facts(_ layout: Layout) -> String {
    layout.fact("stage", stage(layout.moments))
      + layout.fact("waiting on", waiting(at: layout.moments.now))
      + application.facts(layout)
  }

  /// How far it came: applied, an interview, an offer, or how it ended.
  private func stage(_ moments: MomentText) -> String {
    if let outcome = application.outcome {
      return outcome.rawValue + (application.ended.map { ", \(moments.full($0))" } ?? "")
    }
    let cold = isCold ? ", cold: two check-ins are enough" : ""
    if offers.contains(where: { $0.answer == nil }) { return "offer" }
    guard let last = interviews.last(where: \.isOn) else { return "applied" + cold }
    return "interviews, round \(last.round)" + cold
  }

  /// Whom the application waits on; where it is the owner, for what.
  private func waiting(at now: Instant) -> String? {
    switch waitingOn(at: now) {
    case .me:
      "you: "
        + followUps.filter { $0.isOwed(at: now) }
        .map { "\($0.handle) \($0.state(at: now).rawValue)" }.joined(separator: ", ")
    case .them: "them"
    case nil: nil
    }
  }
}
