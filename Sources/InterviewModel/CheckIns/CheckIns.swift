package import Zones

/// The check-ins of an application: which one is to be open, and which are pointless.
///
/// One is suggested after the latest interview, and a second after the first was done: see
/// docs/domain.md#check-ins.
package struct CheckIns: Sendable, Equatable {
  /// The most check-ins that are suggested after an interview; after that the application is cold.
  package static let most = 2

  /// Whether the application waits for a reply: it has not ended, and its owner owes it neither the
  /// answer to an offer nor something that they promised.
  package let isWaiting: Bool
  private let hasEnded: Bool
  private let interviews: [Interview]
  private let all: [FollowUp]
  /// When something was sent that had been promised, or it was decided not to send it.
  private let promisesSettled: [Instant]
  /// When they said something about the application as a whole.
  private let replies: [Instant]

  /// Creates the check-ins of an application.
  ///
  /// - Parameters:
  ///   - application: the application.
  ///   - hasOpenOffer: whether an offer of it waits for an answer.
  ///   - interviews: its interviews, the earliest first.
  ///   - followUps: what is and was owed for it, by due date and number.
  ///   - replies: when they said something about it as a whole, such as an offer or a no.
  package init(
    of application: Application, hasOpenOffer: Bool, interviews: [Interview],
    followUps: [FollowUp], replies: [Instant] = []
  ) {
    hasEnded = application.outcome != nil
    let owes = followUps.contains { $0.kind == .promise && $0.settled == nil }
    isWaiting = !hasEnded && !hasOpenOffer && !owes
    self.interviews = interviews
    self.replies = replies
    all = followUps.filter { $0.kind == .checkIn }
    promisesSettled = followUps.filter { $0.kind == .promise }.compactMap(\.settled?.at)
  }

  /// The latest interview that is on.
  package var latest: Interview? { interviews.last(where: \.isOn) }

  /// Those after the latest interview; those of no interview while none is on.
  private var current: [FollowUp] { all.filter { $0.interviewID == latest?.id } }

  private var done: [Settlement] {
    current.compactMap(\.settled).filter { $0.manner == .done }
  }

  /// Whether nothing more is suggested after the latest interview: as many as there may be were
  /// done, and none is open.
  package var areExhausted: Bool {
    latest != nil && done.count >= Self.most && current.allSatisfy { $0.settled != nil }
  }
}

extension CheckIns {
  /// A check-in as it is to be.
  package struct Opening: Sendable, Equatable {
    /// The interview that it follows; nil where all were cancelled.
    package let interview: InterviewID?
    private let zoneName: String
    private let start: Start

    fileprivate enum Start: Sendable, Equatable {
      case promised(by: Instant)
      case workingDays(after: Instant)
    }

    fileprivate init(after interview: InterviewID?, inZone zoneName: String, _ start: Start) {
      self.interview = interview
      self.zoneName = zoneName
      self.start = start
    }

    /// The window that it has.
    ///
    /// - Parameter zone: finds a zone by its name; asked for that of the interview.
    /// - Returns: the window.
    /// - Throws: what `zone` throws.
    package func window(zone: (String) throws -> Zone) rethrows -> AnswerWindow {
      let zone = try zone(zoneName)
      return switch start {
      case .promised(let replyBy): .checkIn(promisedBy: replyBy, in: zone)
      case .workingDays(let event): .checkIn(fiveWorkingDaysAfter: event, in: zone)
      }
    }
  }

  /// The check-in that is to be open: at the date they promised, else five working days after what
  /// happened last, which is the end of the latest interview, a cancellation, the check-in before,
  /// something that the owner sent as promised, or what they said of the whole: an offer, a no.
  ///
  /// Nil while the application does not wait for a reply, after as many as there may be, and where
  /// the owner waived the newest one.
  private var wanted: Opening? {
    guard isWaiting, let arranged = latest ?? interviews.last, done.count < Self.most,
      current.max(by: { $0.id < $1.id })?.settled?.manner != .waived
    else { return nil }
    let ends = [latest?.endsAt].compactMap(\.self)
    let since = ends.first ?? Instant(seconds: .min)
    let others =
      (interviews.compactMap(\.cancelledAt) + promisesSettled + replies).filter { $0 > since }
      + done.map(\.at)
    let awaited = latest?.reply(awaitedAfter: replies.max())
    let event = others.max() ?? arranged.endsAt
    let start: Opening.Start =
      if let replyBy = awaited, others.allSatisfy({ $0 <= replyBy }), done.isEmpty {
        .promised(by: replyBy)
      } else {
        .workingDays(after: event)
      }
    return Opening(after: latest?.id, inZone: arranged.zone, start)
  }

  /// What becomes of the check-ins of an application once something happened in it.
  package struct Settling: Sendable, Equatable {
    /// Those that are void.
    package var void: [FollowUp] = []
    /// The open one that follows another interview from now on.
    package var moved: Move?
    /// The one that is to be opened.
    package var opened: Opening?

    /// A check-in that follows another interview.
    package struct Move: Sendable, Equatable {
      /// The check-in.
      package let checkIn: FollowUp
      /// How it is to be.
      package let to: Opening
    }
  }

  /// Leaves the application the one check-in that it is to have: an open one moves to the latest
  /// interview, one that is missing is to be opened, and any other is void.
  package var settling: Settling {
    let open = all.filter { $0.settled == nil }
    guard let wanted else {
      return Settling(void: isWaiting ? open.filter { $0.interviewID != latest?.id } : open)
    }
    let here = open.filter { $0.interviewID == wanted.interview }
    let elsewhere = open.filter { $0.interviewID != wanted.interview }
    guard here.isEmpty else { return Settling(void: elsewhere) }
    guard let moving = elsewhere.last else { return Settling(opened: wanted) }
    return Settling(void: elsewhere.dropLast(), moved: .init(checkIn: moving, to: wanted))
  }

  /// What a promised reply does to the check-ins of an application.
  package enum Step: Sendable, Equatable {
    /// The open one moves to the date.
    case move(FollowUp, to: Opening)
    /// One is to be opened there.
    case open(Opening)
    /// None moves or is opened; with the remark that says why, where it is not plain.
    case nothing(InterviewChange.Remark?)
  }

  /// What follows from a reply that was promised after an interview.
  package func step(promisedBy replyBy: Instant, after interview: Interview) -> Step {
    let hasLater = interviews.contains { $0.isOn && $0.startsAt > interview.startsAt }
    if hasLater { return .nothing(.laterInterviewHasTheCheckIn) }
    if hasEnded { return .nothing(.applicationHasEnded) }
    guard isWaiting else { return .nothing(nil) }
    let opening = Opening(
      after: interview.id, inZone: interview.zone, .promised(by: replyBy))
    if let open = all.first(where: { $0.settled == nil }) { return .move(open, to: opening) }
    return .open(opening)
  }
}
