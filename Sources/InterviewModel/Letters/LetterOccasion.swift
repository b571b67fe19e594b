package import Zones

/// All that is known where a letter is owed: what a draft is written from and checked against.
package struct LetterOccasion: Sendable, Equatable {
  /// The kind of letter; nil for one that answers nothing that is owed: a withdrawal.
  package var kind: FollowUpKind?
  /// The follow-up it settles; nil for a thank-you letter that never had a window.
  package var followUp: FollowUp?
  /// To whom it goes; nil while nobody in particular is known.
  package var recipient: Person?
  /// The application it is about.
  package var application: Application
  /// The interview it follows.
  package var interview: Interview?
  /// What stayed with the owner of what the recipient said; nil where nothing is noted of them
  /// alone.
  package var ownHighlight: String?
  /// The recipient's objections, in the order in which they were logged.
  package var objections: [Objection]
  /// The offer it answers.
  package var offer: OfferDates?
  /// The set of the last letter to the recipient.
  package var lastSet: LetterSet?
  /// Whether the owner accepted an offer of another application, so that this one can be withdrawn.
  package var acceptedElsewhere = false
  /// Whether nothing is owed by it: it is a withdrawal, or its window closed before it was opened.
  ///
  /// Such a letter is written and not stored.
  package var isUnowed = false

  /// Creates an occasion.
  package init(
    kind: FollowUpKind?, followUp: FollowUp?, recipient: Person?, application: Application,
    interview: Interview?, ownHighlight: String? = nil, objections: [Objection] = [],
    offer: OfferDates? = nil
  ) {
    self.kind = kind
    self.followUp = followUp
    self.recipient = recipient
    self.application = application
    self.interview = interview
    self.ownHighlight = ownHighlight
    self.objections = objections
    self.offer = offer
  }

  /// The highlight of the letter: the recipient's own, else the interview's.
  package var highlight: String? { ownHighlight ?? interview?.highlight }

  /// The answers to what the recipient raised, in the order in which that was logged.
  package var answers: [String] { objections.compactMap(\.answer) }

  /// Something that the recipient holds against the owner.
  package struct Objection: Sendable, Equatable {
    /// The recipient's words.
    package var text: String
    /// The owner's answer; nil while there is none.
    package var answer: String?

    /// Creates an objection.
    package init(text: String, answer: String? = nil) {
      self.text = text
      self.answer = answer
    }
  }

  /// The dates and terms of an offer that letters name.
  package struct OfferDates: Sendable, Equatable {
    /// The day the owner has promised or asked to answer by.
    package var answerBy: Instant?
    /// The day the employer wants the answer by.
    package var employerDeadline: Instant?
    /// The terms of the offer.
    package var terms: String?
    /// The day up to which the owner asks for time, later than the employer's; nil where they have
    /// named none.
    package var askedUntil: Instant?

    /// Creates what is known of an offer.
    package init(answerBy: Instant?, employerDeadline: Instant?, terms: String?) {
      self.answerBy = answerBy
      self.employerDeadline = employerDeadline
      self.terms = terms
    }
  }
}

extension LetterOccasion.OfferDates {
  /// The dates that a letter about an offer names.
  ///
  /// The one that is asked for stands before the one promised first, and time that was granted
  /// moves the employer's deadline. Who asks for more time does not name the day that they have.
  package init(_ offer: Offer) {
    let asked = offer.extensions.last { $0.granted == nil }
    let deadline = (offer.grantedUntil + [offer.employerDeadlineAt].compactMap(\.self)).max()
    self.init(
      answerBy: asked?.untilAt ?? offer.answerByAt, employerDeadline: deadline,
      terms: offer.terms)
    askedUntil = [asked?.untilAt, offer.answerByAt].compactMap(\.self)
      .first { wanted in deadline.map { wanted > $0 } ?? true }
  }
}

extension FollowUp {
  /// The interview that it belongs to: its own, else the application's last one.
  ///
  /// - Parameter interviews: those of its application, the earliest first.
  /// - Returns: the interview; nil where there is none.
  package func interview(among interviews: [Interview]) -> Interview? {
    interviews.first { $0.id == interviewID } ?? interviews.last { $0.cancelledAt == nil }
  }

  /// The interview that a letter to somebody is about: where a check-in goes to another person than
  /// that interview had, the last one that had them.
  package func interview(among interviews: [Interview], with person: Person?) -> Interview? {
    let own = interview(among: interviews)
    guard kind == .checkIn, let person, let own,
      !own.interviewers.contains(where: { $0.id == person.id })
    else { return own }
    return interviews.last { interview in
      interview.cancelledAt == nil && interview.interviewers.contains { $0.id == person.id }
    } ?? own
  }

  /// To whom it is owed: whom somebody named, the person it is for, or the only one there was.
  ///
  /// - Parameters:
  ///   - typed: parts of the name or address of an interviewer; nil where nobody was named.
  ///   - interview: the interview that it belongs to.
  ///   - others: everybody else who was met in the application; a letter that is owed to nobody in
  ///     particular can go to them when they are named.
  /// - Returns: the person; nil for nobody in particular.
  /// - Throws: `ReferenceError` for a person who was not met.
  package func recipient(
    _ typed: String?, after interview: Interview?, or others: [Person] = []
  ) throws(ReferenceError) -> Person? {
    let people = person.map { [$0] } ?? interview?.interviewers ?? []
    guard let typed else { return people.count == 1 ? people.first : nil }
    guard kind != .thankYou else { return try PersonReference.resolve(typed, among: people) }
    let everybody = people + others.filter { other in !people.contains { $0.id == other.id } }
    return try PersonReference.resolve(typed, among: everybody)
  }
}
