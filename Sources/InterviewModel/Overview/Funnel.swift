/// How far applications came.
package struct Funnel: Sendable, Equatable {
  /// How many applications came how far, the first round first.
  package let stages: [Stage]
  /// What came of each round, the first one first.
  package let steps: [Step]
  /// How applications ended, as far as that occurs; those that are open under nil.
  package let ends: [End]
  /// Where applications came from, those with most of them first.
  package let sources: [Source]

  /// How many applications came how far.
  package struct Stage: Sendable, Equatable {
    /// How far.
    package let reached: Reach
    /// How many of all applications came so far or further.
    package let applications: Proportion
  }

  /// How far an application came.
  package enum Reach: Sendable, Hashable {
    /// To an interview of this round.
    case round(Int)
    /// To an offer.
    case offer
    /// To one that was accepted.
    case accepted
  }

  /// What came of one round.
  package struct Step: Sendable, Equatable {
    /// The round.
    package let round: Int
    /// Of the applications that had it, how many went on.
    package let outcome: AdvancementCount
    /// The seconds from its first interview to the first one of the round after it; nil: none.
    package let secondsToNext: Distribution?
  }

  /// How applications ended.
  package struct End: Sendable, Equatable {
    /// The end; nil: still open.
    package let outcome: Outcome?
    /// How many.
    package let applications: Int
  }

  /// What came of the applications of one source.
  package struct Source: Sendable, Equatable {
    /// Where the owner heard of them, as written first; nil: not said.
    package let name: String?
    /// How many there are.
    package let applications: Int
    /// How many of them went on from their first round.
    package let outcome: AdvancementCount
    /// How many of them led to an offer.
    package let offers: Proportion
  }
}
