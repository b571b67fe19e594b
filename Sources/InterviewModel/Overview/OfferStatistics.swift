internal import Zones

/// How offers ended, and how the time to answer them was kept.
package struct OfferStatistics: Sendable, Equatable {
  /// How many offers there were.
  package let total: Int
  /// How many were accepted.
  package let accepted: Int
  /// How many were declined.
  package let declined: Int
  /// How many lapsed, because nobody answered in time.
  package let lapsed: Int
  /// How many were taken back.
  package let rescinded: Int
  /// How many wait for an answer; an offer whose application has ended does not.
  package let open: Int
  /// The seconds from an offer to the employer's deadline; nil when none was named.
  package let secondsGiven: Distribution?
  /// How often more time was asked for.
  package let asked: Int
  /// How often it was granted, of how often they said yes or no.
  package let granted: Proportion
  /// How many answers came before their limit, of those that came or should have come by now.
  package let kept: Proportion

  init(_ histories: [ApplicationHistory], at now: Instant) {
    let offers = histories.flatMap(\.offers)
    total = offers.count
    accepted = offers.count { $0.answer == .accepted }
    declined = offers.count { $0.answer == .declined }
    lapsed = offers.count { $0.answer == .lapsed }
    rescinded = offers.count { $0.answer == .rescinded }
    let waiting = histories.filter { $0.application.outcome == nil }.flatMap(\.offers)
      .filter { $0.answer == nil }
    open = waiting.count
    secondsGiven = Distribution(
      offers.compactMap { offer in
        offer.employerDeadlineAt.map { max(0, $0 - (offer.writtenAt ?? offer.receivedAt)) }
      })
    let extensions = offers.flatMap(\.extensions)
    asked = extensions.count
    granted = Proportion(
      extensions.count { $0.granted == true }, andNot: extensions.count { $0.granted == false })
    let answered = offers.filter { $0.answer != .rescinded }.compactMap { offer in
      offer.answeredAt.map { $0 < offer.window.limit && offer.answer != .lapsed }
    }
    kept = Proportion(
      answered.count { $0 },
      andNot: answered.count { !$0 } + waiting.count { $0.window.state(at: now) == .overdue })
  }
}
