internal import InterviewModel

extension Proportion {
  /// The share with what it is a share of: `9 of 12 (75%)`; `0 of 0` has no share.
  var words: String {
    ratio + (percent.map { " (\($0))" } ?? "")
  }

  /// What it is a share of, without the share: `9 of 12`.
  var ratio: String { "\(count) of \(total)" }

  /// The same with its 95% interval: `9 of 12 (75%, 47–91%)`.
  var wordsWithInterval: String {
    guard let percent, let interval else { return words }
    return "\(ratio) (\(percent), \(interval.percent))"
  }

  /// The share in whole per cent: `75%`; nil when it is a share of nothing.
  var percent: String? {
    rate.map { "\(Self.percent($0))%" }
  }

  /// A share as whole per cent, halves rounded away from zero.
  static func percent(_ share: Double) -> Int {
    Int((share * 100).rounded())
  }
}

extension Interval {
  /// Two shares as whole per cent: `47–91%`.
  var percent: String {
    "\(Proportion.percent(lower))–\(Proportion.percent(upper))%"
  }

  /// Two differences of shares as percentage points: `−12 to +53`.
  var points: String {
    "\(Self.points(lower)) to \(Self.points(upper))"
  }

  /// A difference of shares as percentage points with its sign: `+25`, `−3`, `0`.
  static func points(_ difference: Double) -> String {
    let points = Proportion.percent(difference)
    if points == 0 { return "0" }
    return points > 0 ? "+\(points)" : "−\(-points)"
  }
}
