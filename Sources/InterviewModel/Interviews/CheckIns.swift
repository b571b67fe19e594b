package import Zones

/// The check-ins of an application: which one is to be open, and which are pointless.
///
/// One is suggested after the latest interview, and a second after the first was done: see
/// docs/domain.md#check-ins.
package struct CheckIns: Sendable, Equatable {
  /// The most check-ins that are suggested after an interview; after that the application is cold.
  package static let most = 2

  /// Whether the application waits for a reply: it has not ended, and has no open offer.
  package let isWaiting: Bool
  private let hasEnded: Bool
  private let interviews: [Interview]
  private var all: [FollowUp]

  /// Creates the check-ins of an application.
  ///
  /// - Parameters:
  ///   - application: the application.
  ///   - hasOpenOffer: whether an offer of it waits for an answer.
  ///   - interviews: its interviews, the earliest first; cancelled ones count for nothing.
  ///   - followUps: what is and was owed for it, by due date and number.
  package init(
    of application: Application, hasOpenOffer: Bool, interviews: [Interview],
    followUps: [FollowUp]
  ) {
    hasEnded = application.outcome != nil
    isWaiting = !hasEnded && !hasOpenOffer
    self.interviews = interviews
    all = followUps.filter { $0.kind == .checkIn }
  }

  /// The latest interview that was not cancelled.
  package var latest: Interview? { interviews.last { $0.cancelledAt == nil } }

  private func after(_ interview: Interview.ID) -> [FollowUp] {
    all.filter { $0.interviewID == interview }
  }

  private static func done(among checkIns: [FollowUp]) -> [Settlement] {
    checkIns.compactMap(\.settled).filter { $0.manner == .done }
  }

  /// Whether nothing more is suggested after the latest interview: as many as there may be were
  /// done, and none is open.
  package var areExhausted: Bool {
    guard let latest else { return false }
    let checkIns = after(latest.id)
    return Self.done(among: checkIns).count >= Self.most
      && checkIns.allSatisfy { $0.settled != nil }
  }
}

extension CheckIns {
  /// A check-in that is to be opened.
  package struct Opening: Sendable, Equatable {
    /// The interview that it follows.
    package let interview: Interview
    private let start: Start

    fileprivate enum Start: Sendable, Equatable {
      case promised(by: Instant)
      case workingDays(after: Instant)
    }

    fileprivate init(after interview: Interview, _ start: Start) {
      self.interview = interview
      self.start = start
    }

    /// The window that it has.
    ///
    /// - Parameters:
    ///   - rule: what it is opened by.
    ///   - zone: finds a zone by its name; asked for that of the interview, and only where nothing
    ///     was promised.
    /// - Returns: the window.
    /// - Throws: what `zone` throws.
    package func window(by rule: WindowRule, zone: (String) throws -> Zone) rethrows
      -> AnswerWindow
    {
      switch start {
      case .promised(let replyBy): .checkIn(promisedBy: replyBy, by: rule)
      case .workingDays(let event):
        .checkIn(fiveWorkingDaysAfter: event, in: try zone(interview.zone), by: rule)
      }
    }
  }

  /// Those that are open and should not be: any but those after the latest interview, and all while
  /// the application does not wait for a reply.
  package var stale: [FollowUp] {
    let place = isWaiting ? latest?.id : nil
    return all.filter { $0.settled == nil && (place == nil || $0.interviewID != place) }
  }

  /// The same once those that should not be open are void.
  package var withoutStale: CheckIns {
    var left = self
    let stale = stale
    left.all.removeAll { stale.contains($0) }
    return left
  }

  /// The one that is to be opened after the latest interview: at the date they promised, else five
  /// working days after the interview ends, or after the first was done.
  ///
  /// Nil while one is open or the application does not wait for a reply, after as many as there may
  /// be, and after one that the owner waived.
  package var missing: Opening? {
    guard isWaiting, let latest, all.allSatisfy({ $0.settled != nil }) else { return nil }
    let checkIns = after(latest.id)
    let done = Self.done(among: checkIns)
    guard done.count < Self.most, checkIns.allSatisfy({ $0.settled?.manner != .waived }) else {
      return nil
    }
    if done.isEmpty, let replyBy = latest.replyByAt {
      return Opening(after: latest, .promised(by: replyBy))
    }
    return Opening(after: latest, .workingDays(after: done.first?.at ?? latest.endsAt))
  }

  /// The one that is to be opened because another was done: five working days later, unless there
  /// were as many as there may be.
  ///
  /// - Parameters:
  ///   - checkIn: the one that was done, already among these as such.
  ///   - doneAt: when that was.
  /// - Returns: the next one; nil when there is none.
  package func next(after checkIn: FollowUp, doneAt: Instant) -> Opening? {
    guard let interview = interviews.first(where: { $0.id == checkIn.interviewID }),
      Self.done(among: after(interview.id)).count < Self.most
    else { return nil }
    return Opening(after: interview, .workingDays(after: doneAt))
  }

  /// What a promised reply does to the check-ins of an application.
  package enum Step: Sendable, Equatable {
    /// The open one moves to the date.
    case move(FollowUp)
    /// One is to be opened there.
    case open(Opening)
    /// None moves or is opened; with the remark that says why, where it is not plain.
    case nothing(InterviewChange.Remark?)
  }

  /// What follows from a reply that was promised after an interview.
  package func step(promisedBy replyBy: Instant, after interview: Interview) -> Step {
    let hasLater = interviews.contains {
      $0.cancelledAt == nil && $0.startsAt > interview.startsAt
    }
    if hasLater { return .nothing(.laterInterviewHasTheCheckIn) }
    if hasEnded { return .nothing(.applicationHasEnded) }
    guard isWaiting else { return .nothing(nil) }
    if let open = all.first(where: { $0.settled == nil }) { return .move(open) }
    return .open(Opening(after: interview, .promised(by: replyBy)))
  }
}
