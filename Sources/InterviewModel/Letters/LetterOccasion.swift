public import Zones

/// All that is known where a letter is owed: what a draft is written from and checked against.
public struct LetterOccasion: Sendable, Equatable {
  /// What kind of letter it is.
  public var kind: FollowUpKind
  /// What is owed; nil for a thank-you letter that never had a window.
  public var followUp: FollowUp?
  /// To whom it goes; nil while nobody in particular is known.
  public var recipient: Person?
  /// The application it is about.
  public var application: Application
  /// The interview it follows.
  public var interview: Interview?
  /// What the recipient said speaks against the owner, in the order in which it was logged.
  public var objections: [String]
  /// The offer it answers.
  public var offer: OfferDates?

  /// Creates an occasion.
  public init(
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

  /// What letters say of an offer.
  public struct OfferDates: Sendable, Equatable {
    /// The day the owner has promised or asked to answer by.
    public var answerBy: Instant?
    /// The day the employer wants the answer by.
    public var employerDeadline: Instant?
    /// What the offer says.
    public var terms: String?

    /// Creates what is known of an offer.
    public init(answerBy: Instant?, employerDeadline: Instant?, terms: String?) {
      self.answerBy = answerBy
      self.employerDeadline = employerDeadline
      self.terms = terms
    }
  }
}
