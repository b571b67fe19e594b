package import Zones

/// A search at a glance: what needs its owner, what they do and skip, and what came of it.
package struct OverviewReport: Sendable, Equatable {
  /// All that needs the owner now.
  package let today: Today
  /// Which interviews and applications it is about; what needs the owner now is there in any case.
  package let range: InstantRange
  /// How many interviews in range were held.
  package let held: Int
  /// When the first and the last of them began; nil without any.
  package let span: ClosedRange<Instant>?
  /// Each tip over these interviews, by number.
  package let tips: [TipSummary]
  /// The latest of these interviews with the result of each tip.
  package let matrix: TipMatrix
  /// Each tip and what came of it, by number.
  package let effects: [TipEffect]
  /// Each impression, from 1 to 5, with how many moved forward.
  package let impressions: [ImpressionOutcome]
  /// How many of the interviews with a low impression moved forward.
  package let lowImpressions: AdvancementCount
  /// How many of those with a high impression moved forward.
  package let highImpressions: AdvancementCount
  /// How days without a commitment went on.
  package let silentDays: SilentDays
  /// The letters of these interviews.
  package let letters: LetterReport
  /// The offers of their applications.
  package let offers: OfferStatistics
  /// How many applications there are, and what became of them.
  package let applications: ApplicationCounts
  /// How far they came.
  package let funnel: Funnel
  /// Interviews ahead that overlap or have hardly a break between them.
  package let clashes: [Clash]

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - facts: what was logged.
  ///   - today: what needs the owner, at the same moment.
  package init(_ facts: OverviewFacts, today: Today) {
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
    applications = ApplicationCounts(histories, at: facts.now)
    funnel = Funnel(histories, at: facts.now)
    clashes = Clash.among(facts.ahead)
  }
}

extension OverviewReport {
  /// The interviews ahead that it shows, each of which may have a zone of its own.
  package var interviewsAhead: [Interview] {
    today.next + clashes.flatMap { [$0.first, $0.second] }
  }
}

/// How many thank-you letters went out in time, and how long each took.
package struct LetterReport: Sendable, Equatable {
  /// The counts.
  package let statistics: LetterStatistics
  /// The hours from an interview's end to sending its letter, in spans that end where a letter
  /// becomes due and overdue.
  package let hoursToSend: Histogram

  /// The bounds of the spans, in hours.
  package static let spans = [0, 12, 24, 36, 48, 72]

  init(_ letters: [FollowUp], at now: Instant) {
    statistics = LetterStatistics(letters, at: now)
    hoursToSend = Histogram(
      letters.compactMap { letter in
        guard let settled = letter.settled, settled.manner == .sent else { return nil }
        return max(0, settled.at - letter.window.opens) / CivilTime.secondsPerHour
      }, edges: Self.spans)
  }
}
