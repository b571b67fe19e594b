import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct HistoryTests {
  private func subjects(_ store: Store) throws -> [RecordedOperation.Subject] {
    try store.history().map(\.operation.subject)
  }

  @Test func `operations are listed the newest first, with how many rows each changed`() throws {
    try withStore { store in
      #expect(try store.history() == [])
      try store.log(.at(with: "Dana Lee"))
      try store.settleLetters(of: Interview.ID(1), now: monday + 2 * hour)

      let history = try store.history()

      #expect(history.map(\.operation.id) == [2, 1])
      #expect(history.map(\.operation.command) == ["letter", "log"])
      #expect(history.map(\.operation.at) == [monday + 2 * hour, monday - hour])
      // Application, interview, person, interviewer, letter and check-in.
      #expect(history.map(\.changeCount) == [1, 6])
      #expect(history.map(\.state) == [.done, .done])
    }
  }

  @Test func `since leaves out what was run before, and keeps what was run at that second`() throws
  {
    try withStore { store in
      for number in 0..<3 { try store.log(.at("C\(number)", nil, monday + number * day)) }
      let history = try store.history(since: monday + day - hour)
      #expect(history.map(\.operation.id) == [3, 2])
      #expect(try store.history(since: monday + 9 * day) == [])
    }
  }

  @Test func `what was undone, overtaken or sealed says so`() throws {
    try withStore { store in
      for number in 1...3 { try store.log(.at("Company \(number)")) }
      try store.connection.run("UPDATE operation SET sealed = 1 WHERE id = 1")
      _ = try store.undo(1, now: monday)
      #expect(try store.history().map(\.state) == [.undone, .done, .final])
      #expect(try store.history().map(\.undoneAt) == [monday, nil, nil])

      try store.log(.at("Company 4"))
      #expect(try store.history().map(\.state) == [.done, .overtaken, .done, .final])
    }
  }

  @Test func `an operation names what it touched, also what has to be followed up to it`() throws {
    let fixture = try OfferFixture()
    let store = fixture.store
    try fixture.receive(fixture.acme)
    try fixture.extend(fixture.acme, until: OfferFixture.hours(72))
    let interview = try fixture.interview(fixture.beta)
    _ = try store.debrief(interview.id, now: OfferFixture.now) { $0.tips = [1: .result(.done)] }
    let ask = try #require(try store.allTips().first { $0.key == "ask" })
    _ = try store.write(fixture.run()) { try $0.switchTip(ask, on: false) }

    let history = try subjects(store)

    #expect(
      history.prefix(4).map { $0.applications.map(\.company) } == [
        [], ["Beta"], ["Acme"], ["Acme"],
      ])
    #expect(history[0].tips == ["ask"])
    #expect(history.last?.people == ["Dana of Acme"])
    #expect(history.last?.followUps.map(\.number) == [1, 2])
  }

  @Test func `what is gone is named by the log`() throws {
    try withStore { store in
      try store.log(.at("Acme", "Backend", with: "Dana Lee"))
      try store.debrief(Interview.ID(1)) { $0.tips = [1: .result(.done)] }
      let before = try subjects(store)
      _ = try store.undo(2, now: monday)

      #expect(try subjects(store) == before)
      #expect(
        before.map { $0.applications.map(\.title) } == [["Acme, Backend"], ["Acme, Backend"]])
      #expect(before[1].people == ["Dana Lee"])
    }
  }

  @Test func `tables that the schema does not know name nothing`() throws {
    try withStore { store in
      try store.log(.at())
      try store.connection.run("UPDATE change SET table_name = 'sqlite_schema'")
      #expect(try subjects(store) == [.init()])
    }
  }
}
