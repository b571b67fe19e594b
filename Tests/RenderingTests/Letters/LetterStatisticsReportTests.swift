import InterviewModel
import Testing
import Zones

@testable import Rendering

@Suite struct LetterStatisticsReportTests {
  private let now = CalendarSamples.end + 100 * 3_600

  private func letter(
    _ manner: Settlement.Manner?, _ disposition: Settlement.Disposition? = nil, hours: Int = 0
  ) -> FollowUp {
    CalendarSamples.followUp(
      settled: manner.map {
        Settlement(
          at: CalendarSamples.end + hours * 3_600, manner: $0, disposition: disposition)
      })
  }

  @Test func `no letters have no words`() {
    #expect(LetterStatistics().words == nil)
  }

  @Test func `a share stands beside what it is a share of`() {
    let letters = [
      letter(.sent, hours: 10), letter(.sent, hours: 20), letter(.sent, hours: 50), letter(nil),
      letter(.waived), letter(.waived, .panel), letter(.waived, .panel),
    ]
    #expect(
      LetterStatistics(letters, at: now).words
        == "2 of 4 on time (50%), 1 late, 1 overdue, 1 waived, 2 covered by a letter to "
        + "the panel; median 20 h to send")
  }

  @Test func `a share is rounded once`() {
    // 0.4975 %: 0.50% with two decimals, which would make 1% of it.
    let letters = [letter(.sent)] + Array(repeating: letter(nil), count: 200)
    #expect(
      LetterStatistics(letters, at: now).words?.contains("1 of 201 on time (0%)") == true)
  }

  @Test func `open letters alone have no share`() {
    #expect(
      LetterStatistics([letter(nil)], at: CalendarSamples.end + 3_600).words == "1 open")
  }

  @Test func `the JSON has every key, null where there is nothing to divide by`() {
    #expect(
      LetterStatistics().json
        == .object([
          "on_time": .integer(0), "late": .integer(0), "missing": .integer(0),
          "waived": .integer(0), "covered": .integer(0), "open": .integer(0),
          "on_time_share": .null,
          "median_hours_to_send": .null,
        ]))
  }

  @Test func `the JSON has shares and hours with four decimals`() {
    let letters = [letter(.sent, hours: 10), letter(.sent, hours: 11), letter(nil)]
    guard case .object(let members) = LetterStatistics(letters, at: now).json else {
      Issue.record("no object")
      return
    }
    #expect(members["on_time_share"] == JSON(FourDecimals(2.0 / 3)))
    #expect(members["median_hours_to_send"] == JSON(FourDecimals(10.5)))
  }
}
