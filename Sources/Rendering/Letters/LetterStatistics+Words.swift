internal import InterviewModel

extension LetterStatistics {
  /// The counts, the share of those on time and the median, as JSON; hours with four decimals.
  var json: JSON {
    .object([
      "on_time": .integer(onTime), "late": .integer(late), "missing": .integer(missing),
      "waived": .integer(waived), "covered": .integer(covered), "open": .integer(open),
      "on_time_share": JSON(rounding: onTimeProportion.rate),
      "median_hours_to_send": JSON(rounding: medianSecondsToSend.map { Double($0) / 3_600 }),
    ])
  }

  /// The counts, the share and the median in words; nil when there are no letters.
  ///
  /// Like this: `3 of 4 on time (75%), 1 overdue, 1 waived; median 18 h to send`. A share
  /// never stands without what it is a share of.
  var words: String? {
    var parts: [String] = []
    if let share = onTimeProportion.percent {
      parts.append("\(onTimeProportion.ratio) on time (\(share))")
    }
    let counts = [
      (late, "late"), (missing, "overdue"), (open, "open"), (waived, "waived"),
      (covered, "covered by a letter to the panel"),
    ]
    parts += counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    guard !parts.isEmpty else { return nil }
    let median = medianSecondsToSend.map {
      sent < 3 ? "" : "; median \(DurationText.span($0)) to send"
    }
    return parts.joined(separator: ", ") + (median ?? "")
  }

  /// Those on time among all that were sent or should have been.
  var onTimeProportion: Proportion { Proportion(onTime, andNot: late + missing) }
}
