internal import InterviewModel

extension TipResult? {
  /// All results in the order in which they are counted, what is not logged at the end.
  static var all: [TipResult?] { TipResult.allCases.map(Optional.some) + [nil] }

  /// How it is drawn.
  var shade: Shade {
    switch self {
    case .done: .solid
    case .skipped: .hatched
    case .declined: .dotted
    case .notApplicable: .hollow
    case nil: .dashed
    }
  }

  /// What it is called.
  var words: String {
    switch self {
    case .done: "done"
    case .skipped: "skipped"
    case .declined: "declined"
    case .notApplicable: "not applicable"
    case nil: "not logged"
    }
  }
}

extension Advancement {
  /// How it is drawn.
  var shade: Shade {
    switch self {
    case .advanced: .solid
    case .didNotAdvance: .hatched
    case .pending: .dashed
    }
  }

  /// What it is called, of several interviews.
  var words: String {
    switch self {
    case .advanced: "moved forward"
    case .didNotAdvance: "did not"
    case .pending: "pending"
    }
  }
}

extension BarChart {
  /// The parts of a bar that counts results of a tip.
  static var results: [Part] {
    TipResult?.all.map { Part(name: $0.words, shade: $0.shade) }
  }

  /// The parts of a bar that counts what interviews led to.
  static var advancements: [Part] {
    Advancement.allCases.map { Part(name: $0.words, shade: $0.shade) }
  }
}
