/// The values between two bounds, both included.
package struct Interval: Sendable, Hashable {
  /// The least value in it.
  package let lower: Double
  /// The greatest value in it; not below `lower`.
  package let upper: Double

  /// Whether a value lies between the bounds or on one of them.
  package func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }
}
