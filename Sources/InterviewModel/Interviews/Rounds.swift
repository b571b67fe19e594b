package import Zones

/// The numbering of an application's rounds: docs/domain.md#rounds.
package enum Rounds {
  /// The longest break within a round that goes over midnight, in seconds: less than eight hours.
  private static let longestBreak = 8 * CivilTime.secondsPerHour

  /// Whether an interview goes on with the round of an earlier one: it begins on the day on which
  /// that begins, or less than eight hours after it ends.
  ///
  /// - Parameters:
  ///   - start: when it begins.
  ///   - zone: the zone whose calendar says on which day that is; nil where it is not known, and
  ///     only the break counts then.
  ///   - earlier: when the earlier one begins and ends.
  /// - Returns: whether both are of one round.
  static func goesOn(
    _ start: Instant, in zone: Zone?, after earlier: (startsAt: Instant, endsAt: Instant)
  ) -> Bool {
    start - earlier.endsAt < longestBreak || zone?.isOneDay(start, earlier.startsAt) == true
  }

  /// An interview as its round is counted.
  package struct Place: Sendable {
    /// When it begins.
    let startsAt: Instant
    /// When it ends.
    let endsAt: Instant
    /// The zone whose calendar says on which day it is.
    let zone: Zone
    /// Its round where the owner said which it is.
    let given: Int?

    /// Creates the place of an interview.
    package init(startsAt: Instant, endsAt: Instant, zone: Zone, given: Int? = nil) {
      self.startsAt = startsAt
      self.endsAt = endsAt
      self.zone = zone
      self.given = given
    }
  }

  /// Counts the rounds of an application's interviews by their days: those of one local day, or
  /// with less than eight hours between them, are one round, and each later one is one more than
  /// the highest before.
  ///
  /// A round that was given stays, and the others of its day have it too.
  ///
  /// - Parameter places: the interviews, without cancelled ones, in any order.
  /// - Returns: their rounds, each 1 or more, in that order.
  package static func counted(_ places: [Place]) -> [Int] {
    var rounds = [Int](repeating: 1, count: places.count)
    var highest = 0
    for group in groups(of: places) {
      let counted = group.compactMap { places[$0].given }.max() ?? highest + 1
      for index in group { rounds[index] = places[index].given ?? counted }
      highest = max(highest, counted)
    }
    return rounds
  }

  /// The interviews of each round, by their indices, the earliest first.
  private static func groups(of places: [Place]) -> [[Int]] {
    let inOrder = places.indices.sorted {
      (places[$0].startsAt, $0) < (places[$1].startsAt, $1)
    }
    var groups: [[Int]] = []
    var end: Instant?
    for index in inOrder {
      let place = places[index]
      if let end, let before = groups.last?.last,
        goesOn(place.startsAt, in: place.zone, after: (places[before].startsAt, end))
      {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
      end = max(end ?? place.endsAt, place.endsAt)
    }
    return groups
  }
}

extension [Interview] {
  /// Counts the rounds of an application's interviews anew; cancelled ones keep theirs.
  ///
  /// - Parameter zone: finds a zone by its name; where it is not known, days are those of UTC.
  /// - Returns: those whose round is another one than before, with their new round.
  package func recounted(zone: (String) -> Zone?) -> [Interview] {
    let counting = filter { $0.cancelledAt == nil }
    return Self.changed(counting, Rounds.counted(counting.map { $0.roundPlace(zone) })[...])
  }

  /// Counts the rounds of an application's interviews with one more.
  ///
  /// - Parameters:
  ///   - place: the one that is to be logged.
  ///   - zone: finds a zone by its name; where it is not known, days are those of UTC.
  /// - Returns: its round, and those whose round is another one with it.
  package func recounted(with place: Rounds.Place, zone: (String) -> Zone?)
    -> (round: Int, changed: [Interview])
  {
    let counting = filter { $0.cancelledAt == nil }
    let rounds = Rounds.counted(counting.map { $0.roundPlace(zone) } + [place])
    return (rounds.last ?? 1, Self.changed(counting, rounds.dropLast()))
  }

  private static func changed(_ interviews: [Interview], _ rounds: ArraySlice<Int>) -> [Interview] {
    zip(interviews, rounds).compactMap { interview, round in
      guard interview.round != round else { return nil }
      var interview = interview
      interview.round = round
      return interview
    }
  }
}

extension Interview {
  fileprivate func roundPlace(_ zone: (String) -> Zone?) -> Rounds.Place {
    Rounds.Place(
      startsAt: startsAt, endsAt: endsAt, zone: zone(self.zone) ?? .utc,
      given: isRoundGiven ? round : nil)
  }
}
