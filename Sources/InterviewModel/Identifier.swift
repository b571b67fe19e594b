/// The number of one stored `Entity`; people see it, and it is never used again for another one.
public struct Identifier<Entity>: Sendable, Hashable, Comparable {
  /// The number itself, 1 or more.
  public let number: Int

  /// Creates the identifier with this number.
  public init(_ number: Int) {
    self.number = number
  }

  /// Orders identifiers by age: a lower number was given out earlier.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.number < right.number
  }
}
