internal import Zones

/// The way of one application from applying through its rounds, as far as they were held.
struct ApplicationPath {
  let history: ApplicationHistory
  /// The interviews of each round that was held, the earliest first; empty while none was.
  let interviews: [Int: [InterviewRecord]]

  /// Nil while nothing of it was held and it does not count as applied for.
  init?(_ history: ApplicationHistory, at now: Instant) {
    interviews = Dictionary(grouping: history.held(at: now), by: \.round)
    guard !interviews.isEmpty || history.appliedAt.map({ $0 <= now }) ?? false else { return nil }
    self.history = history
  }

  /// The rounds that were held, the first one first.
  var rounds: [Int] { interviews.keys.sorted() }
  var firstRound: Int { rounds.first ?? 0 }
  /// The last round that was held; 0 while none was.
  var lastRound: Int { rounds.last ?? 0 }
  var hasInterview: Bool { !interviews.isEmpty }
  /// Whether there was an offer; who accepted or declined had one, logged or not.
  var hasOffer: Bool {
    switch history.application.outcome {
    case .accepted, .declined, .lapsed, .rescinded: true
    case .rejected, .withdrawn, .ghosted, nil: !history.offers.isEmpty
    }
  }
  var isAccepted: Bool { history.application.outcome == .accepted }

  /// Whether the last interview of a round moved forward; nil when the round was not held.
  func advancement(from round: Int) -> Advancement? {
    interviews[round]?.last.map(history.advancement)
  }

  /// The seconds from the first interview of a round to the first of the next one that was held.
  func secondsToNextRound(after round: Int) -> Int? {
    guard let first = interviews[round]?.first,
      let next = rounds.first(where: { $0 > round }).flatMap({ interviews[$0]?.first })
    else { return nil }
    return max(0, next.startsAt - first.startsAt)
  }
}
