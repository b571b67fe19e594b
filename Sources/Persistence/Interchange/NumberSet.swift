/// A set of the numbers of rows, in little memory where they follow one another: a bit each, in
/// words of 64.
struct NumberSet: Sendable, Equatable {
  private var words: [Int: UInt64] = [:]

  /// Creates an empty set.
  init() {}

  /// Whether a number is in it.
  func contains(_ number: Int) -> Bool {
    words[number >> 6].map { $0 & Self.bit(of: number) != 0 } ?? false
  }

  /// Adds a number.
  ///
  /// - Returns: whether it is new.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    guard !contains(number) else { return false }
    words[number >> 6, default: 0] |= Self.bit(of: number)
    return true
  }

  /// Takes a number out, if it is in it.
  mutating func remove(_ number: Int) { words[number >> 6]? &= ~Self.bit(of: number) }

  private static func bit(of number: Int) -> UInt64 { 1 << UInt64(number & 63) }
}
