public import Zones

/// How and when a follow-up was finished.
public struct Settlement: Sendable, Hashable {
  /// When it was finished, as its owner says.
  public let at: Instant
  /// How it was finished.
  public let manner: Manner

  /// Creates a settlement.
  public init(at: Instant, manner: Manner) {
    self.at = at
    self.manner = manner
  }

  /// The ways in which a follow-up is finished.
  public enum Manner: String, Sendable, CaseIterable {
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
    public var isFulfilment: Bool {
      switch self {
      case .sent, .answered, .done: true
      case .waived, .void: false
      }
    }
  }
}

extension FollowUpKind {
  /// How a follow-up of this kind is finished when its owner says it is done.
  public var fulfilment: Settlement.Manner {
    switch self {
    case .thankYou: .sent
    case .offerAnswer: .answered
    case .checkIn, .promise: .done
    }
  }
}
