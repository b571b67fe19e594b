import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct LetterStatisticsTests {
  private static let end = CalendarSamples.end
  /// Past the limit of every letter here.
  private let later = end + 100 * hour

  /// A letter that was settled this many hours after the interview's end.
  private static func letter(
    _ manner: Settlement.Manner, _ disposition: Settlement.Disposition? = nil,
    afterHours hours: Int
  ) -> FollowUp {
    CalendarSamples.followUp(
      settled: Settlement(at: end + hours * hour, manner: manner, disposition: disposition))
  }

  @Test func `letters are on time before their limit and late from it on`() {
    let statistics = LetterStatistics(
      [
        Self.letter(.sent, afterHours: 2), Self.letter(.sent, afterHours: 47),
        Self.letter(.sent, afterHours: 48),
      ], at: later)
    #expect((statistics.onTime, statistics.late) == (2, 1))
    #expect((statistics.sent, statistics.decided) == (3, 3))
  }

  @Test func `an owed letter is open until its limit and missing from it on`() {
    let owed = [CalendarSamples.followUp()]
    let limit = Self.end + 48 * hour
    #expect(LetterStatistics(owed, at: limit - 1).open == 1)
    #expect(LetterStatistics(owed, at: limit).open == 0)
    #expect(LetterStatistics(owed, at: limit).missing == 1)
    #expect(LetterStatistics(owed, at: limit).decided == 1)
  }

  @Test func `a letter after an interview that is still to come counts nowhere`() {
    #expect(LetterStatistics([CalendarSamples.followUp()], at: Self.end - 1) == LetterStatistics())
  }

  @Test func `a letter that events made pointless counts nowhere`() {
    #expect(
      LetterStatistics([Self.letter(.void, afterHours: 1)], at: later) == LetterStatistics())
  }

  @Test func `a waived letter says nothing about being on time`() {
    let statistics = LetterStatistics([Self.letter(.waived, afterHours: 1)], at: later)
    #expect((statistics.waived, statistics.decided) == (1, 0))
    #expect(statistics.medianSecondsToSend == nil)
  }

  @Test func `a letter that the panel's covers is neither sent nor waived`() {
    let statistics = LetterStatistics([Self.letter(.waived, .panel, afterHours: 1)], at: later)
    #expect((statistics.covered, statistics.waived, statistics.decided) == (1, 0, 0))
    #expect(statistics.medianSecondsToSend == nil)
  }

  @Test func `a letter through the recruiter is sent, in time or late`() {
    let statistics = LetterStatistics(
      [
        Self.letter(.sent, .viaRecruiter, afterHours: 3),
        Self.letter(.sent, .viaRecruiter, afterHours: 49),
      ], at: later)
    #expect((statistics.onTime, statistics.late) == (1, 1))
    #expect(statistics.medianSecondsToSend == 26 * hour)
  }

  @Test(arguments: [
    (hours: [5], median: 5 * 3_600),
    (hours: [30, 1, 20], median: 20 * 3_600),
    (hours: [1, 2], median: 5_400),
    (hours: [50, 1, 2, 40], median: 21 * 3_600),
  ])
  func `the median is the middle one, or the mean of the middle two`(hours: [Int], median: Int) {
    let letters = hours.map { Self.letter(.sent, afterHours: $0) }
    #expect(LetterStatistics(letters, at: later).medianSecondsToSend == median)
  }

  @Test func `a letter handed over before the interview's end took no time`() {
    let letters = [Self.letter(.sent, afterHours: -1)]
    #expect(LetterStatistics(letters, at: later).medianSecondsToSend == 0)
  }

  @Test func `other follow-ups are no letters`() {
    let others = [FollowUpKind.checkIn, .offerAnswer, .promise].map {
      CalendarSamples.followUp($0)
    }
    #expect(LetterStatistics(others, at: later) == LetterStatistics())
  }
}
