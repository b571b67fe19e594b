import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct AdvancementTests {
  private func advancement(_ history: ApplicationHistory) throws -> Advancement {
    history.advancement(of: try #require(history.interviews.first))
  }

  @Test func `an interview on a later day means that it led on`() throws {
    #expect(try advancement(.of(.on(0), .on(3))) == .advanced)
    #expect(try advancement(.of(.on(0), .on(3), outcome: .rejected)) == .advanced)
  }

  @Test func `another one on the same day says nothing`() throws {
    var second = InterviewRecord.on(0, id: 2)
    second.startsAt = second.startsAt + 2 * hour
    #expect(try advancement(.of(.on(0), second)) == .pending)
    #expect(try advancement(.of(.on(0), second, outcome: .rejected)) == .didNotAdvance)
  }

  @Test func `what a day is says the zone of the interview`() throws {
    // 16 hours after noon it is the next day in UTC, and still the same evening in New York.
    let newYork = TestZones.newYork
    var late = InterviewRecord.on(0, id: 2)
    late.startsAt = firstDay + 16 * hour
    #expect(try advancement(.of(.on(0, zone: newYork), late)) == .pending)
    #expect(try advancement(.of(.on(0, zone: .utc), late)) == .advanced)
  }

  @Test(arguments: [(-1, Advancement.didNotAdvance), (0, .didNotAdvance), (1, .advanced)])
  func `an offer counts when it came after the interview began`(
    days: Int, advancement expected: Advancement
  ) throws {
    #expect(
      try advancement(.of(.on(0), outcome: .rejected, offers: [.on(days)])) == expected)
  }

  private static let outcomes: [(Outcome?, Advancement)] = [
    (.accepted, .advanced), (.declined, .advanced), (.rejected, .didNotAdvance),
    (.ghosted, .didNotAdvance), (.withdrawn, .pending), (nil, .pending),
  ]

  @Test(arguments: outcomes)
  func `without more the end of the application decides`(
    outcome: Outcome?, advancement expected: Advancement
  ) throws {
    #expect(try advancement(.of(.on(0), outcome: outcome)) == expected)
  }

  @Test func `pending ones are counted and are no part of the share`() {
    let count = AdvancementCount([.advanced, .pending, .didNotAdvance, .advanced, .pending])
    #expect(count.advanced == Proportion(2, of: 3))
    #expect(count.pending == 2)
    #expect(count.total == 5)
  }
}
