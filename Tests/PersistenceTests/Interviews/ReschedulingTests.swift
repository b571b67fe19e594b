import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct ReschedulingTests {
  private func move(
    _ store: Store, _ id: Interview.ID, to start: Instant, minutes: Int? = nil, zone: Zone? = nil,
    now: Instant = monday
  ) throws -> InterviewChange {
    let time = NewTime(startsAt: start, minutes: minutes, zone: zone)
    return try store.write(Invocation("move", now: now)) { try $0.move(id, to: time) }
  }

  @Test func `moving recomputes letters and check-in and keeps length, round and zone`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee; Kim Park")).interview

      let change = try move(store, interview.id, to: monday + 2 * day)

      #expect(change.interview.startsAt == monday + 2 * day)
      #expect(change.interview.endsAt == monday + 2 * day + hour)
      #expect(change.interview.round == interview.round)
      #expect(change.interview.zone == interview.zone)
      let expected = AnswerWindow(openingAt: monday + 2 * day + hour)
      #expect(change.followUps.of(.thankYou).map(\.window) == [expected, expected])
      #expect(change.followUps.of(.checkIn).map(\.window.opens) == [at("2026-03-11 11:00")])
    }
  }

  @Test func `another length and zone move the windows along`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id

      let change = try move(store, id, to: monday, minutes: 90, zone: TestZones.newYork)

      #expect(change.interview.endsAt == monday + 90 * minute)
      #expect(change.interview.zone == "America/New_York")
      #expect(change.followUps.of(.thankYou).first?.window.opens == monday + 90 * minute)
      // 05:30 in New York, which has changed its clocks by then.
      let opens = at("2026-03-09 05:30", TestZones.newYork)
      #expect(change.followUps.of(.checkIn).first?.window.opens == opens)
    }
  }

  @Test func `the window of a letter that was sent moves too, and lateness follows`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      let sent = try store.settleLetters(of: id, now: monday + 60 * hour)
      #expect(sent.map(\.isLate) == [true])

      let change = try move(store, id, to: monday + day, now: monday + 60 * hour)

      #expect(change.followUps.of(.thankYou).map(\.isLate) == [false])
      #expect(change.followUps.of(.thankYou).first?.settled == sent.first?.settled)
    }
  }

  @Test func `a promised date keeps the check-in where it is`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.debrief(id) { $0.replyBy = monday + 4 * day }

      let change = try move(store, id, to: monday + day)

      #expect(change.followUps.of(.checkIn).isEmpty)
      let checkIn = try store.followUps(of: id).of(.checkIn)
      #expect(checkIn.map(\.window.opens) == [monday + 4 * day])
    }
  }

  @Test func `the second check-in hangs on the first and stays`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      let first = try #require(try store.followUps(of: id).of(.checkIn).first)
      try store.settle(first.id, now: first.window.opens)
      let second = try #require(try store.followUps(of: id).of(.checkIn).last)

      _ = try move(store, id, to: monday + day)

      let after = try store.followUps(of: id).of(.checkIn)
      #expect(after.last == second)
      #expect(after.first?.window.opens == first.window.opens + day)
    }
  }

  @Test func `another interview's windows stay`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview.id
      let second = try store.log(.at("Acme", nil, monday + day)).interview.id
      let before = try store.followUps(of: second)

      _ = try move(store, first, to: monday + 2 * hour)

      #expect(try store.followUps(of: second) == before)
    }
  }

  @Test func `the start of another interview of the application is refused`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview.id
      let second = try store.log(.at("Acme", nil, monday + day)).interview.id

      let refusal = #expect(throws: InterviewRefusal.self) { try move(store, second, to: monday) }

      #expect(refusal == .sameStart(first))
    }
  }

  @Test func `moving to where it is changes nothing and is no operation`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id

      _ = try move(store, id, to: monday)

      #expect(try store.count("operation") == 1)
    }
  }

  @Test func `cancelling voids what is open and leaves what was settled`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee; Kim Park")).interview.id
      try store.settleLetters(of: id, .person("dana"), now: monday + 2 * hour)

      let now = monday + 3 * hour
      let change = try store.write(Invocation("cancel", now: now)) {
        try $0.cancel(id, note: "They are ill")
      }

      #expect(change.interview.cancelledAt == now)
      #expect(change.interview.note == "They are ill")
      #expect(
        change.followUps.of(.thankYou).map(\.settled) == [Settlement(at: now, manner: .void)])
      let letters = try store.letters(of: id)
      #expect(letters.map(\.settled?.manner) == [.sent, .void])
      #expect(try store.overdue(kind: .thankYou, at: monday + 365 * day).isEmpty)
    }
  }

  @Test func `a note is added below the one that is there`() throws {
    try withStore { store in
      var entry = InterviewEntry.at()
      entry.note = "First"
      let id = try store.log(entry).interview.id

      let change = try store.write(Invocation("cancel", now: monday)) {
        try $0.cancel(id, note: "Second")
      }

      #expect(change.interview.note == "First\nSecond")
    }
  }

  @Test func `a cancelled interview can be neither moved, cancelled, debriefed nor thanked for`()
    throws
  {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      _ = try store.write(Invocation("cancel", now: monday)) { try $0.cancel(id, note: nil) }

      #expect(throws: InterviewRefusal.cancelled(id)) { try move(store, id, to: monday + day) }
      #expect(throws: InterviewRefusal.cancelled(id)) {
        try store.write(Invocation("cancel", now: monday)) { try $0.cancel(id, note: nil) }
      }
      #expect(throws: InterviewRefusal.cancelled(id)) {
        try store.debrief(id) { $0.impression = 3 }
      }
      #expect(throws: InterviewRefusal.cancelled(id)) {
        try store.settleLetters(of: id, now: monday + 2 * hour)
      }
      #expect(try store.count("operation") == 2)
    }
  }

  @Test func `what was debriefed, or written after, cannot be still to come`() throws {
    try withStore { store in
      let debriefed = try store.log(.at("Acme")).interview.id
      try store.debrief(debriefed) { $0.tips = [1: .result(.done)] }
      let written = try store.log(.at("Globex")).interview.id
      try store.settleLetters(of: written, now: monday + 40 * hour)
      let now = monday + 2 * day

      for id in [debriefed, written] {
        #expect(throws: InterviewRefusal.debriefedAlready(id)) {
          try move(store, id, to: now + hour, now: now)
        }
        #expect(throws: InterviewRefusal.debriefedAlready(id)) {
          try store.edit(id, now: now) { $0.startsAt = now + hour }
        }
        #expect(try move(store, id, to: now, now: now).interview.startsAt == now)
      }
    }
  }

  @Test func `a reply is not promised by a moment before the interview`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.debrief(id) { $0.replyBy = monday + day }
      let now = monday + 10 * day
      let refusal = InterviewRefusal.replyBeforeTheInterview(monday + day, interview: id)

      #expect(throws: refusal) { try move(store, id, to: monday + 2 * day, now: now) }
      #expect(throws: refusal) { try store.edit(id) { $0.startsAt = monday + 2 * day } }
      let both = try store.edit(id) {
        $0.startsAt = monday + 2 * day
        $0.replyBy = .to(monday + 3 * day)
      }
      #expect(both.interview.replyByAt == monday + 3 * day)
    }
  }

  @Test func `nothing is stored that leads beyond the year 9999`() throws {
    try withStore { store in
      let start = at("9999-12-31 23:30")
      let id = try store.log(.at("Acme")).interview.id

      #expect(throws: MomentRefusal.beyondTheCalendar) { try store.log(.at("Globex", nil, start)) }
      #expect(throws: MomentRefusal.beyondTheCalendar) { try move(store, id, to: start) }
      #expect(try store.interview(id).startsAt == monday)
    }
  }
}
