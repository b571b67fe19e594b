package import Zones

/// Interviews of one application, with one round number, that follow one another within a day:
/// docs/domain.md#rounds.
///
/// One debrief is enough for them.
package enum InterviewLoop {
  /// Finds the loop that an interview is part of.
  ///
  /// - Parameters:
  ///   - interview: the one.
  ///   - all: the interviews of its application.
  ///   - zone: the zone of a name; nil where it is not known, and only breaks count then.
  /// - Returns: the interviews of the loop, the earliest first; it is among them.
  package static func of(
    _ interview: Interview, among all: [Interview], zone: (String) -> Zone?
  ) -> [Interview] {
    let round = all.filter {
      $0.applicationID == interview.applicationID && $0.round == interview.round
        && $0.cancelledAt == nil
    }
    .sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    var loops: [[Interview]] = []
    for next in round {
      if let last = loops.last, last.contains(where: { goesOn(next, after: $0, zone) }) {
        loops[loops.count - 1].append(next)
      } else {
        loops.append([next])
      }
    }
    return loops.first { loop in loop.contains { $0.id == interview.id } } ?? [interview]
  }

  /// The interviews of an application that were held on the local day of one of them, each by the
  /// calendar of its own zone.
  ///
  /// - Parameters:
  ///   - interview: the one.
  ///   - all: the interviews of its application.
  ///   - now: when they are looked at.
  ///   - zone: the zone of a name; nil where it is not known, and the interview is left alone then.
  /// - Returns: them, the earliest first; it is among them.
  package static func day(
    of interview: Interview, among all: [Interview], at now: Instant, zone: (String) -> Zone?
  ) -> [Interview] {
    func date(_ other: Interview) -> CivilDate? {
      zone(other.zone)?.local(at: other.startsAt).date
    }
    guard let day = date(interview) else { return [interview] }
    let held = all.filter { other in
      other.id == interview.id
        || other.applicationID == interview.applicationID && other.isHeld(at: now)
          && date(other) == day
    }
    return held.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
  }

  /// Leaves out the interviews for which the debrief of another one of their loop stands.
  ///
  /// - Parameters:
  ///   - interviews: those that were not debriefed themselves.
  ///   - all: all interviews of their applications.
  ///   - debriefedAt: when something was logged last of each that was debriefed.
  ///   - zone: the zone of a name; nil where it is not known.
  /// - Returns: those of which no other of their loop was debriefed since they began.
  package static func undebriefed(
    _ interviews: [Interview], among all: [Interview], debriefedAt: [Interview.ID: Instant],
    zone: (String) -> Zone?
  ) -> [Interview] {
    interviews.filter { interview in
      !of(interview, among: all, zone: zone).contains { other in
        debriefedAt[other.id].map { $0 >= interview.startsAt } ?? false
      }
    }
  }

  private static func goesOn(
    _ next: Interview, after earlier: Interview, _ zone: (String) -> Zone?
  ) -> Bool {
    Rounds.goesOn(
      next.startsAt, in: zone(next.zone), after: (earlier.startsAt, earlier.endsAt))
  }
}
