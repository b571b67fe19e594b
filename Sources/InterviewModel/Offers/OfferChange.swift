/// What recording, extending or answering an offer did.
public struct OfferChange: Sendable, Equatable {
  /// The offer as it is stored now.
  public var offer: Offer
  /// The follow-ups that were opened, moved or settled by it, by due date and number.
  public var followUps: [FollowUp]
  /// What the owner should know beside that.
  public var notes: [OfferNote]
  /// The other applications that were withdrawn with it.
  public var withdrawn: [Application]

  /// Creates what was done.
  public init(
    offer: Offer, followUps: [FollowUp], notes: [OfferNote], withdrawn: [Application] = []
  ) {
    self.offer = offer
    self.followUps = followUps
    self.notes = notes
    self.withdrawn = withdrawn
  }
}
