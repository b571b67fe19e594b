public import Zones

/// A search at a glance: what needs its owner, what they do and skip, and what came of it.
public struct SearchReport: Sendable, Equatable {
  /// What needs the owner now.
  public let today: Today
  /// Which interviews it is about; what needs the owner now is there in any case.
  public let range: InstantRange
  /// How many interviews in range were held.
  public let held: Int
  /// When the first and the last of them began; nil without any.
  public let span: ClosedRange<Instant>?
  /// Each tip over these interviews, by number.
  public let tips: [TipSummary]
  /// The latest of these interviews with the result of each tip.
  public let matrix: TipMatrix
  /// Each tip and what came of it, by number.
  public let effects: [TipEffect]
  /// What came of each impression, from 1 to 5.
  public let impressions: [ImpressionOutcome]
  /// What came of the interviews with a low impression.
  public let lowImpressions: AdvancementCount
  /// What came of those with a high impression.
  public let highImpressions: AdvancementCount
  /// What came of days without a commitment.
  public let silentDays: SilentDays
  /// What became of the letters of these interviews.
  public let letters: LetterReport
  /// What became of the offers of their applications.
  public let offers: OfferStatistics
  /// How far their applications came.
  public let funnel: Funnel
  /// Interviews ahead that overlap or have hardly a break between them.
  public let clashes: [Clash]

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - facts: what was logged.
  ///   - today: what needs the owner, at the same moment.
  public init(_ facts: SearchFacts, today: Today) {
    let interviews = facts.judgedInterviews()
    let numbers = Set(interviews.map(\.interview.id))
    let histories = facts.historiesInRange
    self.today = today
    range = facts.range
    held = interviews.count
    span = interviews.last.flatMap { first in
      interviews.first.map { first.interview.startsAt...$0.interview.startsAt }
    }
    tips = facts.tips.enumerated().map { index, tip in
      TipSummary(
        of: tip,
        over: interviews.lazy.map(\.interview).map { interview in
          TipOccasion(
            interview: interview.id, startsAt: interview.startsAt, kind: interview.kind,
            entry: interview.entries[index])
        })
    }
    matrix = TipMatrix(facts.tips, interviews)
    effects = facts.tips.enumerated().map { index, tip in
      TipEffect(of: tip, at: index, in: interviews)
    }
    impressions = ImpressionOutcome.all(of: interviews)
    lowImpressions = ImpressionOutcome.outcome(of: interviews, rated: ImpressionOutcome.low)
    highImpressions = ImpressionOutcome.outcome(of: interviews, rated: ImpressionOutcome.high)
    silentDays = SilentDays(among: interviews)
    letters = LetterReport(
      facts.letters.filter { $0.interviewID.map(numbers.contains) ?? false }, at: facts.now)
    offers = OfferStatistics(histories, at: facts.now)
    funnel = Funnel(histories, at: facts.now)
    clashes = Clash.among(facts.ahead)
  }
}

extension SearchReport {
  /// The interviews ahead that it shows, each of which may have a zone of its own.
  public var interviewsAhead: [Interview] {
    today.next + clashes.flatMap { [$0.first, $0.second] }
  }
}
