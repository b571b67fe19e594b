import InterviewModel
import Testing
import Zones

@Suite struct RowChangeTests {
  private typealias Field = RowChange.Field
  private static let row = RecordedRow(table: "interview", key: "1")

  private static let before = [
    Field("round", .number(1)), Field("note", .text("a")), Field("place", .nothing),
  ]

  @Test func `of a row that changed, the fields that differ are told`() {
    let change = RowChange(
      row: Self.row, before: Self.before,
      after: [Field("round", .number(1)), Field("note", .nothing), Field("place", .text("b"))])
    #expect(change.kind == .updated)
    #expect(change.differences.map(\.column) == ["note", "place"])
    #expect(change.differences.map(\.before) == [.text("a"), .nothing])
    #expect(change.differences.map(\.after) == [.nothing, .text("b")])
  }

  @Test func `of a row that is new or gone, all that holds something is told`() {
    let new = RowChange(row: Self.row, before: nil, after: Self.before)
    #expect(new.kind == .inserted)
    #expect(new.differences.map(\.after) == [.number(1), .text("a")])
    #expect(new.differences.map(\.before) == [nil, nil])

    let gone = RowChange(row: Self.row, before: Self.before, after: nil)
    #expect(gone.kind == .deleted)
    #expect(gone.differences.map(\.before) == [.number(1), .text("a")])
    #expect(gone.differences.map(\.after) == [nil, nil])
  }

  @Test func `a column that came later counts as empty before`() {
    let change = RowChange(
      row: Self.row, before: [], after: [Field("mood", .text("calm")), Field("note", .nothing)])
    #expect(change.differences.map(\.column) == ["mood"])
    #expect(change.differences.map(\.before) == [.nothing])
  }

  @Test func `the state of an operation follows from what was done with it`() {
    let operation = RecordedOperation(id: 1, uuid: "u", command: "log", at: Instant(seconds: 0))
    let states = [false, true].flatMap { isSealed in
      [nil, Instant(seconds: 1)].map { undoneAt in
        HistoryEntry(
          operation: operation, changeCount: 1, undoneAt: undoneAt, isSealed: isSealed
        ).state
      }
    }
    #expect(states == [.done, .undone, .final, .overtaken])
  }
}
