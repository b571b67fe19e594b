/// How many of the interviews that the owner rated alike led on: how far a feeling can be trusted.
package struct ImpressionOutcome: Sendable, Equatable {
  /// The rating, 1 (bad) to 5 (good).
  package let rating: Int
  /// How many of the interviews rated so moved forward.
  package let outcome: AdvancementCount

  /// The ratings that say it went badly.
  package static let low = 1...2
  /// The ratings that say it went well.
  package static let high = 4...5

  /// One of each rating, those that nobody gave included.
  static func all(of interviews: [JudgedInterview]) -> [ImpressionOutcome] {
    Interview.impressions.map { rating in
      ImpressionOutcome(rating: rating, outcome: outcome(of: interviews, rated: rating...rating))
    }
  }

  /// Counts the interviews with a rating in a range.
  static func outcome(
    of interviews: [JudgedInterview], rated ratings: ClosedRange<Int>
  ) -> AdvancementCount {
    AdvancementCount(
      interviews.lazy.filter { $0.interview.impression.map(ratings.contains) ?? false }
        .map(\.advancement))
  }
}
