public import Zones

/// The latest interviews with the result of each tip: interviews by tips.
public struct TipMatrix: Sendable, Equatable {
  /// The tips, by number.
  public let tips: [ClosingTip]
  /// The interviews, the latest first, at most `longest` of them.
  public let rows: [Row]
  /// How many interviews there are with those that were left out.
  public let total: Int

  /// The most interviews that are shown: far more than a search has.
  public static let longest = 60

  /// One interview.
  public struct Row: RoleAtCompany, Sendable, Equatable {
    /// Its number.
    public let interview: Interview.ID
    /// The company of its application.
    public let company: String
    /// The role of its application.
    public let role: String?
    /// Its round.
    public let round: Int
    /// When it began.
    public let startsAt: Instant
    /// The result of each tip, in their order; nil: not logged.
    public let results: [TipResult?]
    /// Whether it led on.
    public let advancement: Advancement
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
