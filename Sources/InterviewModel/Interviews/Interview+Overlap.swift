package import Zones

extension Interview {
  /// The others that take place while this one does, the earliest first; one that begins as this
  /// one ends, or ends as it begins, does not.
  ///
  /// One of which only the day is known overlaps nothing. Moments are compared, so it does not
  /// matter in which zones they were arranged.
  package func overlapping(_ others: [Interview]) -> [Interview] {
    guard cancelledAt == nil, !isDayOnly else { return [] }
    return others.filter { $0.id != id }.overlapping(from: startsAt, to: endsAt)
  }
}

extension Interview {
  /// Whether it can be the same as another one of its application: both are on the same day, and
  /// only the day of either is known.
  package func mayBe(_ other: Interview) -> Bool {
    guard id != other.id, cancelledAt == nil, other.cancelledAt == nil else { return false }
    return isDayOnly && (startsAt...endsAt).contains(other.startsAt)
      || other.isDayOnly && (other.startsAt...other.endsAt).contains(startsAt)
  }
}

extension [Interview] {
  /// Those that take place while something else does, the earliest first.
  package func overlapping(from start: Instant, to end: Instant) -> [Interview] {
    filter { other in
      other.cancelledAt == nil && !other.isDayOnly && other.startsAt < end && start < other.endsAt
    }
    .sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
  }
}
