package import Zones

/// Which state of a stored row this is, so that another program can tell an older from a newer one.
package struct Revision: Sendable, Equatable {
  /// How many changes came after the first; undoing and redoing one counts as another.
  ///
  /// It only grows, whatever the clock says.
  package let number: Int
  /// When the row, or anything that is shown with it, was changed last.
  package let modifiedAt: Instant

  /// Creates a revision.
  package init(number: Int, modifiedAt: Instant) {
    self.number = number
    self.modifiedAt = modifiedAt
  }
}
