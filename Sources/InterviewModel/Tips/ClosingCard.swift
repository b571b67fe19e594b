package import Zones

/// All there is to read before an interview.
///
/// Who is met, what was said so far, the owner's two answers, and what they tend to skip. Of an
/// application without an interview, what is known.
package struct ClosingCard: Sendable, Equatable {
  /// The interview; nil where the application has none.
  package var interview: Interview?
  /// Its application, with the two answers.
  package var application: Application
  /// The earlier tries at the company, which have ended, the newest first.
  package var earlier: [Application]
  /// The other interviews that were held, of the application and of earlier tries, the earliest
  /// first.
  package var rounds: [Interview] = []
  /// What stayed with the owner of single people of those rounds.
  package var highlights: [Interview.ID: [PersonalHighlight]] = [:]
  /// The interviews in which each interviewer was met before, at any company, the earliest first.
  package var met: [Person.ID: [Interview]] = [:]
  /// The objections of this application and the earlier ones so far, in the order in which they
  /// were logged.
  package var objections: [Objection]
  /// The offers of the application, the earliest first.
  package var offers: [Offer] = []
  /// What the owner promised the application and still owes, by limit.
  package var promises: [FollowUp] = []
  /// The letters that are still owed to anybody met in the application, by limit.
  package var letters: [FollowUp] = []
  /// Which of them are drafted.
  package var drafted: Set<FollowUpID> = []
  /// The tips that are skipped most and can still be followed, at most two.
  package var mostSkipped: [TipSummary]
  /// The tips whose wording says what to ask at the close, by number.
  package var questions: [ClosingTip]

  /// Over how many of the latest interviews it counts what is skipped and raised elsewhere.
  package static let interviewsLookedAt = 50

  /// Creates a card.
  ///
  /// - Parameters:
  ///   - interview: the interview; nil where the application has none.
  ///   - application: its application.
  ///   - objections: what was raised so far in this application and the earlier ones.
  ///   - earlier: the company's applications that have ended, the newest first.
  ///   - tips: each tip that is switched on, over the latest interviews that were held.
  ///   - now: the moment it is read; nil for before the interview.
  package init(
    interview: Interview?, application: Application, objections: [Objection],
    earlier: [Application] = [], tips: [TipSummary], at now: Instant? = nil
  ) {
    self.earlier = earlier
    self.interview = interview
    self.application = application
    self.objections = objections
    let isOver = interview.flatMap { interview in now.map { interview.endsAt <= $0 } } ?? false
    let isAttended = interview?.kind.isAttended ?? true
    let fitting = tips.filter { isAttended || !$0.tip.isAboutInterviewer }
    mostSkipped = Self.mostSkipped(
      among: fitting.filter { ($0.tip.phase == .afterwards) == isOver })
    questions = fitting.map(\.tip).filter { Self.questionKeys.contains($0.key) }
  }

  /// The keys of the tips that are questions: for the next step, for when they decide, and for what
  /// speaks against the owner.
  private static let questionKeys: Set<String> = ["ask", "patience", "objection"]

  /// The two tips skipped most often; where that is equal the one with the higher rate, then the
  /// one with the lower number.
  ///
  /// A tip that was never skipped is none of them.
  private static func mostSkipped(among tips: [TipSummary]) -> [TipSummary] {
    let skipped = tips.filter { $0.skipped > 0 }
      // With as many skips, fewer that were done make the higher rate.
      .sorted { (-$0.skipped, $0.done, $0.tip.number) < (-$1.skipped, $1.done, $1.tip.number) }
    return Array(skipped.prefix(2))
  }

  /// The offer that waits for an answer.
  package var openOffer: Offer? { offers.first { $0.answer == nil } }

  /// The latest interview of the application itself after which they promised to reply; nil where
  /// there is none, or they have met the owner since then.
  package var replyPromised: Interview? {
    let own = rounds.filter { $0.applicationID == application.id }
    guard application.outcome == nil, offers.isEmpty, let last = own.last, last.replyByAt != nil
    else { return nil }
    return last
  }

  /// The earlier interviews about which something was written down.
  package var roundsWithNotes: [Interview] {
    rounds.filter { $0.note != nil || $0.highlight != nil || highlights[$0.id] != nil }
  }

  /// An objection, and how common it is.
  package struct Objection: Sendable, Equatable {
    /// The objection, and by whom it was raised.
    package var raised: RaisedObjection
    /// In which round.
    package var round: Int
    /// How often the same was raised in other applications lately, case and accents aside.
    package var elsewhere: Int

    /// Creates an objection.
    package init(raised: RaisedObjection, round: Int, elsewhere: Int) {
      self.raised = raised
      self.round = round
      self.elsewhere = elsewhere
    }
  }
}
