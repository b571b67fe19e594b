import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct WhenZoneTests {
  @Test(arguments: [
    ("EST", ["America/New_York", "America/Panama", "Australia/Sydney"]),
    ("EDT", ["America/New_York", "America/Toronto"]), ("ET", ["America/New_York"]),
    ("PST", ["America/Los_Angeles", "Asia/Manila"]), ("pt", ["America/Los_Angeles"]),
    ("CST", ["America/Chicago", "Asia/Shanghai"]), ("MST", ["America/Denver", "America/Phoenix"]),
    ("CEST", ["Europe/Berlin", "Europe/Paris"]),
    ("IST", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
    ("BST", ["Europe/London", "Asia/Dhaka"]), ("AEST", ["Australia/Sydney"]),
    ("JST", ["Asia/Tokyo"]), ("(PDT)", ["America/Los_Angeles"]),
    ("Pacific", ["America/Los_Angeles"]), ("Pacific time", ["America/Los_Angeles"]),
    ("Eastern time", ["America/New_York"]), ("US Eastern", ["America/New_York"]),
    ("Pacific Standard Time", ["America/Los_Angeles"]),
    ("Central European Summer Time", ["Europe/Berlin"]),
    ("British Summer Time", ["Europe/London"]), ("India Standard Time", ["Asia/Kolkata"]),
    ("San Francisco", ["America/Los_Angeles"]), ("Munich time", ["Europe/Berlin"]),
    ("UK time", ["Europe/London"]), ("Berlin time", ["Europe/Berlin"]),
    ("New York", ["America/New_York"]), ("Europe/Munich", ["Europe/Berlin"]),
    ("Asia/Bangalore", ["Asia/Kolkata"]),
  ])
  func `an abbreviation or a city is refused with the zones that are meant`(
    name: String, zones: [String]
  ) throws {
    let text = "2026-11-25 10:00 \(name)"
    let hint = try #require(try WhenTestContext.refusal(of: text)?.hint)
    for zone in zones {
      let right = name.first == "(" ? "2026-11-25 10:00 (\(zone))" : "2026-11-25 10:00 \(zone)"
      #expect(hint.contains("\"\(right)\""))
    }
  }

  @Test(arguments: [
    ("Israel", "Asia/Jerusalem"), ("Israel time", "Asia/Jerusalem"), ("India", "Asia/Kolkata"),
    ("India Standard Time", "Asia/Kolkata"), ("China", "Asia/Shanghai"),
    ("China time", "Asia/Shanghai"), ("Irish time", "Europe/Dublin"), ("Gulf time", "Asia/Dubai"),
    ("British time", "Europe/London"), ("Atlantic time", "America/Halifax"),
    ("Japan", "Asia/Tokyo"), ("Singapore", "Asia/Singapore"),
  ])
  func `a country is refused with its own zone alone`(name: String, zone: String) throws {
    let text = "2026-11-25 10:00 \(name)"
    #expect(
      try WhenTestContext.refusal(of: text)?.hint == "try \"2026-11-25 10:00 \(zone)\"")
  }

  @Test(arguments: [
    ("2026-11-25 10:00 West", "America/Los_Angeles"), ("2026-11-25 10:00 WEST", "Europe/Lisbon"),
    ("2026-11-25 10:00 WAT", "Africa/Lagos"), ("2026-11-25 10:00 CEST", "Europe/Berlin"),
    ("2026-11-25 10:00 east", "America/New_York"),
  ])
  func `a name of other clocks is refused, also when they show the same that day`(
    text: String, zone: String
  ) throws {
    #expect(try WhenTestContext.refusal(of: text)?.hint?.contains(zone) == true)
  }

  @Test(arguments: ["met", "Met", "eat", "cat", "wat", "art"])
  func `a plain word is no abbreviation`(word: String) throws {
    let error = try WhenTestContext.refusal(of: "2026-11-25 10:00 \(word)")
    #expect(error?.message.hasSuffix("(column 18)") == true)
  }

  @Test(arguments: ["CET", "MET", "MEZ", "cet", "(CET)"])
  func `an abbreviation of the same clocks is read`(name: String) throws {
    #expect(try WhenTestContext.refusal(of: "2026-11-25 10:00 \(name)") == nil)
  }

  @Test(arguments: ["UTC", "GMT", "utc", "Z", "(UTC)", "UTC+0", "+00:00", "(GMT)"])
  func `UTC is UTC by any name`(name: String) throws {
    let context = try WhenTestContext.context()
    let when = try When.parse("2026-11-25 10:00 \(name)", for: .deadline, in: context)
    #expect(when.instant == at("2026-11-25T10:00:00Z", .utc))
  }

  @Test(arguments: [
    ("today 12:00 America/New_York", ["2026-11-23", "2026-11-24"]),
    ("tomorrow 12:00 -05:00", ["2026-11-24", "2026-11-25"]),
    ("wed 12:00 America/New_York", []), ("2026-11-24 12:00 America/New_York", []),
    ("in 3 days at 12:00 America/New_York", ["2026-11-26", "2026-11-27"]),
    ("3h ago America/New_York", []), ("1 dec 12:00 America/New_York", []),
  ])
  func `a day counted from today is refused where two clocks have different days`(
    text: String, days: [String]
  ) throws {
    // Tuesday in Berlin, still Monday in New York.
    let error = try WhenTestContext.refusal(of: text, now: "2026-11-24T00:30:00Z")
    #expect((error == nil) == days.isEmpty)
    for day in days { #expect(error?.hint?.contains("\"\(day) ") == true) }
  }

  @Test func `a time alone in another zone is refused the same way`() throws {
    let error = try WhenTestContext.refusal(
      of: "12:00 -05:00 America/New_York", now: "2026-11-24T00:30:00Z")
    #expect(
      error?.hint == "try \"2026-11-23 12:00 -05:00 America/New_York\" "
        + "or \"2026-11-24 12:00 -05:00 America/New_York\"")
  }

  @Test(arguments: [("today 12:00", false), ("2026-11-24 12:00", true)])
  func `so is one by the clocks of an interview elsewhere`(
    text: String, isRead: Bool
  ) throws {
    let context = WhenContext(
      now: at("2026-11-24T00:30:00Z", .utc),
      zone: try #require(TestZones.zone(named: "America/New_York")),
      machine: TestZones.berlin, zones: TestZones.zone(named:))
    let when = try? When.parse(text, for: .appointment, in: context)
    #expect((when != nil) == isRead)
  }

  @Test func `where both clocks have the same day it is read`() throws {
    let context = try WhenTestContext.context()
    let when = try When.parse("tomorrow 12:00 America/New_York", for: .deadline, in: context)
    #expect(when.instant == at("2026-11-25T17:00:00Z", .utc))
  }
}
