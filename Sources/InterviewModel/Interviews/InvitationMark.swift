package import Zones

/// Which event of a calendar an interview comes from, and which version of it: RFC 5546 §2.1.4.
package struct InvitationMark: Sendable, Equatable {
  /// The event's identifier.
  package var uid: String
  /// How often it was changed.
  package var sequence: Int
  /// When this version was written; nil where it does not say.
  package var stamp: Instant?

  /// Creates a mark.
  package init(uid: String, sequence: Int, stamp: Instant?) {
    self.uid = uid
    self.sequence = sequence
    self.stamp = stamp
  }
}
