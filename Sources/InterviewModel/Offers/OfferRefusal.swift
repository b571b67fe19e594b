package import Zones

/// A rule about an offer that refuses what was asked.
package enum OfferRefusal: Refusal {
  /// Something is said to have happened, or to end, before the offer was made, and when that was.
  case beforeTheOffer(Instant)
  /// When an extension was asked for is stored already.
  case extensionAskedAlready(Instant)
}

/// Why an offer, or an extension of one, could not be chosen.
package enum OfferChoiceError: Error, Equatable {
  /// The application has no open offer.
  case noneOpen(Application)
  /// No extension of the application's offer waits for an answer.
  case nothingAsked(Application)
  /// Several offers of the application were answered, and none is open.
  case severalAnswered(Application, [Offer])
  /// Several extensions wait for an answer; until when each of them reaches.
  case severalAsked(Application, until: [Instant])
}
