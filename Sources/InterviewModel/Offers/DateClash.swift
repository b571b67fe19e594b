package import Zones

/// A date of another open application that comes only after an offer has to be answered: one of the
/// two has to be moved for the owner to know both.
package struct DateClash: Sendable, Equatable {
  /// The offer that has to be answered before.
  package var offer: Offer
  /// The other application.
  package var application: Application
  /// What comes too late.
  package var event: Event
  /// When that is.
  package var at: Instant

  /// What can come too late.
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
