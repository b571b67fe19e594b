internal import Zones

/// Two interviews ahead that overlap, or follow each other with hardly a break.
package struct Clash: Sendable, Equatable {
  /// The one that begins first.
  package let first: Interview
  /// The one that begins later, or at the same moment.
  package let second: Interview

  /// The seconds from the end of the first to the beginning of the second; negative: they overlap.
  package var gap: Int { second.startsAt - first.endsAt }

  /// How many seconds both take place at the same time; 0 when one follows the other.
  package var overlap: Int { max(0, min(first.endsAt, second.endsAt) - second.startsAt) }

  /// The shortest break that is one, in seconds: half an hour.
  package static let shortestBreak = 30 * CivilTime.secondsPerMinute

  /// All clashes among interviews, by the beginnings of both.
  ///
  /// Moments are compared, so it does not matter in which zones they were arranged.
  package static func among(_ interviews: [Interview]) -> [Clash] {
    let sorted = interviews.filter { $0.cancelledAt == nil && !$0.isDayOnly }
      .sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    return sorted.indices.flatMap { index in
      let first = sorted[index]
      return sorted[(index + 1)...]
        .prefix { $0.startsAt < first.endsAt + shortestBreak }
        .map { Clash(first: first, second: $0) }
    }
  }
}
