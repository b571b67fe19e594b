/// How far applications came.
public struct Funnel: Sendable, Equatable {
  /// How many applications came how far, the first round first.
  public let stages: [Stage]
  /// What came of each round, the first one first.
  public let steps: [Step]
  /// How applications ended, as far as that occurs; those that are open under nil.
  public let ends: [End]
  /// Where applications came from, those with most of them first.
  public let sources: [Source]

  /// How many applications came how far.
  public struct Stage: Sendable, Equatable {
    /// How far.
    public let reached: Reach
    /// How many of all applications came so far or further.
    public let applications: Proportion
  }

  /// How far an application came.
  public enum Reach: Sendable, Hashable {
    /// To an interview of this round.
    case round(Int)
    /// To an offer.
    case offer
    /// To one that was accepted.
    case accepted
  }

  /// What came of one round.
  public struct Step: Sendable, Equatable {
    /// The round.
    public let round: Int
    /// Of the applications that had it, how many went on.
    public let outcome: AdvancementCount
    /// The seconds from its first interview to the first one of the round after it; nil: none.
    public let secondsToNext: Distribution?
  }

  /// How applications ended.
  public struct End: Sendable, Equatable {
    /// The end; nil: still open.
    public let outcome: Outcome?
    /// How many.
    public let applications: Int
  }

  /// What came of the applications of one source.
  public struct Source: Sendable, Equatable {
    /// Where the owner heard of them, as written first; nil: not said.
    public let name: String?
    /// How many there are.
    public let applications: Int
    /// How many of them went on from their first round.
    public let outcome: AdvancementCount
    /// How many of them led to an offer.
    public let offers: Proportion
  }
}
