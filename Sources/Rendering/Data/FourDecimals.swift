/// A number rounded to four decimals, exact from then on: how rates leave the program.
package struct FourDecimals: Sendable, Hashable {
  /// The number as a count of ten-thousandths.
  package let tenThousandths: Int

  /// The number nearest to `value`, halves rounded away from zero; nil for no finite number or one
  /// beyond about 9 × 10¹⁴.
  package init?(_ value: Double) {
    guard let scaled = Int(exactly: (value * 10_000).rounded()) else { return nil }
    tenThousandths = scaled
  }
}

extension FourDecimals: CustomStringConvertible {
  /// The number with all four decimals, as JSON and CSV have it: `0.3333`, `-1.0000`.
  package var description: String {
    let (whole, rest) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    let decimals = String(10_000 + rest).dropFirst()
    return "\(tenThousandths < 0 ? "-" : "")\(whole).\(decimals)"
  }
}
