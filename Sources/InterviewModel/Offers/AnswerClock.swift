internal import Zones

/// The change that an offer's window makes to the answer that is owed to it.
package enum AnswerClock: Sendable, Equatable {
  /// The answer that is owed gets the offer's window.
  case moves(FollowUp)
  /// One is opened: there was none yet, or events had made it void.
  case opens
  /// It is as it was: given, or waived by the owner, which it stays.
  case stays

  /// Goes by the newest of the answers that were and are owed to an offer; nil where there is none.
  package init(newest: FollowUp?) {
    guard let newest else {
      self = .opens
      return
    }
    switch newest.settled?.manner {
    case nil: self = .moves(newest)
    case .void: self = .opens
    case .waived, .answered, .sent, .done: self = .stays
    }
  }
}

extension Offer {
  /// Looks for the offer that an answer can be given to.
  ///
  /// - Parameters:
  ///   - open: the application's offer without an answer.
  ///   - application: the application.
  /// - Returns: the open offer.
  /// - Throws: `ApplicationRefusal.ended`; `OfferChoiceError.noneOpen`.
  package static func answerable(_ open: Offer?, of application: Application) throws -> Offer {
    try application.refuseEnded()
    guard let open else { throw OfferChoiceError.noneOpen(application) }
    return open
  }

  /// Looks for the offer that can end so: the open one; one that was accepted can be taken back as
  /// long as nothing else came of its application.
  ///
  /// - Parameters:
  ///   - answer: what became of it.
  ///   - offers: those of the application, the earliest first.
  ///   - application: the application.
  /// - Returns: the offer.
  /// - Throws: `ApplicationRefusal.ended`; `OfferChoiceError.noneOpen`.
  package static func ending(
    as answer: Answer, among offers: [Offer], of application: Application
  ) throws -> Offer {
    let open = offers.last { $0.answer == nil }
    if answer == .rescinded, application.outcome == nil ? open == nil : true,
      let taken = offers.accepted(in: application)
    {
      return taken
    }
    return try answerable(open, of: application)
  }

  /// When it was said last what becomes of it, so that nothing else can have been said before.
  var settledAt: Instant { answeredAt ?? receivedAt }

  /// Refuses a moment that lies before the offer was made.
  ///
  /// - Throws: `OfferRefusal.beforeTheOffer`.
  func refuseBefore(_ moment: Instant) throws(OfferRefusal) {
    guard moment >= receivedAt else { throw .beforeTheOffer(receivedAt) }
  }
}

extension [Offer] {
  /// The last offer that was accepted, where that is still how its application stands, or it is
  /// open again.
  package func accepted(in application: Application) -> Offer? {
    guard application.outcome == nil || application.outcome == .accepted else { return nil }
    return last { $0.answer == .accepted }
  }
}
