package import Zones

/// How and when a follow-up was finished.
package struct Settlement: Sendable, Hashable {
  /// When it was finished, as its owner says.
  package let at: Instant
  /// Whether only the day was said.
  package let isDayOnly: Bool
  /// How it was finished.
  package let manner: Manner
  /// The way a letter went beside that; nil for other follow-ups.
  package let disposition: Disposition?

  /// Creates a settlement.
  package init(
    at: Instant, isDayOnly: Bool = false, manner: Manner, disposition: Disposition? = nil
  ) {
    self.at = at
    self.isDayOnly = isDayOnly
    self.manner = manner
    self.disposition = disposition
  }

  /// When it was finished, as it is shown.
  package var occasion: Occasion { Occasion(at, isDayOnly: isDayOnly) }

  /// The ways in which a follow-up is finished.
  package enum Manner: String, Sendable, CaseIterable {
    /// The letter went out.
    case sent
    /// The offer was answered.
    case answered
    /// It was done.
    case done
    /// The owner decided against it.
    case waived
    /// Events made it pointless.
    case void

    /// Whether what was owed was really given; only then can it have been late.
    package var isFulfilment: Bool {
      switch self {
      case .sent, .answered, .done: true
      case .waived, .void: false
      }
    }
  }

  /// The ways of a letter that did not simply go out, and was not simply decided against.
  package enum Disposition: String, Sendable, CaseIterable {
    /// It went out through the recruiter: it is sent, in time or late.
    case viaRecruiter = "via_recruiter"
    /// One letter to the panel covers this interviewer, who gets none of their own.
    case panel
  }
}

/// A rule about what is owed that refuses what was asked.
package enum FollowUpRefusal: Refusal {
  /// The follow-up is settled already.
  case alreadySettled(FollowUp)
  /// An offer is answered by saying what the answer is.
  case answerNotSaid(FollowUp)
  /// Something is said to have been done before it was promised, and when that was.
  case beforeThePromise(Instant)
}

extension FollowUp {
  /// Refuses to do something about what is settled.
  ///
  /// - Throws: `FollowUpRefusal.alreadySettled`.
  package func refuseSettled() throws(FollowUpRefusal) {
    guard settled == nil else { throw .alreadySettled(self) }
  }
}
