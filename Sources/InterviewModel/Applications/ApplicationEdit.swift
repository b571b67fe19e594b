package import Zones

/// Corrections to an application; a part that is nil stays as it is.
package struct ApplicationEdit: Sendable {
  /// The company's name.
  package var company: String?
  /// The role's name.
  package var role: Correction<String>?
  /// Where the owner heard of it.
  package var source: Correction<String>?
  /// Where the role is described.
  package var url: Correction<String>?
  /// The answer to "why are you interested?".
  package var whyInterested: Correction<String>?
  /// The answer to "what can you offer?".
  package var whatIBring: Correction<String>?
  /// Whatever else the owner wrote down.
  package var note: Correction<String>?
  /// When it ended.
  package var outcomeAt: Instant?

  /// Creates an edit that changes nothing.
  package init() {}
}
