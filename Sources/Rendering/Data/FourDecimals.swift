/// A number rounded to four decimals, exact from then on: how rates leave the program.
public struct FourDecimals: Sendable, Hashable {
  /// The number as a count of ten-thousandths.
  public let tenThousandths: Int

  /// The number nearest to `value`, halves rounded away from zero; nil for no finite number or one
  /// beyond about 9 × 10¹⁴.
  public init?(_ value: Double) {
    guard let scaled = Int(exactly: (value * 10_000).rounded()) else { return nil }
    tenThousandths = scaled
  }
}

extension FourDecimals: CustomStringConvertible {
  /// The number with all four decimals, as JSON and CSV have it: `0.3333`, `-1.0000`.
  public var description: String {
    let (whole, rest) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    let decimals = String(10_000 + rest).dropFirst()
    return "\(tenThousandths < 0 ? "-" : "")\(whole).\(decimals)"
  }
}
