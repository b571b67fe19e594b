import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct RemovingInterviewsTests {
  private let later = monday + 8 * day

  private func remove(_ store: Store, _ interviews: Interview...) throws -> Removal {
    try store.write(Invocation("remove interview", now: later)) { operation in
      try operation.remove(interviews.map { .interview($0) })
    }
  }

  @Test func `an interview goes with its letters, drafts, check-in and tips, child first`() throws {
    try withStore { store in
      let first = try store.log(.at(with: "Dana Lee; Sam Ito")).interview
      try store.log(.at("Globex", nil, monday + day, with: "Kim Park"))
      try store.debrief(first.id) { $0.tips = [1: .result(.done), 2: .result(.skipped)] }
      let occasions = try store.letterOccasions(of: first.id, .chosen(.person("dana")), at: later)
      _ = try store.write(Invocation("letter draft", now: later)) { operation in
        try operation.saveDrafts(
          occasions.map { ($0, LetterText(subject: "Thank you", body: "Dear Dana"), nil) })
      }
      let before = try store.contents()

      let removal = try remove(store, first)

      #expect(
        removal.rows.mapValues(\.count) == [
          .interviews: 1, .followUps(.thankYou): 2, .followUps(.checkIn): 1, .drafts: 1,
          .tipEntries: 2, .interviewers: 2,
          .people: 2, .applications: 1,
        ])
      #expect(removal.emptied == [])
      #expect(try store.interviews(InterviewFilter()).map(\.company) == ["Globex"])
      #expect(try store.peopleMet().map(\.person.name) == ["Kim Park"])
      let tables = try store.connection.query(
        "SELECT table_name FROM change WHERE operation_id = 5 ORDER BY sequence"
      ) { try $0.get("table_name", as: String.self) }
      let order = ["letter", "follow_up", "tip_log", "interviewer", "interview", "person"]
      #expect(tables.last == "application")
      #expect(
        order.compactMap { tables.firstIndex(of: $0) }
          == order.compactMap { tables.firstIndex(of: $0) }.sorted())

      _ = try store.undo(1, now: later)
      #expect(try store.contents() == before)
    }
  }

  @Test func `where the latest goes, the one before it gets its check-in again`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview
      let second = try store.log(.at("Acme", nil, monday + 2 * day)).interview
      #expect(second.round == 2)

      let removal = try remove(store, second)

      #expect(removal.followUps.map(\.interviewID) == [first.id])
      #expect(removal.followUps.map(\.kind) == [.checkIn])
      #expect(try store.openCheckIns().map(\.id) == removal.followUps.map(\.id))
    }
  }

  @Test func `where an earlier one goes, the check-in stays and rounds are counted anew`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview
      let second = try store.log(.at("Acme", nil, monday + 2 * day)).interview
      let owed = try store.openCheckIns()

      let removal = try remove(store, first)

      #expect(removal.followUps == [])
      #expect(try store.openCheckIns().map(\.id) == owed.map(\.id))
      #expect(try store.openCheckIns().map(\.window) == owed.map(\.window))
      #expect(try store.interview(second.id).round == 1)
    }
  }

  @Test func `a cancelled one opens nothing when it goes`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview
      try store.settle(try store.openCheckIns()[0].id, now: monday + 9 * day)
      let second = try store.log(.at("Acme", nil, monday + 20 * day), now: later).interview
      _ = try store.write(Invocation("cancel", now: later)) { try $0.cancel(second.id, note: nil) }
      let owed = try store.openCheckIns()

      #expect(try remove(store, second).followUps == [])
      #expect(try store.openCheckIns() == owed)
      #expect(try store.interviews(of: first.applicationID).map(\.id) == [first.id])
    }
  }

  @Test(arguments: ["promise", "offer", "outcome", "note"])
  func `an application that has more than its last interview stays`(what: String) throws {
    try withStore { store in
      let interview = try store.log(.at()).interview
      let id = interview.applicationID
      let invocation = Invocation("test", now: monday + 2 * hour)
      switch what {
      case "promise":
        _ = try store.write(invocation) {
          try $0.promise("two references", by: later, promisedAt: Occasion(monday), for: id)
        }
      case "offer":
        _ = try store.write(invocation) {
          try $0.receiveOffer(OfferEntry(zone: TestZones.berlin), for: id)
        }
      case "outcome": try store.end(id, .rejected, now: monday + 2 * hour)
      default: try store.edit(id) { $0.texts[.note] = .to("ask about on-call") }
      }

      let removal = try remove(store, interview)

      #expect(removal.emptied.map(\.id) == [id])
      #expect(removal.rows[.applications] == nil)
      let left = try store.count("application")
      #expect(left == 1)
    }
  }

  @Test func `several go as one operation, and nothing opens in between`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview
      let second = try store.log(.at("Acme", nil, monday + 2 * day)).interview
      let operations = try store.count("operation")

      let removal = try remove(store, first, second)

      #expect(removal.isLarge)
      #expect(removal.rows[.interviews] == [1, 2])
      #expect(removal.rows[.applications] == [1])
      #expect(removal.followUps == [])
      #expect(try store.count("operation") == operations + 1)
    }
  }

  @Test func `a rehearsal says the same, and saves nothing`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee")).interview
      let before = try store.contents()

      let rehearsed = try store.rehearse(Invocation("remove", now: later)) {
        try $0.remove([.interview(interview)])
      }

      #expect(try store.contents() == before)
      let operations = try store.count("operation")
      #expect(operations == 1)
      #expect(try remove(store, interview) == rehearsed)
    }
  }
}
