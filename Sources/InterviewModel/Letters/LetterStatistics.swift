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
    self.init(
      followUps.filter { $0.kind == .thankYou }
        .map { Letter(window: $0.window, settled: $0.settled) }, at: now)
  }

  /// What counts of a letter.
  package struct Letter: Sendable {
    /// The span it lives in.
    package let window: AnswerWindow
    /// How and when it was finished; nil while it is owed.
    package let settled: Settlement?

    /// Creates what counts of a letter.
    package init(window: AnswerWindow, settled: Settlement?) {
      self.window = window
      self.settled = settled
    }
  }

  /// Counts letters as they stand at `now`; those that events made pointless are left out.
  package init(_ letters: [Letter], at now: Instant) {
    for letter in letters { count(letter, at: now) }
    let secondsToSend = letters.compactMap { letter -> Int? in
      guard let settled = letter.settled, settled.manner == .sent else { return nil }
      // Handed over before the interview's end is no time at all.
      return max(0, settled.at - letter.window.opens)
    }
    medianSecondsToSend = Distribution(secondsToSend)?.median
  }

  private mutating func count(_ letter: Letter, at now: Instant) {
    guard let settled = letter.settled else {
      switch letter.window.state(at: now) {
      case .overdue: missing += 1
      case .open, .due: open += 1
      case .upcoming, .settled: break
      }
      return
    }
    switch settled.manner {
    case .sent, .answered, .done:
      if settled.at >= letter.window.limit { late += 1 } else { onTime += 1 }
    case .waived: if settled.disposition == .panel { covered += 1 } else { waived += 1 }
    case .void: break
    }
  }
}
