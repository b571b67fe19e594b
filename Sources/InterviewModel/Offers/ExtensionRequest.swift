package import Zones

/// More time for an answer, as it is to be stored.
package struct ExtensionRequest: Sendable, Equatable {
  /// The extension that it is about; nil where more time is asked for anew.
  package let known: Offer.Extension.ID?
  /// When it was asked for.
  package let asked: Occasion
  /// Until when.
  package let untilAt: Instant
  /// Whether it was granted; nil while nobody has said.
  package let granted: Bool?
}

extension ExtensionEntry {
  /// Finds the extension that it is about: one that waits for an answer or has its date, else a new
  /// one: docs/domain.md#offers.
  ///
  /// - Parameters:
  ///   - offer: the offer, with all extensions.
  ///   - application: the offer's application.
  ///   - now: the moment it is said.
  /// - Returns: what is stored then; said again, an extension stays as it is.
  /// - Throws: `OfferChoiceError` when which extension is meant cannot be told;
  ///   `OfferRefusal.extensionAskedAlready`; for a new one `MomentRefusal.inTheFuture`,
  ///   `OfferRefusal.beforeTheOffer`, `MomentRefusal.notLater`.
  package func request(of offer: Offer, _ application: Application, at now: Instant) throws
    -> ExtensionRequest
  {
    let (known, until) = try meant(of: offer, application)
    if let known {
      if let askedAt, askedAt != known.askedAt, askedDay?.contains(known.askedAt) != true {
        throw OfferRefusal.extensionAskedAlready(known.askedAt)
      }
      return ExtensionRequest(
        known: known.id, asked: known.asked, untilAt: until, granted: granted ?? known.granted)
    }
    let asked = Happening(askedAt ?? now, day: askedDay)
      .placed(notBefore: offer.receivedAt, before: until, now: now)
    let moment = asked.at
    guard moment <= now else { throw MomentRefusal.inTheFuture(moment) }
    try offer.refuseBefore(moment)
    guard until > moment else { throw MomentRefusal.notLater(until, than: moment) }
    return ExtensionRequest(known: nil, asked: asked, untilAt: until, granted: granted)
  }

  private func meant(of offer: Offer, _ application: Application) throws(OfferChoiceError)
    -> (known: Offer.Extension?, until: Instant)
  {
    if let until {
      // What was refused can be asked for again; any other answer on the same date puts the first
      // one right.
      let known = offer.extensions.last {
        $0.untilAt == until && ($0.granted != false || granted != true)
      }
      return (known, until)
    }
    let waiting = offer.extensions.filter { $0.granted == nil }
    guard waiting.count <= 1 else {
      throw .severalAsked(application, until: waiting.map(\.untilAt))
    }
    guard let only = waiting.first else { throw .nothingAsked(application) }
    return (only, only.untilAt)
  }

  /// The notes on the date that it asks for; none on one that was refused.
  ///
  /// - Parameters:
  ///   - offer: the offer as it was before.
  ///   - request: what this entry came to.
  ///   - nextSteps: the next interview of each other open application.
  /// - Returns: them, as `OfferNote.onExtension` has them.
  package func notes(
    on offer: Offer, _ request: ExtensionRequest, nextSteps: [Interview]
  ) -> [OfferNote] {
    guard granted != false else { return [] }
    var before = offer
    before.extensions.removeAll { $0.id == request.known }
    return OfferNote.onExtension(
      of: before, until: request.untilAt, in: zone, nextSteps: nextSteps)
  }
}
