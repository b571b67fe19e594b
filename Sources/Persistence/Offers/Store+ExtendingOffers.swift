package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Records that more time was asked for an answer, or what became of having asked.
  ///
  /// Every extension is kept; only granted ones move the window.
  ///
  /// An entry with the date of one that waits for an answer, or without a date, is about that one;
  /// said again, what is stored stays as it is.
  ///
  /// - Throws: `OfferChoiceError` when no offer is open, or which extension is meant cannot be
  ///   told; `ApplicationRefusal.ended`, `MomentRefusal.inTheFuture`,
  ///   `OfferRefusal.beforeTheOffer`, `MomentRefusal.notLater`,
  ///   `OfferRefusal.extensionAskedAlready`.
  package func extendOffer(_ entry: ExtensionEntry, of id: Application.ID) throws -> OfferChange {
    let offer = try store.answerableOffer(of: id)
    let (known, until) = try Self.request(entry, of: offer, try store.application(id))
    if let known {
      if let at = entry.askedAt, at != known.askedAt {
        throw OfferRefusal.extensionAskedAlready(known.askedAt)
      }
      try update(
        .offerExtension, known.id.number, ["granted": entry.granted ?? known.granted])
    } else {
      try ask(entry, of: offer, until: until)
    }
    let touched = try setAnswerClock(of: try store.offer(offer.id))
    var before = offer
    before.extensions.removeAll { $0.id == known?.id }
    let notes =
      entry.granted == false
      ? []
      : OfferNote.onExtension(
        of: before, until: until, in: entry.zone,
        nextSteps: try store.nextSteps(beside: id, at: now))
    return OfferChange(
      offer: try store.offer(offer.id), followUps: try store.followUps(numbered: touched),
      notes: notes)
  }

  /// What an entry is about: an extension that is stored, if it is one, and until when it reaches.
  private static func request(_ entry: ExtensionEntry, of offer: Offer, _ application: Application)
    throws(OfferChoiceError) -> (known: Offer.Extension?, until: Instant)
  {
    if let until = entry.until {
      // What was refused can be asked for again; any other answer on the same date puts the first
      // one right.
      let known = offer.extensions.last {
        $0.untilAt == until && ($0.granted != false || entry.granted != true)
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

  private func ask(_ entry: ExtensionEntry, of offer: Offer, until: Instant) throws {
    let askedAt = entry.askedAt ?? now
    guard askedAt <= now else { throw MomentRefusal.inTheFuture(askedAt) }
    guard askedAt >= offer.receivedAt else { throw OfferRefusal.beforeTheOffer(askedAt) }
    guard until > askedAt else { throw MomentRefusal.notLater(until, than: askedAt) }
    try insert(
      into: .offerExtension,
      [
        "offer_id": offer.id, "asked_at": askedAt, "until_at": until, "granted": entry.granted,
      ])
  }
}

extension Store {
  /// The offer of an open application that waits for an answer.
  func answerableOffer(of id: Application.ID) throws -> Offer {
    let application = try application(id)
    guard application.outcome == nil else { throw ApplicationRefusal.ended(application) }
    guard let offer = try openOffer(of: id) else { throw OfferChoiceError.noneOpen(application) }
    return offer
  }
}
