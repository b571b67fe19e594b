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
    (.of(.on(0), outcome: .lapsed, offers: [.on(3)]), .lapsed),
    (.of(.on(0), outcome: .rejected), .rejected), (.of(.on(0), outcome: .withdrawn), .withdrawn),
    (.of(.on(0), outcome: .ghosted), .noReply), (.of(.on(0)), .pending),
  ]

  @Test(arguments: results)
  func `the result is what came of the interview, as far as that is known`(
    history: ApplicationHistory, result: WorkSearchEntry.Result
  ) throws {
    #expect(history.result(of: try #require(history.interviews.first)) == result)
  }

  private static let applicationResults: [(ApplicationHistory, WorkSearchEntry.Result)] = [
    (.of(.on(4), applied: 0), .interview), (.of(.on(200), applied: 0), .interview),
    (.of(.on(4), outcome: .rejected, applied: 0), .interview),
    (.of(outcome: .rejected, applied: 0), .rejected),
    (.of(outcome: .ghosted, applied: 0), .noReply),
    (.of(outcome: .withdrawn, applied: 0), .withdrawn),
    (.of(outcome: .rescinded, applied: 0), .rescinded), (.of(offers: [.on(3)], applied: 0), .offer),
    (.of(outcome: .accepted, offers: [.on(3)], applied: 0), .accepted), (.of(applied: 0), .pending),
  ]

  @Test(arguments: applicationResults)
  func `the result of an application is an interview, its end or an offer`(
    history: ApplicationHistory, result: WorkSearchEntry.Result
  ) {
    #expect(list([history]).entries.first { $0.kind == .application }?.result == result)
  }

  private static let offerResults: [(Offer.Answer?, Outcome?, WorkSearchEntry.Result)] = [
    (nil, nil, .pending), (.accepted, .accepted, .accepted), (.declined, .declined, .declined),
    (.lapsed, .lapsed, .lapsed), (.accepted, .rescinded, .rescinded),
    (.rescinded, .rescinded, .rescinded),
    (nil, .withdrawn, .withdrawn), (.declined, nil, .declined),
  ]

  @Test(arguments: offerResults)
  func `the result of an offer is its answer, else the end of its application`(
    answer: Offer.Answer?, outcome: Outcome?, result: WorkSearchEntry.Result
  ) {
    let entries = list([.of(outcome: outcome, offers: [.on(3, answer: answer)])]).entries
    #expect(entries.map(\.kind) == [.offer])
    #expect(entries.map(\.result) == [result])
  }

  /// The list of these by the hundredth day.
  private func list(
    _ histories: [ApplicationHistory], _ range: InstantRange = InstantRange(), in zone: Zone = .utc,
    isDayOnly: Bool = false
  ) -> WorkSearch {
    let interviews = histories.flatMap(\.interviews).map { record in
      (
        record.id,
        Interview(
          id: record.id, uuid: "", applicationID: .init(1), company: "Acme", role: nil, round: 1,
          kind: .video, startsAt: record.startsAt, endsAt: record.startsAt + hour, zone: "UTC",
          isDayOnly: isDayOnly)
      )
    }
    return WorkSearch(
      OverviewFacts(now: firstDay + 100 * day, range: range, histories: histories),
      Dictionary(uniqueKeysWithValues: interviews), in: zone)
  }

  @Test func `only held interviews are listed, the earliest first, dated by the given calendar`() {
    var record = InterviewRecord.on(0, id: 2)
    record.startsAt = at("2026-01-01 03:00", .utc)
    let entries = list(
      [.of(.on(3, id: 1)), .of(record, .on(200, id: 3))], in: TestZones.newYork
    ).entries
    #expect(entries.map(\.interview?.id.number) == [2, 1])
    #expect(entries.first?.date == CivilDate(year: 2025, month: 12, day: 31))
  }

  @Test func `an interview of which only the day is known keeps its day in every calendar`() {
    var record = InterviewRecord.on(0)
    record.startsAt = at("2026-01-01 00:00", .utc)
    let entries = list([.of(record)], in: TestZones.newYork, isDayOnly: true).entries
    #expect(entries.first?.date == CivilDate(year: 2026, month: 1, day: 1))
  }

  @Test func `lines are sorted by day, an application before everything else of its day`() {
    var morning = InterviewRecord.on(2, id: 1)
    morning.startsAt = morning.startsAt - 4 * hour
    let entries = list([
      .of(morning, offers: [.on(5)], applied: 2, id: 1), .of(applied: 0, id: 2),
      .of(.on(1, id: 2), applied: 200, id: 3),
    ]).entries
    #expect(entries.map(\.kind) == [.application, .interview, .application, .interview, .offer])
    #expect(entries.map(\.application.id.number) == [2, 3, 1, 1, 1])
    #expect(
      entries.map { $0.kind.counting } == [.contact, .activity, .contact, .activity, .result])
  }

  @Test func `each line has to be in range by itself`() {
    let range = InstantRange(since: firstDay + 4 * day, until: firstDay + 6 * day)
    let history = ApplicationHistory.of(.on(5), .on(9), offers: [.on(12)], applied: 0)
    #expect(list([history], range).entries.map(\.kind) == [.interview])
  }

  private static let undated: [(ApplicationHistory, Bool)] = [
    (.of(recorded: 5), true), (.of(recorded: 1), false), (.of(recorded: 9), false),
    (.of(applied: 5, recorded: 5), false), (.of(applied: 1, recorded: 5), false),
    (.of(.on(5), recorded: 90), true), (.of(.on(1), recorded: 5), false),
    (.of(.on(200), recorded: 5), true), (.of(.on(1), .on(5), recorded: 0), true),
    (.of(offers: [.on(5)], recorded: 1), true),
  ]

  @Test(arguments: undated)
  func `an application of that time without a day is counted apart`(
    history: ApplicationHistory, isUndated: Bool
  ) {
    let range = InstantRange(since: firstDay + 4 * day, until: firstDay + 6 * day)
    let search = list([history], range)
    #expect(search.undated.isEmpty != isUndated)
    #expect(!search.entries.contains { $0.kind == .application && isUndated })
  }
}
