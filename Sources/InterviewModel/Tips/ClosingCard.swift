/// All there is to read before an interview: who is met, the owner's two answers, what was raised
/// against them, what they tend to skip, and what to ask before leaving.
package struct ClosingCard: Sendable, Equatable {
  /// The interview.
  package var interview: Interview
  /// Its application, with the two answers.
  package var application: Application
  /// The earlier tries at the company, which have ended, the newest first.
  package var earlier: [Application]
  /// The objections of this application and the earlier ones so far, in the order in which they
  /// were logged.
  package var objections: [Objection]
  /// The tips that are skipped most, at most two.
  package var mostSkipped: [TipSummary]
  /// The tips whose wording says what to ask at the close, by number.
  package var questions: [ClosingTip]

  /// Creates a card.
  ///
  /// - Parameters:
  ///   - interview: the interview.
  ///   - application: its application.
  ///   - objections: what was raised so far in this application and the earlier ones.
  ///   - earlier: the company's applications that have ended, the newest first.
  ///   - tips: each tip that is switched on, over all interviews that were held.
  package init(
    interview: Interview, application: Application, objections: [Objection],
    earlier: [Application] = [], tips: [TipSummary]
  ) {
    self.earlier = earlier
    self.interview = interview
    self.application = application
    self.objections = objections
    mostSkipped = Self.mostSkipped(among: tips)
    questions = tips.map(\.tip).filter { Self.questionKeys.contains($0.key) }
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

  /// An objection, and how common it is.
  package struct Objection: Sendable, Equatable {
    /// The objection, and by whom it was raised.
    package var raised: RaisedObjection
    /// In which round.
    package var round: Int
    /// How often the same was raised in other applications, case and accents aside.
    package var elsewhere: Int

    /// Creates an objection.
    package init(raised: RaisedObjection, round: Int, elsewhere: Int) {
      self.raised = raised
      self.round = round
      self.elsewhere = elsewhere
    }
  }
}
