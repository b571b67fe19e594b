import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct FollowUpQueryTests {
  /// The letters of Monday's interview, asked at the edges of their window.
  private func states(_ store: Store, at now: Instant) throws -> [String] {
    let today = try store.today(at: now)
    let lists = [("overdue", today.overdue), ("due", today.due), ("open", today.open)]
    return lists.filter { !$0.1.of(.thankYou).isEmpty }.map(\.0)
  }

  /// Seconds after the interview's end, and the list that its letter is in then.
  private static let edges: [(afterEnd: Int, list: String?)] = [
    (-1, nil), (0, "open"), (24 * hour - 1, "open"), (24 * hour, "due"),
    (48 * hour - 1, "due"), (48 * hour, "overdue"), (1_000 * hour, "overdue"),
  ]

  @Test(arguments: edges)
  func `a letter is in exactly the list of its state, to the second`(
    afterEnd: Int, list: String?
  ) throws {
    try withStore { store in
      try store.log(.at())

      let states = try states(store, at: monday + hour + afterEnd)

      #expect(states == [list].compactMap(\.self))
    }
  }

  @Test func `what becomes due exactly at the horizon is due, a second later is not`() throws {
    try withStore { store in
      let letter = try #require(try store.log(.at()).followUps.of(.thankYou).first)
      let now = letter.window.due - 10 * hour

      let reached = try store.due(within: 10 * hour, at: now)
      let missed = try store.due(within: 10 * hour - 1, at: now)

      #expect(reached.map(\.id) == [letter.id])
      #expect(missed.isEmpty)
    }
  }

  @Test func `due holds what is not open yet, too`() throws {
    try withStore { store in
      let letter = try #require(try store.log(.at()).followUps.of(.thankYou).first)

      let due = try store.due(within: 48 * hour, at: monday - hour)

      #expect(due.map(\.id) == [letter.id])
      #expect(due.map { $0.state(at: monday - hour) } == [.upcoming])
    }
  }

  @Test func `due never holds what is overdue`() throws {
    try withStore { store in
      let letter = try #require(try store.log(.at()).followUps.of(.thankYou).first)

      let due = try store.due(within: 1_000 * day, at: letter.window.limit)

      #expect(due.of(.thankYou).isEmpty)
    }
  }

  @Test func `settled follow-ups are in no list`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.settleLetters(of: id, now: monday + 2 * hour)

      for hours in [3, 30, 300] {
        let states = try states(store, at: monday + hours * hour)
        #expect(states == [])
      }
    }
  }

  @Test func `overdue lists the longest overdue first, then the lower number`() throws {
    try withStore { store in
      try store.log(.at("B", nil, monday + day, opening: .all))
      try store.log(.at("A", nil, monday, opening: .all))
      try store.log(.at("C", nil, monday, opening: .all))

      let overdue = try store.overdue(kind: .thankYou, at: monday + 30 * day)

      #expect(overdue.map(\.company) == ["A", "C", "B"])
    }
  }

  @Test func `due is ordered by what comes next, due date or limit`() throws {
    try withStore { store in
      // At noon on Tuesday the first is due with 23 h left, the second becomes due in 20 h.
      try store.log(.at("First", nil, monday))
      try store.log(.at("Second", nil, monday - 3 * hour + day))
      let now = at("2026-03-03 12:00")

      let due = try store.due(within: 48 * hour, at: now)

      #expect(due.of(.thankYou).map(\.company) == ["Second", "First"])
    }
  }

  @Test func `a kind restricts both lists`() throws {
    try withStore { store in
      try store.log(.at())
      let late = monday + 365 * day

      #expect(try store.overdue(at: late).map(\.kind) == [.thankYou, .checkIn])
      let checkIns = try store.overdue(kind: .checkIn, at: late)
      #expect(checkIns.map(\.kind) == [.checkIn])
      let letters = try store.due(within: 365 * day, kind: .thankYou, at: monday)
      #expect(letters.map(\.kind) == [.thankYou])
    }
  }

  @Test func `a row says what is owed to whom, for which interview`() throws {
    try withStore { store in
      let change = try store.log(.at("Acme", "Backend", with: "Dana Lee (CTO) <d@acme.example>"))

      let row = try #require(try store.overdue(kind: .thankYou, at: monday + 9 * day).first)

      #expect(row.company == "Acme")
      #expect(row.role == "Backend")
      #expect(row.interviewID == change.interview.id)
      #expect(row.round == 1)
      #expect(row.person == change.interview.interviewers.first)
      #expect(row.uuid.utf8.count == 36)
      #expect(try store.followUp(row.id) == row)
      #expect(try store.followUp(FollowUp.ID(999)) == nil)
    }
  }
}
