/// What is known about one tip in one interview.
public struct DebriefedTip: Sendable, Equatable {
  /// The tip.
  public var tip: ClosingTip
  /// What was done; nil while it is not logged.
  public var result: TipResult?
  /// What the owner noted, or what the interviewer answered.
  public var note: String?
  /// Whether the result follows from the letters instead of an entry.
  public var isDerived: Bool

  /// Creates what is known about a tip.
  public init(tip: ClosingTip, result: TipResult?, note: String? = nil, isDerived: Bool = false) {
    self.tip = tip
    self.result = result
    self.note = note
    self.isDerived = isDerived
  }
}

/// The state of an interview's debrief: the interview, all active tips, and its follow-ups.
public struct Debrief: Sendable, Equatable {
  /// The interview.
  public var interview: Interview
  /// What is known about each active tip, by number.
  public var tips: [DebriefedTip]
  /// What is owed after the interview, settled or not, by due date and number.
  public var followUps: [FollowUp]

  /// Creates the state of a debrief.
  public init(interview: Interview, tips: [DebriefedTip], followUps: [FollowUp]) {
    self.interview = interview
    self.tips = tips
    self.followUps = followUps
  }
}
