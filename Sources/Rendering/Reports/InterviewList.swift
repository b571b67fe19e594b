public import InterviewModel

/// Interviews as objects: the same keys and values wherever they appear.
public struct InterviewList: Sendable {
  private let rows: [Interview]

  /// Creates the list of these interviews.
  public init(_ rows: [Interview]) {
    self.rows = rows
  }

  /// The interviews as a JSON array.
  public var json: JSON { .array(rows.map(Self.object)) }

  /// The interviews as CSV, with the keys of the JSON as header.
  public var csv: String {
    CSV<Interview>(Self.fields.map { field in CSV.Column(field.key) { field.csv($0, ()) } })
      .text(rows)
  }

  /// One interview as a JSON object.
  public static func object(_ interview: Interview) -> JSON {
    .object(Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.json(interview, ())) }))
  }

  private static let fields: [Field<Interview, Void>] = [
    .integer("id") { row, _ in row.id.number },
    .text("uuid") { row, _ in row.uuid },
    .text("company") { row, _ in row.company },
    .text("role") { row, _ in row.role },
    .integer("round") { row, _ in row.round },
    .text("kind") { row, _ in row.kind.rawValue },
    .text("starts_at") { row, _ in row.startsAt.rfc3339 },
    .text("ends_at") { row, _ in row.endsAt.rfc3339 },
    .text("zone") { row, _ in row.zone },
    .text("place") { row, _ in row.place },
    .text("note") { row, _ in row.note },
    .integer("impression") { row, _ in row.impression },
    .text("highlight") { row, _ in row.highlight },
    .text("reply_by_at") { row, _ in row.replyByAt?.rfc3339 },
    .text("cancelled_at") { row, _ in row.cancelledAt?.rfc3339 },
    .list("interviewers", { $0.interviewers }, json: person, csv: words),
  ]

  private static func person(_ person: Person) -> JSON {
    .object([
      "id": .integer(person.id.number), "name": .string(person.name), "email": JSON(person.email),
      "title": JSON(person.title),
    ])
  }

  /// A person as they are typed: `Dana Lee (CTO) <dana@acme.example>`.
  static func words(_ person: Person) -> String {
    let title = person.title.map { " (\($0))" } ?? ""
    let email = person.email.map { " <\($0)>" } ?? ""
    return person.name + title + email
  }
}

extension Page {
  /// Interviews with when, with whom and how they are held.
  ///
  /// - Parameters:
  ///   - rows: the interviews.
  ///   - cold: the applications for which nothing more is suggested; their interviews say so.
  /// - Returns: a line of titles and a line an interview.
  public func interviewTable(
    _ rows: [Interview], cold: Set<Application.ID> = []
  ) -> String {
    let clock = clock
    return table(
      rows,
      [
        .init("No", .trailing) { Cell("\($0.id.number)", .cyan) },
        .init("When") { Cell(clock.short($0.startsAt)) },
        .init("For", shrinkableTo: 12) { Cell($0.title) },
        .init("Round", .trailing) { Cell("\($0.round)") },
        .init("Kind") { Cell($0.kind.rawValue) },
        .init("With", shrinkableTo: 8) { row in
          Cell(row.interviewers.map(\.name).joined(separator: ", "))
        },
        .init("") { row in
          Cell(
            row.cancelledAt != nil ? "cancelled" : cold.contains(row.applicationID) ? "cold" : nil,
            .dim)
        },
      ])
  }
}
