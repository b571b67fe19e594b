extension Interview {
  /// The others that take place while this one does, the earliest first; one that begins as this
  /// one ends, or ends as it begins, does not.
  ///
  /// One of which only the day is known overlaps nothing. Moments are compared, so it does not
  /// matter in which zones they were arranged.
  package func overlapping(_ others: [Interview]) -> [Interview] {
    guard cancelledAt == nil, !isDayOnly else { return [] }
    return others.filter { other in
      other.id != id && other.cancelledAt == nil && !other.isDayOnly && other.startsAt < endsAt
        && startsAt < other.endsAt
    }
    .sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
  }
}
