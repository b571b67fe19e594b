public import InterviewModel
public import Zones

/// What a debrief adds to what is known about an interview; a part that is nil or empty: nothing.
public struct DebriefEntry: Sendable {
  /// What was done about tips, by number.
  public var tips: [Int: TipChange] = [:]
  /// Notes on tips, by number.
  public var notes: [Int: String] = [:]
  /// What speaks against the owner, and who said so.
  public var objections: [Objection] = []
  /// People who were met, beside those that are known.
  public var people: [PersonEntry] = []
  /// How it felt, 1 to 5.
  public var impression: Int?
  /// Something specific from the conversation.
  public var highlight: String?
  /// When they promised to reply by.
  public var replyBy: Instant?
  /// The answer to "why are you interested?".
  public var whyInterested: String?
  /// The answer to "what can you offer?".
  public var whatIBring: String?

  /// Letters that are settled with it.
  public var letters: [FollowUp.ID: SettlementEntry] = [:]

  /// Creates an entry that adds nothing.
  public init() {}

  /// Whether it says only what the owner prepares for the application, which needs no interview to
  /// have been held.
  public var isPreparation: Bool {
    (whyInterested != nil || whatIBring != nil) && tips.isEmpty && notes.isEmpty
      && objections.isEmpty && people.isEmpty && letters.isEmpty && impression == nil
      && highlight == nil && replyBy == nil
  }

  /// What happens to what is known about a tip.
  public enum TipChange: Sendable, Equatable {
    /// It has this result from now on.
    case result(TipResult)
    /// It goes back to "not logged".
    case cleared
  }

  /// An answer to the question what would keep them from making an offer.
  public struct Objection: Sendable, Equatable {
    /// Who said so: parts of the name of one of the interviewers.
    public var person: String
    /// What they said.
    public var text: String

    /// Creates an objection.
    public init(person: String, text: String) {
      self.person = person
      self.text = text
    }
  }
}
