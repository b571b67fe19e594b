import Testing

@testable import Zones

@Suite struct PosixRuleTests {
  private static func rule(_ text: String) -> PosixRule? { PosixRule(text.utf8) }

  private static func utc(_ text: String) throws -> Instant {
    try #require(try Zone.utc.instants(of: dateTime(text)).first)
  }

  @Test(arguments: [
    "", "CET", "CE-1", "CET-1CEST,", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,M10.5.0x",
    "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
    "CET-1CEST,M3.0.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J365",
    "CET-1CEST,J1,J366", "CET-1CEST,0,366", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1:60", "CET-26",
    "CET-99999999999999999999", "<+01-1", "CET-1CEST,M3.5.0/-,M10.5.0", "CET--1",
  ])
  func `what is no rule, whole and to the end, is refused`(text: String) {
    #expect(Self.rule(text) == nil)
  }

  @Test(arguments: [
    ("CET-1", "2026-07-01T00:00:00", 3_600),
    ("<-0330>3:30", "2026-07-01T00:00:00", -12_600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59", 3_600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00", 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59", 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00", 3_600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "9999-12-31T23:59:59", 3_600),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-15T12:00:00", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-15T12:00:00", 3_600),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-01-15T12:00:00", 39_600),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-27T23:59:59", 7_200),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28T00:00:00", 10_800),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59", -7_200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00", -3_600),
    // Julian days do not count 29 February, the others do: 60 is 1 March, always or but in 2024.
    ("AAA0BBB,J60/0,J90/0", "2024-02-29T23:59:59", 0),
    ("AAA0BBB,J60/0,J90/0", "2024-03-01T00:00:00", 3_600),
    ("AAA0BBB,59/0,90/0", "2024-02-29T00:00:00", 3_600),
    ("AAA0BBB,59/0,90/0", "2026-03-01T00:00:00", 3_600),
  ])
  func `a rule tells the offset`(text: String, at: String, offset: Int) throws {
    let rule = try #require(Self.rule(text))
    #expect(try rule.offset(at: Self.utc(at)) == offset)
  }

  /// The example of RFC 9636, section 3.3.1.
  @Test(arguments: [
    "2026-01-01T02:59:59", "2026-01-01T03:00:00", "2026-07-01T00:00:00", "2027-01-01T02:59:59",
    "2027-01-01T03:00:00",
  ])
  func `daylight saving time that lasts all year is never left`(at: String) throws {
    let rule = try #require(Self.rule("XXX3EDT4,0/0,J365/23"))
    #expect(try rule.offset(at: Self.utc(at)) == -14_400)
  }

  @Test func `a change may fall into the next year`() throws {
    let rule = try #require(Self.rule("AAA0BBB,J200/0,J365/48"))
    #expect(try rule.offset(at: Self.utc("2027-01-01T22:59:59")) == 3_600)
    #expect(try rule.offset(at: Self.utc("2027-01-01T23:00:00")) == 0)
  }
}
