package import Zones

/// Where one application stands at a moment: docs/domain.md#stages.
package struct ApplicationStanding: RoleAtCompany, Sendable, Equatable {
  /// The application.
  package var application: Application
  /// How far it has come.
  package var stage: Stage
  /// The highest round of its interviews, held or planned; nil while there is none.
  package var round: Int?
  /// When it was sent; else when it was first heard of here.
  package var beganAt: Instant
  /// When the two sides were last in touch, as far as is known.
  package var lastContactAt: Instant?
  /// The next fixed step; nil where there is none.
  package var next: Step?
  /// Whom it waits on; nil once it has ended, and before an interview that is fixed.
  package var waitingOn: WaitingOn?

  package var company: String { application.company }
  package var role: String? { application.role }

  /// How far an application has come.
  package enum Stage: String, Sendable, CaseIterable, Comparable {
    /// It was sent, and nothing came of it yet.
    case applied
    /// It has an interview, held or planned.
    case interview
    /// It has an offer that is open.
    case offer
    /// It has an outcome.
    case ended

    package static func < (left: Stage, right: Stage) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// A step that has a date.
  package struct Step: Sendable, Equatable {
    /// When: an interview's beginning, or the end of a window or of a promise.
    package let at: Instant
    /// What it is.
    package let kind: Kind

    /// What a step is.
    package enum Kind: Sendable, Equatable {
      /// An interview begins; or its day, where only that is known.
      case interview(isDayOnly: Bool, zone: String)
      /// Something is owed by then.
      case owed(FollowUpKind)
      /// They promised to reply by then, on the clocks of that zone.
      case reply(zone: String)
    }

    /// Creates a step.
    package init(at: Instant, kind: Kind) {
      self.at = at
      self.kind = kind
    }
  }

  /// For how many whole days they have been silent; nil unless it waits on them.
  package func silentDays(at now: Instant) -> Int? {
    guard waitingOn == .them else { return nil }
    return lastContactAt.map { max(0, (now - $0) / CivilTime.secondsPerDay) }
  }
}

extension ApplicationStanding {
  /// What is known of an application beside its own row.
  package struct Facts: Sendable {
    /// When it was recorded.
    package var createdAt: Instant
    /// The highest round of interviews that were not cancelled.
    package var round: Int?
    /// When the earliest of its interviews begins.
    package var firstInterviewAt: Instant?
    /// When the latest of its interviews that are over ended.
    package var lastHeldAt: Instant?
    /// The next interview that is not over yet.
    package var nextInterview: Step?
    /// When they promised to reply by, after the latest interview; nil once they have replied.
    package var reply: Step?
    /// When they last said something about it as a whole: an offer, or its end.
    package var repliedAt: Instant?
    /// Whether an offer is open.
    package var hasOpenOffer = false
    /// What is owed whose window has begun, with the first deadline.
    package var owed: Step?

    /// Creates facts of an application of which nothing but its row is known.
    package init(createdAt: Instant) { self.createdAt = createdAt }
  }

  /// Tells where an application stands.
  ///
  /// - Parameters:
  ///   - application: the application.
  ///   - facts: what is known of it.
  ///   - now: the moment it is about.
  package init(_ application: Application, _ facts: Facts, at now: Instant) {
    let isOpen = application.outcome == nil
    self.application = application
    round = facts.round
    stage =
      if !isOpen {
        .ended
      } else if facts.hasOpenOffer {
        .offer
      } else {
        facts.round == nil ? .applied : .interview
      }
    let recordedAt = min(facts.createdAt, facts.firstInterviewAt ?? facts.createdAt)
    beganAt = application.appliedAt ?? recordedAt
    let contacts = [
      application.appliedAt, facts.lastHeldAt, facts.repliedAt, application.outcomeAt,
    ]
    lastContactAt = contacts.compactMap(\.self).max() ?? recordedAt
    waitingOn = WaitingOn(
      isOpen: isOpen, owesSomething: facts.owed != nil,
      hasInterviewAhead: facts.nextInterview != nil)
    let reply = facts.reply.flatMap { $0.at > now ? $0 : nil }
    next =
      isOpen
      ? [facts.nextInterview, facts.owed, reply].compactMap(\.self).min { $0.at < $1.at } : nil
  }
}

/// The orders of a list of applications.
package enum ApplicationOrder: String, Sendable, CaseIterable {
  /// By when they were sent, the latest first.
  case applied
  /// By company and then role, from A to Z as they are folded.
  case company
  /// By how far they have come, the furthest first.
  case stage
  /// By how long they have been silent, the longest first; then those that do not wait on them.
  case silent
  /// By the next step, the soonest first; then those without one.
  case next

  /// Sorts applications: open ones first, whatever the order, and equals by the latest contact.
  ///
  /// - Parameters:
  ///   - rows: the applications.
  ///   - isReversed: whether the order is turned round; those that lack what it goes by stay last.
  ///   - now: the moment it is about.
  /// - Returns: all of them.
  package func sorted(
    _ rows: [ApplicationStanding], isReversed: Bool = false, at now: Instant
  ) -> [ApplicationStanding] {
    let byContact = rows.sorted {
      let (first, second) = ($0.lastContactAt ?? $0.beganAt, $1.lastContactAt ?? $1.beganAt)
      return first == second ? $0.application.id > $1.application.id : first > second
    }
    return [true, false].flatMap { isOpen in
      let part = byContact.filter { ($0.stage != .ended) == isOpen }
      let keyed: [(key: Key, place: Int, row: ApplicationStanding)] = part.enumerated().compactMap {
        place, row in key(of: row, at: now).map { ($0, place, row) }
      }
      let ordered = keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
      let rows = (isReversed ? ordered.reversed() : ordered).map { $0.row }
      return rows + part.filter { key(of: $0, at: now) == nil }
    }
  }

  private struct Key: Comparable {
    var number = 0
    var company = ""
    var role = ""

    static func < (left: Key, right: Key) -> Bool {
      (left.number, left.company, left.role) < (right.number, right.company, right.role)
    }
  }

  /// The key that an application stands by, the lowest first; nil when it lacks that.
  private func key(of row: ApplicationStanding, at now: Instant) -> Key? {
    switch self {
    case .applied: Key(number: -row.beganAt.seconds)
    case .company: Key(company: row.company.foldedKey, role: row.role?.foldedKey ?? "")
    case .stage:
      Key(number: -(ApplicationStanding.Stage.allCases.firstIndex(of: row.stage) ?? 0))
    case .silent: row.silentDays(at: now).map { Key(number: -$0) }
    case .next: row.next.map { Key(number: $0.at.seconds) }
    }
  }
}

/// Which applications are listed.
package struct ApplicationFilter: Sendable {
  /// Only those that have ended, or only those that have not; nil for both.
  package var hasEnded: Bool?
  /// Only those of this stage.
  package var stage: ApplicationStanding.Stage?
  /// Only those that wait on this side.
  package var waitingOn: WaitingOn?
  /// Only those of this company, as it is stored.
  package var company: String?
  /// Only those that were sent in this range.
  package var range = InstantRange()

  /// Creates a filter that all applications pass.
  package init() {}

  /// Whether an application passes.
  package func passes(_ row: ApplicationStanding) -> Bool {
    if let hasEnded, hasEnded != (row.stage == .ended) { return false }
    if let stage, stage != row.stage { return false }
    if let waitingOn, waitingOn != row.waitingOn { return false }
    if let company, company.foldedKey != row.company.foldedKey { return false }
    return range.contains(row.beganAt)
  }
}
