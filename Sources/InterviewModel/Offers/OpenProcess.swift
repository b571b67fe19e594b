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
  /// Whether nothing more is suggested, because two check-ins were done.
  package var isCold: Bool

  /// Creates an open application.
  package init(
    application: Application, offer: Offer? = nil, answer: FollowUp? = nil,
    nextStep: Interview? = nil, replyByAt: Instant? = nil, isCold: Bool = false
  ) {
    self.application = application
    self.offer = offer
    self.answer = answer
    self.nextStep = nextStep
    self.replyByAt = replyByAt
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

  /// What comes first, the next step or the promised reply.
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
