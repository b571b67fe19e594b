/// Something that can be removed, as it is stored.
package enum Removable: Sendable, Equatable {
  /// An interview, with everything that is owed and logged after it.
  case interview(Interview)
  /// An application, with its interviews and offers.
  case application(Application)
  /// Somebody, and the interviews that they are taken out of.
  case person(Person, of: [Interview])
  /// A follow-up, with the letter that was drafted for it.
  case followUp(FollowUp)
  /// An offer, with its extensions and its answer.
  case offer(Offer)
  /// A tip that the owner added.
  case tip(ClosingTip)
}
