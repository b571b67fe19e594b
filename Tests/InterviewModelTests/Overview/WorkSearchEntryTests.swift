import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct WorkSearchEntryTests {
  private static let results: [(ApplicationHistory, WorkSearchEntry.Result)] = [
    (.of(.on(0), .on(4)), .furtherInterview),
    (.of(.on(0), .on(4), outcome: .rejected), .furtherInterview),
    (.of(.on(0), offers: [.on(3)]), .offer),
    (.of(.on(0), outcome: .accepted, offers: [.on(3)]), .accepted),
    (.of(.on(0), outcome: .declined, offers: [.on(3)]), .declined),
    (.of(.on(0), outcome: .rejected), .rejected), (.of(.on(0), outcome: .withdrawn), .withdrawn),
    (.of(.on(0), outcome: .ghosted), .noReply), (.of(.on(0)), .pending),
  ]

  @Test(arguments: results)
  func `the result is what came of the interview, as far as that is known`(
    history: ApplicationHistory, result: WorkSearchEntry.Result
  ) throws {
    #expect(history.result(of: try #require(history.interviews.first)) == result)
  }

  @Test func `only held interviews are listed, the earliest first, dated by the given calendar`()
    throws
  {
    var record = InterviewRecord.on(0, id: 2)
    record.startsAt = at("2026-01-01 03:00", .utc)
    let histories: [ApplicationHistory] = [.of(.on(3, id: 1)), .of(record, .on(200, id: 3))]
    let interviews = histories.flatMap(\.interviews).map { record in
      (
        record.id,
        Interview(
          id: record.id, uuid: "", applicationID: .init(1), company: "Acme", role: nil, round: 1,
          kind: .video, startsAt: record.startsAt, endsAt: record.startsAt + hour, zone: "UTC")
      )
    }
    let entries = WorkSearchEntry.all(
      histories, Dictionary(uniqueKeysWithValues: interviews),
      in: TestZones.newYork, at: firstDay + 100 * day)
    #expect(entries.map(\.interview.id.number) == [2, 1])
    #expect(entries.first?.date == CivilDate(year: 2025, month: 12, day: 31))
  }
}
