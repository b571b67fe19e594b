import TestSupport
import Testing
import Zones

@Suite struct CivilTimeTests {
  @Test(arguments: [
    (24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (0, 0, 60), (0, 0, -1), (.max, .max, .max),
  ])
  func `a time that no clock shows is no time`(hour: Int, minute: Int, second: Int) {
    #expect(CivilTime(hour: hour, minute: minute, second: second) == nil)
  }

  @Test func `a day begins at midnight and ends a second before the next`() {
    #expect(CivilTime.midnight == CivilTime(hour: 0, minute: 0, second: 0))
    #expect(CivilTime.endOfDay == CivilTime(hour: 23, minute: 59, second: 59))
  }

  @Test func `times are ordered from midnight to midnight`() throws {
    #expect(try time("08:59:59") < time("09:00:00"))
    #expect(try time("09:00:00") < time("09:00:01"))
    #expect(CivilTime.midnight < .endOfDay)
  }

  @Test func `a time is written with two digits each`() throws {
    #expect(try time("09:05:07").description == "09:05:07")
  }

  @Test func `date and time are ordered by date first`() throws {
    #expect(try dateTime("2026-11-24T23:00:00") < dateTime("2026-11-25T01:00:00"))
    #expect(try dateTime("2026-11-24T01:00:00") < dateTime("2026-11-24T23:00:00"))
  }
}
