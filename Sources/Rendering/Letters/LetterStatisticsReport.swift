package import InterviewModel

extension LetterStatistics {
  /// The counts, the share of those on time and the median, as JSON; hours with four decimals.
  package var json: JSON {
    .object([
      "on_time": .integer(onTime), "late": .integer(late), "missing": .integer(missing),
      "waived": .integer(waived), "covered": .integer(covered), "open": .integer(open),
      "on_time_share": JSON(onTimeShare.flatMap { FourDecimals($0) }),
      "median_hours_to_send": JSON(
        medianSecondsToSend.flatMap { FourDecimals(Double($0) / 3_600) }),
    ])
  }

  /// The counts, the share and the median in words; nil when there are no letters.
  ///
  /// Like this: `3 of 4 on time (75 %), 1 missing, 1 waived; median 18 h to send (of 3)`. A share
  /// never stands without what it is a share of.
  package var words: String? {
    var parts: [String] = []
    if let share = onTimeShare.flatMap({ FourDecimals($0) }) {
      parts.append("\(onTime) of \(decided) on time (\((share.tenThousandths + 50) / 100) %)")
    }
    let counts = [
      (late, "late"), (missing, "missing"), (open, "open"), (waived, "waived"),
      (covered, "covered by the panel's"),
    ]
    parts += counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    guard !parts.isEmpty else { return nil }
    let median = medianSecondsToSend.map {
      "; median \(DurationText.span($0)) to send (of \(sent))"
    }
    return parts.joined(separator: ", ") + (median ?? "")
  }
}
