import InterviewModel
import Rendering
import Zones

/// An operation that settled a letter, for the tests of history.
enum HistorySamples {
  static func entry(
    command: String = "letter sent --to", undoneAt: Instant? = nil, isSealed: Bool = false
  ) -> HistoryEntry {
    var operation = RecordedOperation(
      id: 3, uuid: "u3", command: command, at: Samples.now - 3_600)
    operation.subject = .init(
      applications: [.init(id: .init(1), company: "Acme", role: "Engineer")],
      followUps: [.init(12)], people: ["Dana Lee"])
    return HistoryEntry(
      operation: operation, changeCount: 1, undoneAt: undoneAt, isSealed: isSealed)
  }

  static func letter(note: (String, String)? = nil) -> RowChange {
    func fields(_ settledAt: RowChange.Value, _ note: String?) -> [RowChange.Field] {
      [
        .init("id", .number(12)), .init("uuid", .text("u12")),
        .init(
          "interview_id",
          .reference(RecordedRow(table: "interview", key: "7"), number: 7, name: nil)),
        .init("settled_at", settledAt), .init("note", note.map { .text($0) } ?? .nothing),
      ]
    }
    return RowChange(
      row: RecordedRow(table: "follow_up", key: "12"), before: fields(.nothing, note?.0),
      after: fields(.moment(Samples.now - 3_600), note?.1))
  }
}
