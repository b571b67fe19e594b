import Rendering
import Testing
import Zones

@Suite struct InstantRFC3339Tests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (1_795_273_200, "2026-11-21T15:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"), (.max, "9999-12-31T23:59:59Z"),
    (-62_135_596_800, "0001-01-01T00:00:00Z"), (.min, "0001-01-01T00:00:00Z"),
  ])
  func `a moment is written in UTC to the second`(seconds: Int, text: String) {
    #expect(Instant(seconds: seconds).rfc3339 == text)
  }
}
