package import Zones

/// All that is known where a letter is owed: what a draft is written from and checked against.
package struct LetterOccasion: Sendable, Equatable {
  /// The kind of letter.
  package var kind: FollowUpKind
  /// The follow-up it settles; nil for a thank-you letter that never had a window.
  package var followUp: FollowUp?
  /// To whom it goes; nil while nobody in particular is known.
  package var recipient: Person?
  /// The application it is about.
  package var application: Application
  /// The interview it follows.
  package var interview: Interview?
  /// The recipient's objections, in the order in which they were logged.
  package var objections: [String]
  /// The offer it answers.
  package var offer: OfferDates?

  /// Creates an occasion.
  package init(
    kind: FollowUpKind, followUp: FollowUp?, recipient: Person?, application: Application,
    interview: Interview?, objections: [String] = [], offer: OfferDates? = nil
  ) {
    self.kind = kind
    self.followUp = followUp
    self.recipient = recipient
    self.application = application
    self.interview = interview
    self.objections = objections
    self.offer = offer
  }

  /// The dates and terms of an offer that letters name.
  package struct OfferDates: Sendable, Equatable {
    /// The day the owner has promised or asked to answer by.
    package var answerBy: Instant?
    /// The day the employer wants the answer by.
    package var employerDeadline: Instant?
    /// The terms of the offer.
    package var terms: String?

    /// Creates what is known of an offer.
    package init(answerBy: Instant?, employerDeadline: Instant?, terms: String?) {
      self.answerBy = answerBy
      self.employerDeadline = employerDeadline
      self.terms = terms
    }
  }
}
