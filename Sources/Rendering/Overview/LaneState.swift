internal import InterviewModel
internal import Zones

/// Where an application stands and on whom it waits, in a few words: what stands at the end of its
/// line.
struct LaneState: Sendable, Equatable {
  /// What it is: `Round 3`, `Waiting on them`, `Rejected`.
  let title: String
  /// Since when, or by when; empty where nothing is known.
  let detail: String
  /// How urgent what the owner owes is; `open` where it can wait.
  let urgency: FollowUpState

  init(_ lane: ApplicationLane, _ moments: MomentText) {
    let standing = lane.standing
    if let offer = lane.offer {
      let window = offer.window
      title = "Answer the offer"
      urgency = window.state(at: moments.now)
      detail =
        urgency == .overdue
        ? moments.left(until: window.limit) : moments.byDeadline(window.limit, in: offer.zone)
      return
    }
    switch standing.next?.kind {
    case .interview(let isDayOnly, let zone):
      title = standing.round.map { "Round \($0)" } ?? "Interview"
      detail =
        standing.next.map { isDayOnly ? moments.nearDay($0.at, in: zone) : moments.short($0.at) }
        ?? ""
      urgency = .open
    case .owed(let kind):
      let limit = standing.next?.at ?? moments.now
      let isLate = limit <= moments.now
      title = "You owe \(kind == .offerAnswer ? "an" : "a") \(kind.words)"
      detail = isLate ? moments.left(until: limit) : moments.byDeadline(limit)
      urgency = isLate ? .overdue : .due
    case .reply(let zone):
      title = "Waiting on them"
      detail = standing.next.map { "reply \(moments.byDeadline($0.at, in: zone))" } ?? ""
      urgency = .open
    case nil:
      urgency = .open
      if let outcome = standing.application.outcome {
        title = outcome.laneWords
        detail = standing.application.outcomeAt.map(moments.date) ?? ""
      } else {
        title = "Waiting on them"
        detail =
          standing.lastContactAt.map { last in
            moments.silence(since: last).map { "silent for \($0)" } ?? "last contact today"
          } ?? ""
      }
    }
  }

  /// Both in one line.
  var words: String { detail.isEmpty ? title : "\(title), \(detail)" }
}

extension Outcome {
  /// How an application ended, as its owner says it.
  fileprivate var laneWords: String {
    switch self {
    case .accepted: "Accepted"
    case .declined: "Declined the offer"
    case .lapsed: "Offer lapsed"
    case .rejected: "Rejected"
    case .withdrawn: "Withdrew"
    case .ghosted: "Ghosted"
    case .rescinded: "Offer taken back"
    }
  }
}

extension ApplicationLane.Mark {
  /// What it is and when: `Round 2, 20 Nov`.
  func words(_ moments: MomentText) -> String {
    let date = moments.date(at)
    return switch kind {
    case .applied: "applied \(date)"
    case .held(let round): "round \(round) on \(date)"
    case .planned(let round): "round \(round) planned for \(date)"
    case .offer: "offer on \(date)"
    case .ended: "ended \(date)"
    }
  }
}
