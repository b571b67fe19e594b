package import Zones

/// One tip in one interview, with the result as far as it is logged.
package struct DebriefedTip: Sendable, Equatable {
  /// The tip.
  package var tip: ClosingTip
  /// The result; nil while it is not logged.
  package var result: TipResult?
  /// The owner's note, or the interviewer's answer.
  package var note: String?
  /// Whether the result follows from the letters instead of an entry.
  package var isDerived: Bool

  /// Creates what is known about a tip.
  package init(tip: ClosingTip, result: TipResult?, note: String? = nil, isDerived: Bool = false) {
    self.tip = tip
    self.result = result
    self.note = note
    self.isDerived = isDerived
  }
}

/// The state of an interview's debrief: the interview, all active tips, and its follow-ups.
package struct Debrief: Sendable, Equatable {
  /// The interview.
  package var interview: Interview
  /// Each active tip with its result, by number.
  package var tips: [DebriefedTip]
  /// The follow-ups of the interview, settled or not, by due date and number.
  package var followUps: [FollowUp]
  /// What interviewers said speaks against the owner, in the order in which it was logged.
  package var objections: [RaisedObjection]
  /// What stayed with the owner of single people, in the order in which they were named first.
  package var highlights: [PersonalHighlight]
  /// The other interviews of its loop for which it stands too; see `InterviewLoop`.
  package var alsoFor: [InterviewID]
  /// The follow-ups that have a drafted letter.
  package var drafted: Set<FollowUpID> = []

  /// Creates the state of a debrief.
  package init(
    interview: Interview, tips: [DebriefedTip], followUps: [FollowUp],
    objections: [RaisedObjection] = [], highlights: [PersonalHighlight] = [],
    alsoFor: [InterviewID] = []
  ) {
    self.interview = interview
    self.tips = tips
    self.followUps = followUps
    self.objections = objections
    self.highlights = highlights
    self.alsoFor = alsoFor
  }
}

/// Something specific that was talked about with one interviewer.
package struct PersonalHighlight: Sendable, Equatable {
  /// Who it is about.
  package var person: Person
  /// The owner's words.
  package var text: String

  /// Creates a highlight.
  package init(person: Person, text: String) {
    self.person = person
    self.text = text
  }
}

/// An answer of an interviewer to the question what would keep them from making an offer.
package struct RaisedObjection: Sendable, Equatable {
  /// The interview in which it was said.
  package var interview: InterviewID
  /// Who said it.
  package var person: Person
  /// The words that were said.
  package var text: String
  /// The owner's answer; nil while there is none.
  package var answer: String?
  /// When it was logged first.
  package var loggedAt: Instant

  /// Creates an objection.
  package init(
    interview: InterviewID, person: Person, text: String, answer: String? = nil,
    loggedAt: Instant
  ) {
    self.interview = interview
    self.person = person
    self.text = text
    self.answer = answer
    self.loggedAt = loggedAt
  }
}
