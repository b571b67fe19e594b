package import Zones

/// One line of the dated list that shows an unemployment office what was done to find work.
///
/// Offices ask for date, employer, contact, method, position and result. Most count an application
/// as a new contact with an employer and an interview as an activity, and ask about every offer,
/// which is why each line says what it counts as (Connecticut Department of Labor, work search
/// requirements).
package struct WorkSearchEntry: Sendable, Equatable {
  /// What it is about.
  package var kind: Kind
  /// The application.
  package var application: Application
  /// The interview, with whom it was held; nil where it is about none.
  package var interview: Interview?
  /// When it happened.
  package var at: Instant
  /// The day, by the calendar that the list goes by.
  package var date: CivilDate
  /// What came of it, as far as that is known.
  package var result: Result

  /// Creates a line.
  package init(
    _ kind: Kind, of application: Application, interview: Interview? = nil, at instant: Instant,
    date: CivilDate, result: Result
  ) {
    self.kind = kind
    self.application = application
    self.interview = interview
    self.at = instant
    self.date = date
    self.result = result
  }

  /// What a line is about, in the order of the lines of one day.
  package enum Kind: String, Sendable, CaseIterable {
    /// An application that was sent.
    case application
    /// An interview that was held.
    case interview
    /// An offer that was made.
    case offer

    /// What most offices take it for.
    package var counting: Counting {
      switch self {
      case .application: .contact
      case .interview: .activity
      case .offer: .result
      }
    }
  }

  /// What an office takes a line for.
  package enum Counting: String, Sendable, CaseIterable {
    /// A new contact with an employer.
    case contact
    /// An activity, and no new contact.
    case activity
    /// What came of the search; to be told, and nothing that was done.
    case result
  }

  /// What came of an application, an interview or an offer.
  package enum Result: String, Sendable, CaseIterable {
    /// The application led to an interview, held or arranged.
    case interview
    /// Another interview on a later day.
    case furtherInterview = "further_interview"
    /// An offer that is not answered yet.
    case offer
    /// An offer that the owner took.
    case accepted
    /// An offer that the owner turned down.
    case declined
    /// An offer that nobody answered in time.
    case lapsed
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

extension WorkSearchEntry.Result {
  /// What came of something whose application ended so.
  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .accepted: .accepted
      case .declined: .declined
      case .lapsed: .lapsed
      case .rescinded: .rescinded
      case .rejected: .rejected
      case .withdrawn: .withdrawn
      case .ghosted: .noReply
      }
  }
}

extension ApplicationHistory {
  /// What came of the application: an interview, else its end, else an offer.
  package var result: WorkSearchEntry.Result {
    guard interviews.isEmpty else { return .interview }
    return application.outcome.map(WorkSearchEntry.Result.init)
      ?? (offers.isEmpty ? .pending : .offer)
  }

  /// How an interview went on: a further one, else the end of the application, else an offer.
  package func result(of interview: InterviewRecord) -> WorkSearchEntry.Result {
    if next(afterDayOf: interview) != nil { return .furtherInterview }
    return application.outcome.map(WorkSearchEntry.Result.init)
      ?? (hasOffer(after: interview) ? .offer : .pending)
  }

  /// What became of an offer: its answer, else the end of the application; one that was accepted is
  /// rescinded where the employer took it back later.
  package func result(of offer: Offer) -> WorkSearchEntry.Result {
    if offer.answer == .accepted, application.outcome == .rescinded { return .rescinded }
    return (offer.answer?.outcome ?? application.outcome).map(WorkSearchEntry.Result.init)
      ?? .pending
  }
}
