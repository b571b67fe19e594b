package import Zones

/// One application on its way from applying to its end: what a line on a time axis shows of it.
package struct ApplicationLane: RoleAtCompany, Sendable, Equatable {
  /// Where the application stands.
  package let standing: ApplicationStanding
  /// When the line begins: when the owner applied, or with the first sign of it.
  package let start: Instant
  /// When the line ends: with the outcome, else with the last date that is planned, else now.
  package let end: Instant
  /// Its offer that waits for an answer.
  package let offer: Offer?
  /// Its marks, the earliest first.
  package let marks: [Mark]

  package var company: String { standing.company }
  package var role: String? { standing.role }

  /// Whether the application is open.
  package var isOpen: Bool { standing.stage != .ended }

  /// Something that happened to an application, or is planned.
  package struct Mark: Sendable, Equatable {
    /// When.
    package let at: Instant
    /// What.
    package let kind: Kind

    /// The kinds of marks.
    package enum Kind: Sendable, Equatable {
      /// The owner applied.
      case applied
      /// A round of interviews began.
      case held(round: Int)
      /// A round of interviews is planned.
      case planned(round: Int)
      /// An offer came.
      case offer
      /// The application ended.
      case ended(Outcome)
    }

    /// Creates a mark.
    package init(at instant: Instant, _ kind: Kind) {
      at = instant
      self.kind = kind
    }
  }

  /// Draws an application's line.
  ///
  /// - Parameters:
  ///   - history: its interviews and offers. A round is one mark, at its first interview.
  ///   - standing: where it stands.
  ///   - now: the moment it is about.
  package init(_ history: ApplicationHistory, _ standing: ApplicationStanding, at now: Instant) {
    let application = history.application
    let applied = application.appliedAt.map { Mark(at: $0, .applied) }
    let rounds = Dictionary(grouping: history.interviews, by: \.round).compactMap { round, held in
      held.map(\.startsAt).min().map { first in
        Mark(at: first, first <= now ? .held(round: round) : .planned(round: round))
      }
    }
    let offers = history.offers.map { Mark(at: $0.receivedAt, .offer) }
    let ended = application.outcome.flatMap { outcome in
      application.outcomeAt.map { Mark(at: $0, .ended(outcome)) }
    }
    marks = ([applied, ended].compactMap(\.self) + rounds + offers)
      .sorted { ($0.at, $0.kind.order) < ($1.at, $1.kind.order) }
    self.standing = standing
    offer = application.outcome == nil ? history.offers.first { $0.answer == nil } : nil
    start = marks.first?.at ?? min(standing.beganAt, now)
    let last = max(marks.last?.at ?? start, start)
    end = application.outcome == nil ? max(last, now) : last
  }
}

extension ApplicationLane.Mark.Kind {
  /// Its place among marks of the same moment.
  fileprivate var order: Int {
    switch self {
    case .applied: 0
    case .held(let round), .planned(let round): round
    case .offer: .max - 1
    case .ended: .max
    }
  }
}

extension [ApplicationLane] {
  /// Sorts lines: open applications by their next step, the soonest first; then those that ended,
  /// the latest first.
  package func sorted(at now: Instant) -> [ApplicationLane] {
    let lanes = Dictionary(map { ($0.standing.application.id, $0) }, uniquingKeysWith: { $1 })
    return ApplicationOrder.next.sorted(map(\.standing), at: now)
      .compactMap { lanes[$0.application.id] }
  }
}
