package import Zones

/// What was done to find work in a span of time, as an unemployment office asks for it.
package struct WorkSearch: Sendable, Equatable {
  /// The lines, the earliest first.
  package var entries: [WorkSearchEntry]
  /// The applications of that time that have no line, because nobody has said when the owner
  /// applied; by number.
  package var undated: [Application]

  /// Creates a list from its parts.
  package init(_ entries: [WorkSearchEntry], undated: [Application] = []) {
    self.entries = entries
    self.undated = undated
  }

  /// Lists what happened in a range of time.
  ///
  /// - Parameters:
  ///   - facts: all applications, the moment it is about, and the range.
  ///   - interviews: the interviews of that time, by number, with whom they were held.
  ///   - zone: the zone whose calendar the list goes by.
  package init(_ facts: OverviewFacts, _ interviews: [InterviewID: Interview], in zone: Zone) {
    let lines = facts.histories.flatMap { history in
      let application = history.application
      func line(
        _ kind: WorkSearchEntry.Kind, _ interview: Interview? = nil, at instant: Instant,
        on date: CivilDate? = nil, _ result: WorkSearchEntry.Result
      ) -> WorkSearchEntry? {
        guard facts.hasHappened(instant) else { return nil }
        return WorkSearchEntry(
          kind, of: application, interview: interview, at: instant,
          date: date ?? zone.local(at: instant).date, result: result)
      }
      let applied = application.appliedAt.flatMap {
        line(.application, at: $0, history.result)
      }
      let held = history.interviews.compactMap { record in
        interviews[record.id].flatMap {
          line(
            .interview, $0, at: record.startsAt, on: $0.isDayOnly ? record.day : nil,
            history.result(of: record))
        }
      }
      let offers = history.offers.compactMap {
        line(.offer, at: $0.receivedAt, history.result(of: $0))
      }
      return [applied].compactMap { $0 } + held + offers
    }
    entries = lines.sorted { $0.order < $1.order }
    undated = facts.undatedApplications.sorted { $0.id < $1.id }
  }
}

extension WorkSearchEntry {
  /// Its place in the list: an application comes before everything else of its day, because its
  /// time of day says nothing.
  fileprivate var order: (CivilDate, Int, Instant, Int, Int) {
    (
      date, kind == .application ? 0 : 1, at, application.id.number,
      interview?.id.number ?? .max
    )
  }
}

extension OverviewFacts {
  /// The applications in range of which nobody has said when the owner applied: they had an
  /// interview or an offer in it, or were recorded in it, before either.
  fileprivate var undatedApplications: [Application] {
    histories.filter { history in
      let events = history.interviews.map(\.startsAt) + history.offers.map(\.receivedAt)
      let first = ([history.recordedAt].compactMap { $0 } + events).min()
      return history.application.appliedAt == nil
        && (events + [first].compactMap { $0 }).contains(where: hasHappened)
    }
    .map(\.application)
  }
}
