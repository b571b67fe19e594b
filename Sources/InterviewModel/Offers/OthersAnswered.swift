/// The fate of the other open applications when an offer is answered: docs/domain.md#offers.
package struct OthersAnswered: Sendable, Equatable {
  /// The applications that are withdrawn with it; none of them has an open offer.
  package let withdrawn: [Application]
  /// The offers that are declined with it.
  package let declined: [Offer]
  /// The offers that wait for an answer, though the rest is withdrawn.
  package let offersLeft: [Offer]
  /// How many applications stay open where the rest is not withdrawn.
  package let othersLeft: Int

  /// Decides about all open applications but one.
  ///
  /// - Parameters:
  ///   - entry: what is said of the one and of the others.
  ///   - id: the application whose offer is answered.
  ///   - processes: the open applications; the answered one may be among them.
  package init(
    with entry: OfferAnswerEntry, beside id: ApplicationID, among processes: [OpenProcess]
  ) {
    let others = processes.filter { $0.application.id != id }
    let offers = others.compactMap(\.offer)
    declined = offers.filter { entry.declines.contains($0.id) }
    guard entry.withdrawsOthers else {
      withdrawn = []
      offersLeft = []
      othersLeft = others.count - declined.count
      return
    }
    withdrawn = others.filter { $0.offer == nil }.map(\.application)
    offersLeft = offers.filter { !entry.declines.contains($0.id) }
    othersLeft = 0
  }
}

extension OfferAnswerEntry {
  /// The answer by which another offer is declined with this one: nobody declines an offer before
  /// it was made.
  package func declining(_ other: Offer) -> OfferAnswerEntry {
    guard at >= other.receivedAt else { return OfferAnswerEntry(.declined, at: other.receivedAt) }
    return OfferAnswerEntry(.declined, at: at, day: day)
  }
}
