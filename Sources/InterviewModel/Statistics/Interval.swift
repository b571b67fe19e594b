/// The values between two bounds, both included.
public struct Interval: Sendable, Hashable {
  /// The least value in it.
  public let lower: Double
  /// The greatest value in it; not below `lower`.
  public let upper: Double

  /// Whether a value lies between the bounds or on one of them.
  public func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }
}
