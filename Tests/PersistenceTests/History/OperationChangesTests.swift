import InterviewModel
import Migrations
import SQLite
import Testing
import Zones

@testable import Persistence

@Suite struct OperationChangesTests {
  private typealias Value = RowChange.Value

  private func difference(
    _ changes: OperationChanges, _ table: String, _ column: String
  ) throws -> RowChange.Difference {
    let row = try #require(changes.rows.first { $0.row.table == table })
    return try #require(row.differences.first { $0.column == column })
  }

  @Test func `every row stands in the order in which it was written, with its columns' order`()
    throws
  {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))

      let changes = try store.operation(1)

      #expect(
        changes.rows.map(\.row.table)
          == ["application", "interview", "person", "interviewer", "follow_up", "follow_up"])
      #expect(changes.rows.allSatisfy { $0.kind == .inserted })
      let columns = try store.connection.describe("SELECT * FROM interview").columns
      #expect(changes.rows[1].after?.map(\.column) == columns)
    }
  }

  @Test func `values are moments, truths and references by what their columns mean`() throws {
    let fixture = try OfferFixture()
    try fixture.receive(fixture.acme)
    try fixture.extend(fixture.acme, until: OfferFixture.hours(72), granted: true)
    let asked = try fixture.store.operation(5)

    #expect(
      try difference(asked, "offer_extension", "until_at").after
        == .moment(OfferFixture.hours(72)))
    #expect(try difference(asked, "offer_extension", "granted").after == .truth(true))
    #expect(
      try difference(asked, "offer_extension", "offer_id").after
        == .reference(RecordedRow(table: "offer", key: "1"), number: 1, name: nil))
    let logged = try fixture.store.operation(1)
    #expect(
      try difference(logged, "interviewer", "person_id").after
        == .reference(RecordedRow(table: "person", key: "1"), number: 1, name: "Dana of Acme"))
    #expect(
      try difference(logged, "interview", "application_id").after
        == .reference(RecordedRow(table: "application", key: "1"), number: 1, name: "Acme"))
    #expect(try difference(logged, "interview", "round").after == .number(1))
    #expect(try difference(logged, "interview", "zone").after == .text("Europe/Berlin"))
  }

  @Test func `what an undone operation refers to is named by the log`() throws {
    try withStore { store in
      try store.log(.at("Acme", "Backend"))
      _ = try store.undo(1, now: monday)
      let application = try difference(store.operation(1), "interview", "application_id").after
      #expect(
        application
          == .reference(
            RecordedRow(table: "application", key: "1"), number: 1, name: "Acme, Backend"))
    }
  }

  @Test func `columns that the schema does not know stand behind the others`() throws {
    try withStore { store in
      try store.log(.at())
      try store.connection.run(
        #"UPDATE change SET after = '{"zz":1,"aa":"x","name":"Dana"}', table_name = 'person'"#)
      let row = try #require(try store.operation(1).rows.first)
      let columns = try #require(row.after).map(\.column)
      #expect(columns.first == "id")
      #expect(columns.suffix(2) == ["aa", "zz"])
    }
  }

  @Test func `a number that no operation has is said`() throws {
    try withStore { store in
      #expect(throws: ReferenceError.none(.operation(7))) {
        try store.operation(7)
      }
    }
  }

  @Test func `a moment at the end of all numbers is shown, not fallen over`() throws {
    try withStore { store in
      _ = try store.write(Invocation("test", now: monday)) { operation in
        try operation.insert(
          into: .application, [.company: "A", .companyFolded: "a", .createdAt: Int.max])
      }
      let created = try difference(store.operation(1), "application", "created_at").after
      #expect(created == .moment(Instant(seconds: .max)))
    }
  }
}
