package import InterviewModel
package import Zones

/// What was done to find work as rows.
package typealias WorkSearchList = RowList<WorkSearchEntry, Void>

extension WorkSearchList {
  /// Creates the list of these lines.
  init(_ rows: [WorkSearchEntry]) {
    self.init(rows, (), Self.entries)
  }

  private static var entries: [Field<WorkSearchEntry, Void>] {
    [
      .text("date") { row, _ in "\(row.date)" },
      .text("employer") { row, _ in row.interview.company },
      .list("contacts", { $0.interview.interviewers }, json: \.contactJSON, csv: \.words),
      .text("place") { row, _ in row.interview.place },
      .text("method") { row, _ in row.interview.kind.rawValue },
      .text("position") { row, _ in row.interview.role },
      .text("result") { row, _ in row.result.rawValue },
      .text("counts_as") { _, _ in "activity" },
      .bool("new_contact") { _, _ in false },
      .integer("interview") { row, _ in row.interview.id.number },
      .instant("starts_at") { row, _ in row.interview.startsAt },
    ]
  }
}

extension Person {
  fileprivate var contactJSON: JSON {
    .object(["name": .string(name), "title": JSON(title), "email": JSON(email)])
  }
}

/// What was done to find work, with a word on what it counts as.
package struct WorkSearchReport: ListReport {
  private let entries: [WorkSearchEntry]

  /// Creates the report of these lines, the earliest first.
  package init(_ entries: [WorkSearchEntry]) {
    self.entries = entries
  }

  package func rows(at now: Instant) -> WorkSearchList { WorkSearchList(entries) }

  package func text(_ layout: Layout) -> String {
    guard !entries.isEmpty else { return WorkSearchEntry.nothing + "\n" }
    return layout.table(
      entries,
      [
        .init("Date") { Cell("\($0.date)") },
        .init("Employer", shrinkableTo: 10) { Cell($0.interview.company) },
        .init("Contact", shrinkableTo: 10) { row in
          Cell(row.interview.interviewers.map(\.words).joined(separator: "; "))
        },
        .init("Method") { Cell($0.interview.kind.rawValue) },
        .init("Position", shrinkableTo: 8) { Cell($0.interview.role) },
        .init("Result") { Cell($0.result.words) },
      ]) + "\n" + layout.paragraph(WorkSearchEntry.remark)
  }
}

extension WorkSearchEntry {
  /// What is said in place of the list when nothing is on it.
  static let nothing = "No interview was held in that time."

  /// What offices have to know about the list.
  static let remark =
    "Each line is an interview: an activity, and not a new contact with an employer. Applications "
    + "without an interview are not logged here; add them by hand."
}

extension WorkSearchEntry.Result {
  /// What came of it, in words.
  var words: String {
    switch self {
    case .furtherInterview: "further interview"
    case .offer: "offer"
    case .accepted: "offer accepted"
    case .declined: "offer declined"
    case .rescinded: "offer rescinded"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    case .noReply: "no reply"
    case .pending: "pending"
    }
  }
}
