/// What kind of thing stands in a calendar: an interview, or the window of a follow-up.
package enum CalendarKind: String, Sendable, CaseIterable {
  /// An interview.
  case interview
  /// The window of a thank-you letter.
  case thankYou = "thank_you"
  /// The window of an answer to an offer.
  case offerAnswer = "offer_answer"
  /// The window of a check-in.
  case checkIn = "check_in"
  /// The time before something was promised for.
  case promise

  /// The kind under which a follow-up stands in a calendar.
  package init(_ kind: FollowUpKind) {
    switch kind {
    case .thankYou: self = .thankYou
    case .offerAnswer: self = .offerAnswer
    case .checkIn: self = .checkIn
    case .promise: self = .promise
    }
  }
}
