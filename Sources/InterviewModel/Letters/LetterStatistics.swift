package import Zones

/// How many thank-you letters went out, in time or late, and how many did not.
package struct LetterStatistics: Sendable, Equatable {
  /// Letters that were sent before their limit.
  package var onTime = 0
  /// Letters that were sent at or after their limit.
  package var late = 0
  /// Letters that are owed and whose limit has passed.
  package var missing = 0
  /// Letters that their owner decided against.
  package var waived = 0
  /// Letters in whose place one to the panel went.
  package var covered = 0
  /// Letters that are owed and whose limit is still to come; not those whose interview is.
  package var open = 0
  /// The seconds from the interview's end to sending: the median over the letters that were sent,
  /// the mean of the middle two where their number is even, rounded down; nil when none was sent.
  package var medianSecondsToSend: Int?

  /// How many letters were sent.
  package var sent: Int { onTime + late }

  /// How many letters the share of those on time is about: all that were sent or should have been.
  ///
  /// Waived, covered and open ones say nothing about it.
  package var decided: Int { onTime + late + missing }

  /// Creates the statistics of no letters.
  package init() {}

  /// Counts the letters among follow-ups as they stand at `now`; letters that events made pointless
  /// are left out.
  package init(_ followUps: [FollowUp], at now: Instant) {
    let letters = followUps.filter { $0.kind == .thankYou }
    for letter in letters { count(letter, at: now) }
    let secondsToSend = letters.compactMap { letter -> Int? in
      guard let settled = letter.settled, settled.manner == .sent else { return nil }
      // Handed over before the interview's end is no time at all.
      return max(0, settled.at - letter.window.opens)
    }
    medianSecondsToSend = Distribution(secondsToSend)?.median
  }

  private mutating func count(_ letter: FollowUp, at now: Instant) {
    switch (letter.settled?.manner, letter.state(at: now)) {
    case (.sent, _), (.answered, _), (.done, _):
      if letter.isLate { late += 1 } else { onTime += 1 }
    case (.waived, _):
      if letter.settled?.disposition == .panel { covered += 1 } else { waived += 1 }
    case (.void, _): break
    case (nil, .overdue): missing += 1
    case (nil, .open), (nil, .due): open += 1
    case (nil, .upcoming), (nil, .settled): break
    }
  }
}
