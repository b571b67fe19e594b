package import InterviewModel

/// A template that comes with the program.
package enum ShippedLetter: String, Sendable, CaseIterable {
  /// Thanks for an interview.
  case thankYou = "thank-you"
  /// Asks what became of an application.
  case checkIn = "check-in"
  /// Asks for time to think an offer over.
  case time
  /// Accepts an offer.
  case accept
  /// Declines an offer.
  case decline

  /// What it is for.
  package var purpose: String {
    switch self {
    case .thankYou: "thanks for an interview, another wording for each interviewer"
    case .checkIn: "asks what became of an application"
    case .time: "asks for time to think an offer over"
    case .accept: "accepts an offer"
    case .decline: "declines an offer"
    }
  }

  /// What it answers.
  package var kind: FollowUpKind {
    switch self {
    case .thankYou: .thankYou
    case .checkIn: .checkIn
    case .time, .accept, .decline: .offerAnswer
    }
  }

  /// The template of what is owed, where there is only one; nil where the owner has to choose.
  package init?(for kind: FollowUpKind) {
    let fitting = Self.allCases.filter { $0.kind == kind }
    guard let only = fitting.first, fitting.count == 1 else { return nil }
    self = only
  }

  /// The template's text.
  ///
  /// - Parameter wording: which wording of each part a thank-you letter gets; of no effect
  ///   elsewhere.
  /// - Returns: the template, its first line the subject.
  package func source(wording: Int = 0) -> String {
    switch self {
    case .thankYou: ThankYouLetter.source(wording: wording)
    case .checkIn: Self.checkInSource
    case .time: Self.timeSource
    case .accept: Self.acceptSource
    case .decline: Self.declineSource
    }
  }
}

extension ShippedLetter {
  private static let checkInSource = """
    Subject: The {{role}} role at {{company}}: where things stand

    Dear {{name}},

    I am writing to ask how things stand with the {{role}} role. {{#reply_by}}When we spoke on \
    {{date}}, you expected to have news by {{reply_by}}. {{/reply_by}}Such decisions can take longer \
    than planned, so a rough idea of the timing would already help me.

    My interest has not changed: {{why_interested}}. If anything more from my side would help you \
    to decide, I will gladly send it.

    Kind regards,
    {{signature}}
    """

  private static let timeSource = """
    Subject: Your offer for the {{role}} role

    Dear {{name}},

    Thank you very much for offering me the {{role}} role at {{company}}. I am glad about it, and I \
    take it seriously.

    I would like to think it through with care before I answer. May I give you my definite answer by \
    {{answer_by}}? {{#employer_deadline}}You have asked for it by {{employer_deadline}}. \
    {{/employer_deadline}}If that day causes you difficulty, please tell me, and we will find another.

    Kind regards,
    {{signature}}
    """

  private static let acceptSource = """
    Subject: I accept your offer for the {{role}} role

    Dear {{name}},

    I am happy to accept your offer of the {{role}} role at {{company}}. Thank you for choosing me.

    {{#terms}}
    This is what I understand us to have agreed: {{terms}}.

    {{/terms}}
    I can begin on [the day you can begin]. Please let me know what you need from me before then.

    Kind regards,
    {{signature}}
    """

  private static let declineSource = """
    Subject: Your offer for the {{role}} role

    Dear {{name}},

    Thank you for offering me the {{role}} role at {{company}}, and for the time that you and your \
    colleagues gave me. I have thought about it with care, and I have decided not to accept.

    I was glad to get to know {{company}}, and I wish you and your colleagues every success in \
    finding the right person.

    Kind regards,
    {{signature}}
    """
}
