package import Zones

/// One line of the dated list that shows an unemployment office what was done to find work.
///
/// Offices ask for date, employer, contact, method, position and result. Most count an interview as
/// an activity and not as a new contact with an employer, which is why each line says so
/// (Connecticut Department of Labor, work search requirements).
package struct WorkSearchEntry: Sendable, Equatable {
  /// The interview, with whom it was held.
  package var interview: Interview
  /// The day, by the calendar that the list goes by.
  package var date: CivilDate
  /// How it went on, as far as that is known.
  package var result: Result

  /// Creates a line.
  package init(interview: Interview, date: CivilDate, result: Result) {
    self.interview = interview
    self.date = date
    self.result = result
  }

  /// How an interview went on.
  package enum Result: String, Sendable, CaseIterable {
    /// Another one on a later day.
    case furtherInterview = "further_interview"
    /// An offer that is not answered yet.
    case offer
    /// An offer that the owner took.
    case accepted
    /// An offer that the owner turned down.
    case declined
    /// An offer that the employer took back.
    case rescinded
    /// The employer said no.
    case rejected
    /// The owner stepped back.
    case withdrawn
    /// The employer stopped answering.
    case noReply = "no_reply"
    /// Nobody knows yet.
    case pending
  }
}

extension WorkSearchEntry {
  /// The list of the interviews that were held by `now`, the earliest first.
  ///
  /// - Parameters:
  ///   - histories: the applications.
  ///   - interviews: the interviews that are listed, by number, with whom they were held.
  ///   - zone: the zone whose calendar the list goes by.
  ///   - now: the moment it is about.
  /// - Returns: a line an interview.
  package static func all(
    _ histories: [ApplicationHistory], _ interviews: [InterviewID: Interview], in zone: Zone,
    at now: Instant
  ) -> [WorkSearchEntry] {
    histories.flatMap { history in
      history.held(at: now).compactMap { record in
        interviews[record.id].map {
          WorkSearchEntry(
            interview: $0, date: zone.local(at: record.startsAt).date,
            result: history.result(of: record))
        }
      }
    }
    .sorted {
      ($0.interview.startsAt, $0.interview.id) < ($1.interview.startsAt, $1.interview.id)
    }
  }
}

extension ApplicationHistory {
  /// How an interview went on: a further one, else the end of the application, else an offer.
  package func result(of interview: InterviewRecord) -> WorkSearchEntry.Result {
    if next(afterDayOf: interview) != nil { return .furtherInterview }
    switch application.outcome {
    case .accepted: return .accepted
    case .declined: return .declined
    case .rescinded: return .rescinded
    case .rejected: return .rejected
    case .withdrawn: return .withdrawn
    case .ghosted: return .noReply
    case nil: return hasOffer(after: interview) ? .offer : .pending
    }
  }
}
