package import Zones

/// What a debrief adds to what is known about an interview; a part that is nil or empty: nothing.
package struct DebriefEntry: Sendable {
  /// What was done about tips, by number.
  package var tips: [Int: TipChange] = [:]
  /// Notes on tips, by number.
  package var notes: [Int: String] = [:]
  /// What speaks against the owner, and who said so.
  package var objections: [Objection] = []
  /// What stayed with the owner of single people.
  package var highlights: [Personal] = []
  /// What the owner answers to what single people raised.
  package var answers: [Answer] = []
  /// People who were met, beside those that are known.
  package var people: [PersonEntry] = []
  /// How it felt, 1 to 5.
  package var impression: Int?
  /// Something specific from the conversation.
  package var highlight: String?
  /// When they promised to reply by.
  package var replyBy: Instant?
  /// The answer to "why are you interested?".
  package var whyInterested: String?
  /// The answer to "what can you offer?".
  package var whatIBring: String?

  /// Letters that are settled with it.
  package var letters: [FollowUp.ID: SettlementEntry] = [:]

  /// Creates an entry that adds nothing.
  package init() {}

  /// Whether it adds nothing.
  package var isEmpty: Bool {
    isAboutPreparation && whyInterested == nil && whatIBring == nil
  }

  /// Whether it says only what the owner prepares for the application, which needs no interview to
  /// have been held.
  package var isPreparation: Bool {
    isAboutPreparation && !isEmpty
  }

  /// Whether nothing is said about an interview that was held.
  private var isAboutPreparation: Bool {
    tips.isEmpty && notes.isEmpty && objections.isEmpty && highlights.isEmpty && answers.isEmpty
      && people.isEmpty && letters.isEmpty
      && impression == nil && highlight == nil && replyBy == nil
  }

  /// What happens to what is known about a tip.
  package enum TipChange: Sendable, Equatable {
    /// It has this result from now on.
    case result(TipResult)
    /// It goes back to "not logged".
    case cleared
  }

  /// An answer to the question what would keep them from making an offer.
  package struct Objection: Sendable, Equatable {
    /// Who said so: parts of the name of one of the interviewers.
    package var person: String
    /// What they said.
    package var text: String

    /// Creates an objection.
    package init(person: String, text: String) {
      self.person = person
      self.text = text
    }
  }
}
