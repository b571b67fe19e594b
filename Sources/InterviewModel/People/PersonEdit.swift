/// Corrections to a person; a part that is nil stays as it is.
package struct PersonEdit: Sendable {
  /// Their name.
  package var name: String?
  /// Their e-mail address.
  package var email: Correction<String>?
  /// Their occupation.
  package var title: Correction<String>?

  /// Creates an edit that changes nothing.
  package init() {}
}
