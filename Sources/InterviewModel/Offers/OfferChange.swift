/// What recording, extending or answering an offer did.
package struct OfferChange: Sendable, Equatable {
  /// The offer as it is stored now.
  package var offer: Offer
  /// The follow-ups that were opened, moved or settled by it, by due date and number.
  package var followUps: [FollowUp]
  /// What the owner should know beside that.
  package var notes: [OfferNote]
  /// The other applications that were withdrawn with it.
  package var withdrawn: [Application]

  /// Creates what was done.
  package init(
    offer: Offer, followUps: [FollowUp], notes: [OfferNote], withdrawn: [Application] = []
  ) {
    self.offer = offer
    self.followUps = followUps
    self.notes = notes
    self.withdrawn = withdrawn
  }
}
