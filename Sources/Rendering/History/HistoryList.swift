package import InterviewModel
package import Zones

/// Operations as rows.
package typealias HistoryList = RowList<HistoryEntry, Void>

extension HistoryList {
  /// Creates the list of these operations.
  init(_ rows: [HistoryEntry]) {
    self.init(rows, (), Self.operations)
  }

  private static var operations: [Field<HistoryEntry, Void>] {
    [
      .integer("id") { row, _ in row.operation.id },
      .text("uuid") { row, _ in row.operation.uuid },
      .text("command") { row, _ in row.operation.command },
      .instant("at") { row, _ in row.operation.at },
      .text("state") { row, _ in row.state.rawValue },
      .instant("undone_at") { row, _ in row.undoneAt },
      .integer("changed_rows") { row, _ in row.changeCount },
      .list("applications", { $0.operation.subject.applications }, json: \.json, csv: \.title),
      .list(
        "follow_ups", { $0.operation.subject.followUps }, json: { .integer($0.number) },
        csv: { "\($0.number)" }),
      .list("people", { $0.operation.subject.people }, json: { .string($0) }, csv: { $0 }),
      .list("tips", { $0.operation.subject.tips }, json: { .string($0) }, csv: { $0 }),
    ]
  }

  /// The keys and values of one operation, for objects that have more of them.
  static func members(of row: HistoryEntry) -> [String: JSON] {
    Dictionary(uniqueKeysWithValues: operations.map { ($0.key, $0.json(row, ())) })
  }
}

extension RecordedOperation.NamedApplication {
  fileprivate var json: JSON {
    .object(["id": .integer(id.number), "company": .string(company), "role": JSON(role)])
  }
}

/// Operations with when they were run, what they touched and what became of them.
package struct HistoryReport: ListReport {
  private let entries: [HistoryEntry]
  private let emptyWords: String

  /// Creates the report of these operations, with the line for people where there are none.
  package init(_ entries: [HistoryEntry], orWhenEmpty emptyWords: String) {
    self.entries = entries
    self.emptyWords = emptyWords
  }

  package func rows(at now: Instant) -> HistoryList { HistoryList(entries) }

  package func text(_ layout: Layout) -> String {
    guard !entries.isEmpty else { return emptyWords + "\n" }
    let shrunk = layout.isNarrow ? 8 : 16
    return layout.table(
      entries,
      [
        .init("No", .trailing) { Cell("\($0.operation.id)", .cyan) },
        .init("When") { Cell(layout.moment($0.operation.at)) },
        .init("Command", shrinkableTo: shrunk) { Cell($0.operation.command) },
        .init("What", shrinkableTo: shrunk) { Cell($0.operation.subject.words) },
        .init("", shrinkableTo: 6) { Cell($0.state.remark, .dim) },
      ])
  }
}

extension HistoryEntry.State {
  /// What there is to say about an operation in this state; nil where it is as usual.
  var remark: String? {
    switch self {
    case .done: nil
    case .final: "final"
    case .undone: "undone"
    case .overtaken: "undone for good"
    }
  }
}

extension RecordedOperation {
  /// When it was run and what it was about, behind its command.
  func words(_ moments: MomentText, joining words: String) -> String {
    let subject = subject.words.map { ": " + $0 } ?? ""
    return "\(command)\(words)\(moments.fullWithDistance(at))\(subject)"
  }
}

extension RecordedOperation.Subject {
  /// Names of what was touched: the applications and follow-ups, else people and tips.
  var words: String? {
    let owed =
      followUps.count > Self.most
      ? CountText.of(followUps.count, "follow-up")
      : followUps.map(\.handle).joined(separator: ", ")
    let main = Self.first(of: applications.map(\.title)) + [owed].filter { !$0.isEmpty }
    let words = main.isEmpty ? Self.first(of: people + tips.map { "tip \($0)" }) : main
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// The first names of many: what is imported at once may be hundreds.
  private static func first(of names: [String]) -> [String] {
    names.count <= most ? names : names.prefix(most / 2) + ["\(names.count - most / 2) more"]
  }

  /// How many of a kind are named.
  private static let most = 8
}
