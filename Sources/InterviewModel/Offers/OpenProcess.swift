package import Zones

/// An open application, with what comes next in it.
package struct OpenProcess: Sendable, Equatable {
  /// The application.
  package var application: Application
  /// Its open offer.
  package var offer: Offer?
  /// The answer that is owed to that offer; nil when the owner decided against owing one.
  package var answer: FollowUp?
  /// Its next interview.
  package var nextStep: Interview?
  /// When they promised to reply by, after its latest interview.
  package var replyByAt: Instant?
  /// The name of the zone of that interview.
  package var replyZone: String?
  /// Whether nothing more is suggested, because two check-ins were done.
  package var isCold: Bool

  /// Creates an open application.
  package init(
    application: Application, offer: Offer? = nil, answer: FollowUp? = nil,
    nextStep: Interview? = nil, replyByAt: Instant? = nil, replyZone: String? = nil,
    isCold: Bool = false
  ) {
    self.application = application
    self.offer = offer
    self.answer = answer
    self.nextStep = nextStep
    self.replyByAt = replyByAt
    self.replyZone = replyZone
    self.isCold = isCold
  }

  /// The open offers beside every other open application, so that one sees which date to move.
  ///
  /// - Returns: offers first, by the limit of their answer; then the others by whichever comes
  ///   first, their next step or the promised reply, those with neither last; nothing at all when
  ///   no offer is open.
  package static func compared(_ processes: [OpenProcess]) -> [OpenProcess] {
    let offers = processes.filter { $0.offer != nil }.sorted(by: \.offer?.window.limit)
    guard !offers.isEmpty else { return [] }
    return offers + processes.filter { $0.offer == nil }.sorted(by: \.nextDate)
  }

  /// The next step or the promised reply, whichever comes first.
  var nextDate: Instant? {
    [nextStep?.startsAt, replyByAt].compactMap { $0 }.min()
  }
}

extension [OpenProcess] {
  /// Sorted by a moment, those without one last; equal ones by number.
  fileprivate func sorted(by moment: (OpenProcess) -> Instant?) -> [OpenProcess] {
    let never = Instant(seconds: .max)
    return sorted {
      (moment($0) ?? never, $0.application.id) < (moment($1) ?? never, $1.application.id)
    }
  }
}

/// A date of another open application that comes only after an offer has to be answered: one of the
/// two has to be moved for the owner to know both.
package struct DateClash: Sendable, Equatable {
  /// The offer that has to be answered before.
  package var offer: Offer
  /// The other application.
  package var application: Application
  /// The event that comes too late.
  package var event: Event
  /// When that is.
  package var at: Instant

  /// The events that can come too late.
  package enum Event: Sendable, Equatable {
    /// The next interview.
    case nextStep
    /// The reply that they promised.
    case promisedReply
  }

  /// Every date of an open application that is later than the limit of another one's offer, by
  /// offer and date.
  package static func among(_ processes: [OpenProcess]) -> [DateClash] {
    let compared = OpenProcess.compared(processes)
    return compared.compactMap(\.offer).flatMap { offer in
      compared.filter { $0.application.id != offer.applicationID }
        .flatMap { clashes(of: $0, with: offer) }
        .sorted { ($0.at, $0.application.id) < ($1.at, $1.application.id) }
    }
  }

  private static func clashes(of process: OpenProcess, with offer: Offer) -> [DateClash] {
    let dates: [(event: Event, at: Instant?)] = [
      (.nextStep, process.nextStep?.startsAt), (.promisedReply, process.replyByAt),
    ]
    return dates.compactMap { event, at in
      guard let at, at > offer.window.limit else { return nil }
      return DateClash(offer: offer, application: process.application, event: event, at: at)
    }
  }
}
