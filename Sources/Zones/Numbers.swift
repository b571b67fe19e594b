extension Comparable {
  /// This value, or the end of `range` that is nearer to it.
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

extension Int {
  /// Reads decimal digits and nothing else; nil where there are none, or more than 18, which are
  /// the most that always fit.
  package init?(digits: some Collection<UInt8>) {
    guard 1...18 ~= digits.count, digits.allSatisfy(\.isDigit) else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The digits of a number that is not negative, with zeros in front up to `width`.
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

extension [UInt8] {
  /// Appends the digits of a number that is not negative, with zeros in front up to `width`.
  package mutating func appendDigits(of number: Int, width: Int = 1) {
    var power = 1
    for _ in 1..<Swift.max(1, width) { power *= 10 }
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(number / power % 10))
      power /= 10
    }
  }
}

extension UInt8 {
  /// Whether it is the byte of a digit, `0` to `9`.
  package var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
