import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct LoggedRoundTests {
  @Test func `interviews of one local day are one round`() throws {
    try withStore { store in
      try store.log(.at())
      let second = try store.log(.at("Acme", nil, at("2026-03-02 23:30")))

      #expect(second.interview.round == 1)
    }
  }

  @Test func `a later local day is the next round`() throws {
    try withStore { store in
      try store.log(.at("Acme", nil, at("2026-03-02 22:30")))
      let second = try store.log(.at("Acme", nil, at("2026-03-03 07:30")))

      #expect(second.interview.round == 2)
    }
  }

  @Test func `an earlier day logged afterwards moves the later ones, and says so`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview.id
      let backfilled = try store.log(.at("Acme", nil, monday - 3 * day))

      #expect(backfilled.interview.round == 1)
      #expect(try store.interviews(InterviewFilter()).map(\.round) == [2, 1])
      #expect(backfilled.remarks == [.renumbered([try store.interview(first)])])
    }
  }

  @Test func `a round that was given stays when others are logged, moved or cancelled`() throws {
    try withStore { store in
      var entry = InterviewEntry.at("Acme", nil, monday + 7 * day)
      entry.round = 4
      let given = try store.log(entry).interview.id
      let first = try store.log(.at()).interview.id
      _ = try store.write(Invocation("move", now: monday)) {
        try $0.move(first, to: NewTime(startsAt: monday + 14 * day))
      }

      #expect(try store.interview(given).round == 4)
      #expect(try store.interview(first).round == 5)
      _ = try store.write(Invocation("cancel", now: monday)) { try $0.cancel(given, note: nil) }
      #expect(try store.interview(first).round == 1)
    }
  }

  @Test func `a cancelled interview takes no round`() throws {
    try withStore { store in
      let first = try store.log(.at())
      _ = try store.write(Invocation("cancel", now: monday)) {
        try $0.cancel(first.interview.id, note: nil)
      }

      let second = try store.log(.at("Acme", nil, monday + day))

      #expect(second.interview.round == 1)
    }
  }

  @Test func `a round that is given overrides the count`() throws {
    try withStore { store in
      var entry = InterviewEntry.at()
      entry.round = 3

      let overridden = try store.log(entry)
      let next = try store.log(.at("Acme", nil, monday + day))

      #expect(overridden.interview.round == 3)
      #expect(next.interview.round == 4)
    }
  }

  @Test func `what is stored is what was given`() throws {
    try withStore { store in
      var entry = InterviewEntry.at("Acme", "Backend", with: "Dana Lee (CTO) <dana@acme.example>")
      entry.minutes = 45
      entry.kind = .video
      entry.place = "https://meet.example/1"
      entry.note = "Two lines\nof it"

      let interview = try store.log(entry).interview

      #expect(interview.startsAt == monday)
      #expect(interview.endsAt == monday + 45 * minute)
      #expect(interview.zone == "Europe/Berlin")
      #expect(interview.kind == .video)
      #expect(interview.place == "https://meet.example/1")
      #expect(interview.note == "Two lines\nof it")
      #expect(interview.interviewers.map(\.title) == ["CTO"])
      #expect(try store.interview(interview.id) == interview)
    }
  }
}
