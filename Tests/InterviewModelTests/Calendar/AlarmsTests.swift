import InterviewModel
import Testing
import Zones

@Suite struct AlarmsTests {
  @Test func `an interview rings an hour before it begins`() {
    #expect(hours(CalendarSamples.interview().alarms) == [-2])
  }

  @Test func `a letter rings at 24 and 46 hours after the interview's end`() {
    #expect(hours(CalendarSamples.followUp().alarms) == [24, 46])
  }

  @Test(arguments: [
    (limit: 72, alarms: [48, 68]),
    (limit: 48, alarms: [24, 44]),
    (limit: 24, alarms: [0, 20]),
    (limit: 20, alarms: [16]),
    (limit: 4, alarms: [0]),
    (limit: 3, alarms: [2]),
  ])
  func `an offer rings 24 and 4 hours before its limit as far as it was there by then`(
    limit: Int, alarms: [Int]
  ) throws {
    let window = try #require(CalendarSamples.window(0, min(24, limit), limit))
    #expect(hours(CalendarSamples.followUp(.offerAnswer, window: window).alarms) == alarms)
  }

  @Test(arguments: [FollowUpKind.checkIn, .promise])
  func `everything else rings when it is due`(kind: FollowUpKind) throws {
    let window = try #require(CalendarSamples.window(0, 30, 54))
    #expect(hours(CalendarSamples.followUp(kind, window: window).alarms) == [30])
  }

  @Test(arguments: FollowUpKind.allCases)
  func `every window rings at least once and never at or after its limit`(
    kind: FollowUpKind
  ) throws {
    for limit in 1...60 {
      for due in 0...limit {
        let window = try #require(CalendarSamples.window(0, due, limit))
        let alarms = CalendarSamples.followUp(kind, window: window).alarms
        #expect(!alarms.isEmpty)
        #expect(alarms.allSatisfy { $0 < window.limit })
        #expect(alarms == alarms.sorted())
      }
    }
  }

  /// Hours from the interview's end.
  private func hours(_ alarms: [Instant]) -> [Int] {
    alarms.map { ($0 - CalendarSamples.end) / 3_600 }
  }
}
