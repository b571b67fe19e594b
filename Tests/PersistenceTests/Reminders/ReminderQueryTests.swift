import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct ReminderQueryTests {
  private let store: Store
  private static let now = Instant(seconds: 1_700_000_000)

  init() throws {
    store = try Store.inMemory(zones: { _ in .utc }, seed: 1)
  }

  private func log(_ company: String, _ seconds: Int) throws -> InterviewChange {
    try store.write(Invocation("log", now: Self.now - 40 * 24 * hour)) {
      try $0.log(
        InterviewEntry(company: company, startsAt: Self.now + seconds, zone: .utc, people: []))
    }
  }

  private func stages(at now: Instant = now) throws -> Set<Reminder.Stage> {
    Set(try ReminderQuery(store).reminders(around: now).map(\.stage))
  }

  @Test func `an interview within the hour is among them`() throws {
    _ = try log("Acme", hour)
    #expect(try stages() == [.hourBefore, .minutesBefore])
    #expect(try stages(at: Self.now - 1).isEmpty)
  }

  @Test func `an interview without a debrief and its letter are among them, until it has one`()
    throws
  {
    let logged = try log("Acme", -30 * hour)
    #expect(try stages() == [.due, .overdue, .undebriefed])
    var entry = DebriefEntry()
    entry.tips[1] = .result(.done)
    _ = try store.write(Invocation("debrief", now: Self.now)) {
      try $0.debrief(logged.interview.id, entry)
    }
    #expect(try stages() == [.due, .overdue])
  }

  @Test func `what is over for more than a week is not`() throws {
    _ = try log("Acme", -20 * 24 * hour)
    #expect(!(try stages()).contains(.undebriefed))
  }
}
