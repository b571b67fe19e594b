import InterviewModel
import Testing
import Zones

/// The ends and reopenings of an application.
@Suite struct OutcomeEntryTests {
  private func entry(_ outcome: Outcome?, _ seconds: Int) -> OutcomeEntry {
    OutcomeEntry(outcome, at: Instant(seconds: seconds))
  }

  private func application(_ outcome: Outcome?, _ seconds: Int?) -> Application {
    Application(
      id: .init(1), company: "Acme", outcome: outcome,
      outcomeAt: seconds.map { Instant(seconds: $0) })
  }

  @Test func `an end from before there were entries is the last one`() {
    let reopened = [entry(.ghosted, 10), entry(nil, 20)]
    #expect([].completed(for: application(.rejected, 30)) == [entry(.rejected, 30)])
    #expect(
      reopened.completed(for: application(.rejected, 30)) == reopened + [entry(.rejected, 30)])
    #expect(reopened.completed(for: application(nil, nil)) == reopened)
    let ended = [entry(.ghosted, 10)]
    #expect(ended.completed(for: application(.ghosted, 10)) == ended)
  }

  @Test(
    arguments: [
      ([], 0, nil), ([10], 9, "beforeItsEnd"), ([10], 10, nil),
      ([10, 20], 19, "beforeItsReopening"),
      ([10, 20], 20, nil),
    ] as [([Int], Int, String?)])
  func `nothing is said to have been before the newest entry`(
    _ times: [Int], _ at: Int, _ refused: String?
  ) {
    let entries = times.enumerated().map { entry($0 == 0 ? .ghosted : nil, $1) }
    let refusal = refusal { try entries.refuseBeforeLast(Instant(seconds: at)) }
    #expect(refusal == refused)
  }
}
