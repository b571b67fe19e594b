import InterviewModel

/// Whether a number is the expected one but for rounding: the difference is at most `tolerance`
/// times the expected one.
func isClose(_ value: Double?, to expected: Double, within tolerance: Double = 1e-12) -> Bool {
  value.map { abs($0 - expected) <= tolerance * abs(expected) } ?? false
}

/// Whether both bounds are the expected ones but for rounding.
func isClose(_ interval: Interval?, to lower: Double, _ upper: Double) -> Bool {
  isClose(interval?.lower, to: lower) && isClose(interval?.upper, to: upper)
}
