internal import Zones

/// What became of thank-you letters, and how long each took.
package struct LetterReport: Sendable, Equatable {
  /// The counts.
  package let statistics: LetterStatistics
  /// The hours from an interview's end to sending its letter, in spans that end where a letter
  /// becomes due and overdue.
  package let hoursToSend: Histogram

  /// The bounds of the spans, in hours.
  package static let spans = [0, 12, 24, 36, 48, 72]

  init(_ letters: [FollowUp], at now: Instant) {
    statistics = LetterStatistics(letters, at: now)
    hoursToSend = Histogram(
      letters.compactMap { letter in
        guard let settled = letter.settled, settled.manner == .sent else { return nil }
        return max(0, settled.at - letter.window.opens) / CivilTime.secondsPerHour
      }, edges: Self.spans)
  }
}
