import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// What a calendar is made of, over a store in which one interview at Acme was logged.
@Suite struct CalendarEntriesTests {
  private let store: Store
  private let logged: InterviewChange
  /// When it was logged, in seconds.
  private static let start = 1_700_000_000

  init() throws {
    store = try Store.inMemory(zones: { _ in .utc }, seed: 1)
    logged = try store.write(Invocation("log", now: Self.time(0))) {
      try $0.log(
        InterviewEntry(
          company: "Acme", startsAt: Self.time(100_000), zone: .utc,
          people: try PersonEntry.list("Dana Lee", field: "person")))
    }
  }

  private static func time(_ seconds: Int) -> Instant {
    Instant(seconds: start + seconds)
  }

  /// The entry of this name as it is now.
  private func entry(_ uuid: String) throws -> CalendarEntry {
    try #require(try store.calendarEntries().first { $0.uuid == uuid })
  }

  private var interview: CalendarEntry {
    get throws { try entry(logged.interview.uuid) }
  }

  private var letter: CalendarEntry {
    get throws {
      try entry(try #require(logged.followUps.first { $0.kind == .thankYou }).uuid)
    }
  }

  private func move(to seconds: Int, now: Int) throws {
    _ = try store.write(Invocation("move", now: Self.time(now))) {
      try $0.move(logged.interview.id, to: NewTime(startsAt: Self.time(seconds)))
    }
  }

  @Test func `an interview and each of its follow-ups is an entry`() throws {
    let names = try store.calendarEntries().map(\.uuid)
    #expect(Set(names) == Set([logged.interview.uuid] + logged.followUps.map(\.uuid)))
    #expect(names.count == 1 + logged.followUps.count)
  }

  @Test func `an entry that was only stored has number 0 and the time of that`() throws {
    #expect(try interview.revision == Revision(number: 0, modifiedAt: Self.time(0)))
    #expect(try letter.revision == Revision(number: 0, modifiedAt: Self.time(0)))
  }

  @Test func `a move raises the number of the interview and its windows`() throws {
    try move(to: 200_000, now: 50)
    #expect(try interview.revision == Revision(number: 1, modifiedAt: Self.time(50)))
    #expect(try letter.revision == Revision(number: 1, modifiedAt: Self.time(50)))
  }

  @Test func `undoing and redoing raise the number and the time each time`() throws {
    try move(to: 200_000, now: 50)
    var before = try interview.revision
    for round in 1...3 {
      _ = try store.undo(1, now: Self.time(100 * round))
      let undone = try interview.revision
      #expect(undone.number > before.number)
      #expect(undone.modifiedAt == Self.time(100 * round))
      _ = try store.redo(1, now: Self.time(100 * round + 50))
      before = try interview.revision
      #expect(before.number > undone.number)
      #expect(before.modifiedAt == Self.time(100 * round + 50))
    }
  }

  @Test func `a clock that was put back moves no time back`() throws {
    try move(to: 200_000, now: 50)
    _ = try store.undo(1, now: Self.time(90))
    _ = try store.redo(1, now: Self.time(-500))
    #expect(try interview.revision == Revision(number: 3, modifiedAt: Self.time(90)))
    try move(to: 300_000, now: -1_000)
    #expect(try interview.revision == Revision(number: 4, modifiedAt: Self.time(90)))
  }

  @Test func `what was undone is gone, and its number still grows`() throws {
    _ = try store.undo(1, now: Self.time(60))
    let entry = try interview
    guard case .gone(let gone) = entry.subject else {
      Issue.record("it is not gone")
      return
    }
    #expect(entry.revision == Revision(number: 1, modifiedAt: Self.time(60)))
    #expect(gone.kind == .interview)
    #expect(gone.span == CalendarSpan(start: Self.time(100_000), end: Self.time(103_600)))
    #expect(try letter.isCancelled)
    #expect(try letter.kind == .followUp(.thankYou))
  }

  @Test func `what was undone and redone is back with a higher number`() throws {
    _ = try store.undo(1, now: Self.time(60))
    _ = try store.redo(1, now: Self.time(70))
    let entry = try interview
    guard case .interview(let interview) = entry.subject else {
      Issue.record("it is not back")
      return
    }
    #expect(interview.id == logged.interview.id)
    #expect(entry.revision == Revision(number: 2, modifiedAt: Self.time(70)))
  }

  @Test func `what was moved and then undone altogether is gone from where it was last`() throws {
    try move(to: 200_000, now: 50)
    _ = try store.undo(2, now: Self.time(60))
    guard case .gone(let gone) = try interview.subject else {
      Issue.record("it is not gone")
      return
    }
    #expect(gone.span.start == Self.time(200_000))
  }

  @Test func `what was undone stays in the calendar's list when something else is stored`() throws {
    _ = try store.undo(1, now: Self.time(60))
    _ = try store.write(Invocation("log", now: Self.time(70))) {
      try $0.log(InterviewEntry(company: "Beta", startsAt: Self.time(100_000), zone: .utc))
    }
    #expect(try interview.isCancelled)
    let gone = try store.calendarEntries().filter {
      if case .gone = $0.subject { true } else { false }
    }
    #expect(gone.count == 1 + logged.followUps.count)
  }

  @Test func `somebody who was added and taken out again moves no time back`() throws {
    var entry = DebriefEntry()
    entry.people = try PersonEntry.list("Sam Ito", field: "person")
    _ = try store.write(Invocation("debrief", now: Self.time(110_000))) {
      try $0.debrief(logged.interview.id, entry)
    }
    #expect(try interview.revision.modifiedAt == Self.time(110_000))
    _ = try store.undo(1, now: Self.time(120_000))
    #expect(try interview.revision.modifiedAt == Self.time(120_000))
  }

  @Test func `a change of what is shown with it moves the time and leaves the number`() throws {
    _ = try store.write(Invocation("outcome", now: Self.time(80))) {
      try $0.setOutcome(
        of: logged.interview.applicationID, to: OutcomeEntry(.rejected, at: Self.time(80)))
    }
    #expect(try interview.revision == Revision(number: 0, modifiedAt: Self.time(80)))
  }

  @Test func `a settled letter is cancelled with a higher number`() throws {
    _ = try store.write(Invocation("letter sent", now: Self.time(110_000))) {
      try $0.settleLetters(
        of: logged.interview.id, .only, SettlementEntry(isWaived: false, at: Self.time(110_000)))
    }
    #expect(try letter.isCancelled)
    #expect(try letter.revision.number == 1)
  }

  @Test func `a row that another program stored goes by its creation`() throws {
    try store.connection.run(
      """
      INSERT INTO follow_up
        (uuid, kind, application_id, what, opens_at, due_at, limit_at, created_at)
      VALUES ('00000000-0000-4000-8000-000000000000', 'promise', 1, 'x', 1, 2, 3, 1700000042)
      """)
    let revision = try entry("00000000-0000-4000-8000-000000000000").revision
    #expect(revision == Revision(number: 0, modifiedAt: Self.time(42)))
  }

  @Test func `no number and no time ever goes back, whatever is done`() throws {
    var generator = SeededGenerator(seed: 11)
    var latest: [String: Revision] = [:]
    for step in 1...200 {
      // The clock goes forward on the whole, and back now and then.
      let now = 110_000 + step * 100 - Int.random(in: 0...300, using: &generator)
      try? change(Int.random(in: 0..<5, using: &generator), step: step, now: now)
      for entry in try store.calendarEntries() {
        if let before = latest[entry.uuid] {
          #expect(entry.revision.number >= before.number)
          #expect(entry.revision.modifiedAt >= before.modifiedAt)
        }
        latest[entry.uuid] = entry.revision
      }
    }
    #expect(latest.values.contains { $0.number > 10 })
  }

  /// Changes something at random; what rules refuse changes nothing.
  private func change(_ choice: Int, step: Int, now: Int) throws {
    switch choice {
    case 0: _ = try store.undo(1, now: Self.time(now))
    case 1: _ = try store.redo(1, now: Self.time(now))
    case 2: try move(to: 90_000 + step, now: now)
    case 3:
      var entry = DebriefEntry()
      entry.people = try PersonEntry.list("Person \(step)", field: "person")
      _ = try store.write(Invocation("debrief", now: Self.time(now))) {
        try $0.debrief(logged.interview.id, entry)
      }
    default:
      _ = try store.write(Invocation("log", now: Self.time(now))) {
        try $0.log(InterviewEntry(company: "Acme", startsAt: Self.time(80_000 + step), zone: .utc))
      }
    }
  }
}
