package import Zones

/// The numbering of an application's rounds.
package enum Rounds {
  /// The round of an interview that is being logged: that of the same local day, else one more than
  /// the highest of earlier days, else 1.
  ///
  /// - Parameters:
  ///   - start: when the new interview begins.
  ///   - others: start and round of the application's other interviews, without cancelled ones.
  ///   - zone: the zone whose calendar says what a day is.
  /// - Returns: the round, 1 or more.
  package static func round(
    ofInterviewAt start: Instant, among others: [(startsAt: Instant, round: Int)], in zone: Zone
  ) -> Int {
    let day = zone.local(at: start).date
    let dated = others.map { (day: zone.local(at: $0.startsAt).date, round: $0.round) }
    if let sameDay = dated.filter({ $0.day == day }).map(\.round).max() { return sameDay }
    return (dated.filter { $0.day < day }.map(\.round).max() ?? 0) + 1
  }
}
