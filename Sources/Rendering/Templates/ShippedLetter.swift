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
  /// Withdraws an application.
  case withdraw

  /// What it is for.
  package var purpose: String {
    switch self {
    case .thankYou: "thanks for an interview, worded differently for each interviewer"
    case .checkIn: "asks about the status of an application"
    case .time: "asks for time to think an offer over"
    case .accept: "accepts an offer"
    case .decline: "declines an offer"
    case .withdraw: "withdraws an application, after you accepted another offer"
    }
  }

  /// What it answers; nil for one that answers nothing that is owed.
  package var kind: FollowUpKind? {
    switch self {
    case .thankYou: .thankYou
    case .checkIn: .checkIn
    case .time, .accept, .decline: .offerAnswer
    case .withdraw: nil
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
  /// - Parameters:
  ///   - set: the register and language.
  ///   - wording: which wording of each part a thank-you letter gets; of no effect elsewhere.
  /// - Returns: the template, its first line the subject.
  package func source(in set: LetterSet = .warm, _ wording: LetterWording = LetterWording())
    -> String
  {
    let register = set.register
    return register.sources[self] ?? register.thankYou.source(wording)
  }
}

extension LetterRegister.ThankYou {
  /// The template of a thank-you letter: thanks and something specific, what the owner brings and
  /// why they want the job, and a next step.
  fileprivate func source(_ wording: LetterWording) -> String {
    """
    Subject: \(wording.choice(of: subjects, for: .subject))

    {{greeting}}

    \(wording.choice(of: thanks, for: .thanks)) {{highlight_sentence}}

    {{#answer_sentence}}{{answer_sentence}} {{/answer_sentence}}{{bring_sentence}} {{why_sentence}}

    \(wording.choice(of: closes, for: .close))

    {{ending}}
    """
  }
}
