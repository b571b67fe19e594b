package import Zones

/// The latest interviews with the result of each tip: interviews by tips.
package struct TipMatrix: Sendable, Equatable {
  /// The tips, by number.
  package let tips: [ClosingTip]
  /// The interviews, the latest first, at most `longest` of them.
  package let rows: [Row]
  /// How many interviews there are with those that were left out.
  package let total: Int

  /// The most interviews that are shown: far more than a search has.
  package static let longest = 60

  /// One interview.
  package struct Row: RoleAtCompany, Sendable, Equatable {
    /// Its number.
    package let interview: InterviewID
    /// The company of its application.
    package let company: String
    /// The role of its application.
    package let role: String?
    /// Its round.
    package let round: Int
    /// When it began.
    package let startsAt: Instant
    /// The result of each tip, in their order; nil: not logged.
    package let results: [TipResult?]
    /// Whether it moved forward.
    package let advancement: Advancement
  }

  init(_ tips: [ClosingTip], _ interviews: [JudgedInterview]) {
    self.tips = tips
    total = interviews.count
    rows = interviews.prefix(Self.longest).map { judged in
      Row(
        interview: judged.interview.id, company: judged.history.application.company,
        role: judged.history.application.role,
        round: judged.interview.round, startsAt: judged.interview.startsAt,
        results: judged.interview.entries.map(\.result), advancement: judged.advancement)
    }
  }
}
