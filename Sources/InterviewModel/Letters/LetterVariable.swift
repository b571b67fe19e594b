/// A name that templates of letters can use.
package enum LetterVariable: String, Sendable, CaseIterable {
  /// To whom the letter goes.
  case name
  /// The company.
  case company
  /// The role's name.
  case role
  /// The day of the interview: `Thursday 19 November`.
  case date
  /// The kind of conversation it was: `phone call`.
  case conversation
  /// Something specific that was talked about.
  case highlight
  /// The owner's words why they are interested.
  case whyInterested = "why_interested"
  /// The owner's words for their own strengths.
  case whatIBring = "what_i_bring"
  /// The recipient's objections to the owner.
  case objection
  /// The owner's answers to them.
  case objectionAnswer = "objection_answer"
  /// The day by which they promised to reply.
  case replyBy = "reply_by"
  /// The day by which the owner answers an offer.
  case answerBy = "answer_by"
  /// The day up to which the owner asks for time.
  case askedUntil = "asked_until"
  /// The day by which the employer wants to be answered.
  case employerDeadline = "employer_deadline"
  /// The terms of the offer.
  case terms
  /// That the owner accepted an offer elsewhere: `another offer`.
  case otherOffer = "other_offer"
  /// How the owner signs.
  case signature
  /// The greeting of the set: `Hi Dana,`.
  case greeting
  /// The day of the interview, near the day of writing: `today`, `Thursday`, `19 November`.
  case day
  /// The same with its preposition: `on Thursday`.
  case when
  /// The role with its article: `the Backend Engineer role`.
  case theRole = "the_role"
  /// A sentence about the highlight.
  case highlightSentence = "highlight_sentence"
  /// A sentence about what the owner brings.
  case bringSentence = "bring_sentence"
  /// A sentence about why the owner wants the job.
  case whySentence = "why_sentence"
  /// Sentences that answer what the recipient raised; not there without an answer.
  case answerSentence = "answer_sentence"
  /// The closing and the owner's name, or a signature of several lines alone.
  case ending

  /// The meaning of the name; a gap in its place says that this is missing.
  package var meaning: String {
    switch self {
    case .name: "the recipient's name"
    case .company: "the company"
    case .role: "the role"
    case .date: "the day you met"
    case .conversation: "how you met: phone call, video call, meeting, conversation"
    case .highlight: "something specific that you talked about"
    case .whyInterested: "why you want this job"
    case .whatIBring: "what you'd bring"
    case .objection: "the concern they raised"
    case .objectionAnswer: "your answer to that"
    case .replyBy: "the day they promised to reply by"
    case .answerBy: "the day you will answer by"
    case .askedUntil: "a later day to answer by"
    case .employerDeadline: "the day they want your answer by"
    case .terms: "what the offer says"
    case .otherOffer: "\"another offer\", if you accepted one elsewhere"
    case .signature: "your name"
    case .greeting: "Hi Dana, · Dear Dr. Voss, · Guten Tag Dana Lee,"
    case .day: "the day you met, such as Thursday"
    case .when: "the day you met, for use in a sentence: on Thursday"
    case .theRole: "the role, for use in a sentence: the Backend Engineer role"
    case .highlightSentence: "a sentence about the highlight"
    case .bringSentence: "a sentence about what you'd bring"
    case .whySentence: "a sentence about why you want this job"
    case .answerSentence: "your answer to their concern, in a sentence; nothing without one"
    case .ending: "the closing and your name, or your signature"
    }
  }

  /// The names of all.
  package static var names: [String] { allCases.map(\.rawValue) }
}

/// Words for one place of a letter, or that they are missing.
package enum LetterValue: Sendable, Equatable {
  /// The words that belong there.
  case known(String)
  /// Nothing is known; what the owner has to find words for.
  case missing(String)

  /// Whether the words are known.
  package var isKnown: Bool {
    if case .known = self { true } else { false }
  }

  /// The words, or a gap in brackets that says what is missing: `[your name]`.
  package var shown: String {
    switch self {
    case .known(let words): words
    case .missing(let what): "[\(what)]"
    }
  }
}
