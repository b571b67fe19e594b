public import Zones

/// Which state of a stored row this is, so that another program can tell an older from a newer one.
public struct Revision: Sendable, Equatable {
  /// How many changes came after the first; undoing and redoing one counts as another.
  ///
  /// It only grows, whatever the clock says.
  public let number: Int
  /// When the row, or anything that is shown with it, was changed last.
  public let modifiedAt: Instant

  /// Creates a revision.
  public init(number: Int, modifiedAt: Instant) {
    self.number = number
    self.modifiedAt = modifiedAt
  }
}
