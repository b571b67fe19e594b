import InterviewModel
import Testing
import Zones

@Suite struct QuietHoursTests {
  @Test(arguments: [
    ("21:00-8:00", "21:00-8:00"), ("22-7", "22:00-7:00"), ("0-6:30", "0:00-6:30"),
    ("08:05-09:00", "8:05-9:00"), ("off", "off"),
  ])
  func `hours are read as people type them`(typed: String, stored: String) throws {
    #expect(try #require(QuietHours(typed)).text == stored)
    #expect(QuietHours(stored) == QuietHours(typed))
  }

  @Test(arguments: [
    "", "21:00", "21-", "-8", "24-8", "21:60-8", "21:0-8", "8-8", "9:00-9", "21–8", " 21-8", "a-b",
    "021-8", "21-8-9", "on", "21:00:00-8",
  ])
  func `what is no pair of times is refused`(typed: String) {
    #expect(QuietHours(typed) == nil)
  }

  @Test(arguments: [
    ("21-8", [(20, 59, false), (21, 0, true), (0, 0, true), (7, 59, true), (8, 0, false)]),
    ("1-5", [(0, 59, false), (1, 0, true), (4, 59, true), (5, 0, false), (23, 0, false)]),
    ("off", [(0, 0, false), (12, 0, false)]),
  ])
  func `their first minute belongs to them, their end does not`(
    typed: String, moments: [(Int, Int, Bool)]
  ) throws {
    let hours = try #require(QuietHours(typed))
    for (hour, minute, isQuiet) in moments {
      let moment = Instant(seconds: hour * 3_600 + minute * 60)
      #expect(hours.contain(moment, in: .utc) == isQuiet)
    }
  }
}
