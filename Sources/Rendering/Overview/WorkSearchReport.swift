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
      .text("employer") { row, _ in row.application.company },
      .list("contacts", { $0.contacts }, json: \.contactJSON, csv: \.words),
      .text("place") { row, _ in row.place },
      .text("method") { row, _ in row.method },
      .text("position") { row, _ in row.application.role },
      .text("result") { row, _ in row.result.rawValue },
      .text("counts_as") { row, _ in row.kind.counting.rawValue },
      .bool("new_contact") { row, _ in row.kind.counting == .contact },
      .integer("interview") { row, _ in row.interview?.id.number },
      .instant("starts_at") { row, _ in row.interview?.startsAt },
      .text("kind") { row, _ in row.kind.rawValue },
      .integer("application") { row, _ in row.application.id.number },
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
  private let search: WorkSearch
  private let withAddresses: Bool
  private var entries: [WorkSearchEntry] { search.entries }

  /// Creates the report of a list; people see e-mail addresses only where they asked for them.
  package init(_ search: WorkSearch, withAddresses: Bool = false) {
    self.search = search
    self.withAddresses = withAddresses
  }

  package var notes: [String] { search.notes }

  package func rows(at now: Instant) -> WorkSearchList { WorkSearchList(entries) }

  package func text(_ layout: Layout) -> String {
    guard !entries.isEmpty else { return WorkSearchEntry.nothing + "\n" }
    let withAddresses = withAddresses
    return layout.table(
      entries,
      [
        .init("Date") { Cell("\($0.date)") },
        .init("Employer", shrinkableTo: 10) { Cell($0.application.company) },
        .init("Contact", shrinkableTo: 10, dropping: 3) { row in
          Cell(row.contacts(withAddresses: withAddresses).joined(separator: "; "))
        },
        .init("Method", shrinkableTo: 8, dropping: 1) { Cell($0.method) },
        .init("Position", shrinkableTo: 8, dropping: 2) { Cell($0.application.role) },
        .init("Result") { Cell($0.result.words) },
      ]) + "\n" + layout.paragraph(WorkSearchEntry.remark)
  }
}

extension WorkSearchEntry {
  /// What is said in place of the list when nothing is on it.
  static let nothing = "No applications or interviews in that period."

  /// What offices have to know about the list.
  static let remark =
    "An application counts as a new employer contact, an interview as an activity. Offers "
    + "count as results; offices ask about each one and how you answered."

  /// With whom it was.
  var contacts: [Person] { interview?.interviewers ?? [] }

  /// With whom it was, in words.
  func contacts(withAddresses: Bool) -> [String] {
    contacts.map { withAddresses ? $0.words : $0.nameAndTitle }
  }

  /// What was done, in words: `applied via LinkedIn`, `interview (video)`, `offer received`.
  var deed: String {
    switch kind {
    case .application: application.source.map { "applied via \($0)" } ?? "applied"
    case .interview:
      interview.flatMap { $0.kind == .other ? nil : "interview (\($0.kind.rawValue))" }
        ?? "interview"
    case .offer: "offer received"
    }
  }

  /// Where the interview was held, or where the work is.
  var place: String? { kind == .interview ? interview?.place : application.place }

  /// How it was done: the kind of interview; for an application where it was sent, as far as known.
  var method: String {
    switch kind {
    case .application: application.source ?? kind.rawValue
    case .interview: interview?.kind.rawValue ?? kind.rawValue
    case .offer: kind.rawValue
    }
  }
}

extension WorkSearch {
  /// How much there is of each kind: `2 applications, 3 interviews and 1 offer`.
  package var subject: String {
    let counts = WorkSearchEntry.Kind.allCases.compactMap { kind -> String? in
      let count = entries.count { $0.kind == kind }
      return count == 0 ? nil : CountText.of(count, kind.rawValue)
    }
    guard let last = counts.last else { return CountText.of(0, "interview") }
    let others = counts.dropLast().joined(separator: ", ")
    return others.isEmpty ? last : "\(others) and \(last)"
  }

  /// How many interviews are listed.
  package var interviews: Int { entries.count { $0.kind == .interview } }

  /// What is missing, and how to put it in.
  package var notes: [String] {
    guard let first = undated.first?.id.handle else { return [] }
    let command = "clinch edit application \(first) --applied DAY"
    if undated.count == 1 {
      return ["1 application is not listed because its date is unknown: \(command)"]
    }
    let shown = undated.prefix(Self.named).map(\.id.handle)
    let more = undated.count > Self.named ? ", …" : ""
    let handles = shown.joined(separator: ", ") + more
    return [
      "\(undated.count) applications (\(handles)) are not listed because their dates are unknown: "
        + command
    ]
  }

  /// How many of those without a date are named.
  private static let named = 8
}

extension WorkSearchEntry.Counting {
  /// What it counts as, in words.
  var words: String {
    switch self {
    case .contact: "new contact"
    case .activity: "activity"
    case .result: "result"
    }
  }
}

extension WorkSearchEntry.Result {
  /// What came of it, in words.
  var words: String {
    switch self {
    case .interview: "interview"
    case .furtherInterview: "further interview"
    case .offer: "offer"
    case .accepted: "offer accepted"
    case .declined: "offer declined"
    case .lapsed: "offer lapsed"
    case .rescinded: "offer rescinded"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    case .noReply: "no reply"
    case .pending: "pending"
    }
  }
}
