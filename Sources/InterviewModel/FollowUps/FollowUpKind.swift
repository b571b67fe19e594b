/// What kind of thing is owed.
package enum FollowUpKind: String, Sendable, CaseIterable {
  /// A thank-you letter to one interviewer of one interview.
  case thankYou = "thank_you"
  /// The answer to an offer.
  case offerAnswer = "offer_answer"
  /// Asking what became of it, when they have not replied.
  case checkIn = "check_in"
  /// Something the owner promised to send.
  case promise
}

/// Where a follow-up stands at a moment.
package enum FollowUpState: String, Sendable, CaseIterable {
  /// Its window has not opened.
  case upcoming
  /// Its window is open and it is not due yet.
  case open
  /// It is due, and there is still time.
  case due
  /// Its limit has passed.
  case overdue
  /// It is finished; never overdue again.
  case settled
}

/// Which way a letter went.
package enum Channel: String, Sendable, CaseIterable {
  /// By e-mail.
  case email
  /// Written by hand.
  case handwritten
  /// Through LinkedIn.
  case linkedin
  /// Any other way.
  case other
}
