import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct RoundsTests {
  private func round(
    _ start: String, among others: [(String, Int)], in zone: Zone = .utc
  ) -> Int {
    Rounds.round(
      ofInterviewAt: at(start, .utc), among: others.map { (at($0.0, .utc), $0.1) }, in: zone)
  }

  @Test func `the first is 1`() throws {
    #expect(round("2026-03-02 10:00", among: []) == 1)
  }

  @Test func `the same day is the same round, the highest of that day`() throws {
    let others = [("2026-03-02 08:00", 2), ("2026-03-02 09:00", 3), ("2026-03-01 09:00", 7)]

    #expect(round("2026-03-02 10:00", among: others) == 3)
  }

  @Test func `a later day is one more than the highest of the days before`() throws {
    let others = [("2026-03-01 08:00", 5), ("2026-03-02 09:00", 3)]

    #expect(round("2026-03-03 10:00", among: others) == 6)
  }

  @Test func `later days do not count`() throws {
    #expect(round("2026-03-02 10:00", among: [("2026-03-03 09:00", 4)]) == 1)
  }

  @Test func `the zone says what a day is`() throws {
    let newYork = TestZones.newYork
    // 22:00 on the 1st and 10:00 on the 2nd in New York; one and the same day in UTC.
    let others = [("2026-03-02 03:00", 1)]

    #expect(round("2026-03-02 15:00", among: others, in: newYork) == 2)
    #expect(round("2026-03-02 15:00", among: others) == 1)
  }
}
