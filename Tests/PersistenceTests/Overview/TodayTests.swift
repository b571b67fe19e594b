import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct TodayTests {
  @Test(arguments: [(0, false), (1, true), (7 * day, true), (7 * day + 1, false)])
  func `next holds interviews that begin after now and within seven days`(
    ahead: Int, isNext: Bool
  ) throws {
    try withStore { store in
      try store.log(.at())

      let next = try store.today(at: monday - ahead).next

      #expect(!next.isEmpty == isNext)
    }
  }

  @Test(arguments: [(-1, false), (0, true), (14 * day - 1, true), (14 * day, false)])
  func `undebriefed holds interviews that ended within fourteen days`(
    afterEnd: Int, isListed: Bool
  ) throws {
    try withStore { store in
      try store.log(.at())

      let undebriefed = try store.today(at: monday + hour + afterEnd).undebriefed

      #expect(!undebriefed.isEmpty == isListed)
    }
  }

  @Test func `an interview of a whole day is found by when it ended`() throws {
    try withStore { store in
      var entry = InterviewEntry.at()
      entry.minutes = 24 * 60
      try store.log(entry)

      let undebriefed = try store.today(at: monday + 15 * day - 1).undebriefed

      #expect(undebriefed.count == 1)
    }
  }

  @Test func `an entry for a tip takes an interview off the list, other answers do not`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      let now = monday + 2 * hour

      try store.debrief(id) { $0.impression = 3 }
      #expect(try store.today(at: now).undebriefed.map(\.id) == [id])
      try store.debrief(id) { $0.tips = [1: .result(.done)] }
      #expect(try store.today(at: now).undebriefed.isEmpty)
    }
  }

  @Test func `cancelled interviews are on neither list`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      _ = try store.write(Invocation("cancel", now: monday - hour)) { try $0.cancel(id, note: nil) }

      #expect(try store.today(at: monday - hour).next.isEmpty)
      #expect(try store.today(at: monday + 2 * hour).undebriefed.isEmpty)
    }
  }

  @Test func `next comes soonest first, undebriefed latest first`() throws {
    try withStore { store in
      try store.log(.at("B", nil, monday + day))
      try store.log(.at("A", nil, monday))

      #expect(try store.today(at: monday - hour).next.map(\.company) == ["A", "B"])
      #expect(try store.today(at: monday + 3 * day).undebriefed.map(\.company) == ["B", "A"])
    }
  }

  @Test func `an empty database has an empty day`() throws {
    try withStore { store in
      let today = try store.today(at: monday)

      var empty = Today(now: monday, overdue: [], due: [], open: [], next: [], undebriefed: [])
      empty.isFirst = true
      #expect(today == empty)
    }
  }

  @Test(arguments: [(-hour - 1, false), (-hour, true), (0, true), (hour - 1, true), (hour, false)])
  func `an interview is current from an hour before until it ends`(
    after: Int, isCurrent: Bool
  ) throws {
    try withStore { store in
      try store.log(.at(), now: monday - day)

      let current = try store.today(at: monday + after).current

      #expect(!current.isEmpty == isCurrent)
    }
  }

  @Test func `applications wait on them while nothing is owed and no interview lies ahead`() throws
  {
    try withStore { store in
      try store.log(.at("Owing"))
      try store.log(.at("Ahead", nil, monday + 3 * day, opening: .none))
      try store.log(.at("Silent", nil, monday - 9 * day, opening: .none))
      let ended = try store.log(.at("Ended", nil, monday - 2 * day, opening: .none)).interview
      try store.end(ended.applicationID, .rejected, now: monday)

      let waiting = try store.today(at: monday + 2 * hour).waiting

      #expect(waiting.map(\.company) == ["Silent"])
      #expect(waiting.first?.silentDays(at: monday + 2 * hour) == 9)
    }
  }

  @Test func `without an interview silence is counted from when the application was recorded`()
    throws
  {
    try withStore { store in
      let id = try store.log(.at("Early", nil, monday, opening: .none), now: monday - 9 * day)
        .interview.id
      _ = try store.write(Invocation("cancel", now: monday - 5 * day)) {
        try $0.cancel(id, note: nil)
      }

      let waiting = try store.today(at: monday).waiting

      #expect(waiting.map { $0.silentDays(at: monday) } == [9])
    }
  }

  @Test func `after an acceptance it names what is open, and sums up when nothing is`() throws {
    try withStore { store in
      let won = try store.log(.at("Won", nil, monday - 9 * day, opening: .none)).interview
      let other = try store.log(.at("Other", nil, monday - 8 * day, opening: .none)).interview
      let now = monday + hour
      #expect(try store.today(at: now).end == nil)

      try store.end(won.applicationID, .accepted, now: monday)
      #expect(try store.today(at: now).end?.remaining.map(\.company) == ["Other"])
      #expect(try store.today(at: now).end?.summary == nil)

      try store.end(other.applicationID, .withdrawn, now: monday)
      let end = try store.today(at: now).end
      #expect(end?.remaining == [])
      #expect(end?.summary?.applications == 2)
      #expect(end?.summary?.interviews == 2)
      #expect(end?.summary?.days == 9)

      try store.log(.at("New", nil, monday + day, opening: .none), now: now)
      #expect(try store.today(at: now).end == nil)
    }
  }
}
