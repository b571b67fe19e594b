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
  public func interviewTable(_ rows: [Interview]) -> String {
    let round = Table<Interview>.Column("Round", .trailing) { Cell("\($0.round)") }
    return table(
      rows,
      [
        .init("No", .trailing) { Cell("\($0.id.number)", .cyan) },
        // Cut to what clocks show; the name of the zone's city goes first.
        .init("When", shrinkableTo: isNarrow ? nil : 28) { Cell(start(of: $0)) },
        .init("For", shrinkableTo: isNarrow ? 8 : 12) { Cell($0.title) },
      ] + (isNarrow ? [] : [round]) + [
        .init("Kind") { Cell($0.kind.rawValue) },
        .init("With", shrinkableTo: isNarrow ? 6 : 8) { row in
          Cell(row.interviewers.map(\.name).joined(separator: ", "))
        },
        .init("") { Cell($0.cancelledAt == nil ? nil : "cancelled", .dim) },
      ])
  }

  /// When an interview begins by the machine's clock, and by that of its zone where that differs.
  private func start(of interview: Interview) -> String {
    let there = clock.elsewhere(
      interview.startsAt, in: interview.zone, withName: !isNarrow)
    return moment(interview.startsAt) + (there.map { " (\($0))" } ?? "")
  }
}
