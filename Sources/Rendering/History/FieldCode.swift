internal import InterviewModel

/// A column whose texts are codes, which people call something else.
enum FieldCode {
  /// `kind` of a follow-up.
  case followUpKind
  /// `settlement` of a follow-up.
  case settlement
  /// `disposition` of a letter.
  case disposition
  /// `what` of an entry about an offer.
  case offerStatement
  /// `result` of an entry about a tip.
  case tipResult
  /// `phase` of a tip.
  case tipPhase

  /// The code in a column of a table; nil where its texts are as they were typed, or are words
  /// already.
  init?(_ column: String, of table: String) {
    switch (table, column) {
    case ("follow_up", "kind"): self = .followUpKind
    case ("follow_up", "settlement"): self = .settlement
    case ("follow_up", "disposition"): self = .disposition
    case ("offer_log", "what"): self = .offerStatement
    case ("tip_log", "result"): self = .tipResult
    case ("closing_tip", "phase"): self = .tipPhase
    default: return nil
    }
  }

  /// What people call it; nil for a code that is not known here.
  func words(for text: String) -> String? {
    switch self {
    case .followUpKind: FollowUpKind(rawValue: text)?.words
    case .settlement: text == "void" ? "no longer needed" : nil
    case .disposition:
      ["via_recruiter": "via the recruiter", "panel": "covered by the letter to the panel"][text]
    case .offerStatement: ["employer_deadline": "deadline", "answer_by": "promised"][text]
    case .tipResult: TipResult(rawValue: text)?.words
    case .tipPhase: text == "in_the_room" ? "in the room" : nil
    }
  }
}
