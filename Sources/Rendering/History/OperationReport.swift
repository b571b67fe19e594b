package import InterviewModel
package import Zones

/// An operation with every row that it changed, field by field, before and after.
package struct OperationReport: Report {
  private let operation: OperationChanges

  /// Creates the report of an operation.
  package init(_ operation: OperationChanges) {
    self.operation = operation
  }

  /// The operation as `history` has it, with the rows that it changed.
  package func json(at now: Instant) -> JSON {
    .object(
      HistoryList.members(of: operation.entry).merging(["changes": operation.rowsJSON]) { old, _ in
        old
      })
  }

  package func text(_ layout: Layout) -> String {
    let entry = operation.entry
    return layout.heading("Command \(entry.operation.id)", entry.operation.command)
      + layout.fact("when", layout.moments.fullWithDistance(entry.operation.at))
      + layout.fact("what", entry.operation.subject.words)
      + layout.fact("state", state(layout.moments))
      + operation.rowsText(layout)
  }

  private func state(_ moments: MomentText) -> String {
    let entry = operation.entry
    let undone = entry.undoneAt.map { "undone \(moments.fullWithDistance($0))" } ?? ""
    return switch entry.state {
    case .done: "in effect; clinch undo works back from the newest command"
    case .final: "final: the database has since been upgraded or purged"
    case .undone: "\(undone); clinch redo brings back what was undone last"
    case .overtaken: "\(undone), and replaced by a later command"
    }
  }
}

extension OperationChanges {
  /// The rows as JSON.
  var rowsJSON: JSON { .array(rows.map(\.json)) }

  /// The rows that are changed, each under its name.
  func rowsText(_ layout: Layout) -> String {
    rows.map { "\n" + $0.text(layout) }.joined()
  }
}

extension RowChange {
  fileprivate var json: JSON {
    .object([
      "table": .string(row.table), "key": .string(row.key), "change": .string(kind.rawValue),
      "before": Self.json(before), "after": Self.json(after),
    ])
  }

  private static func json(_ fields: [Field]?) -> JSON {
    guard let fields else { return .null }
    return .object(
      Dictionary(fields.map { ($0.column, $0.value.json) }, uniquingKeysWith: { old, _ in old }))
  }

  fileprivate func text(_ layout: Layout) -> String {
    layout.palette.apply(.bold, to: TerminalText.line(row.words)) + " "
      + layout.palette.apply(kind.style, to: kind.words) + "\n" + fields(layout)
  }

  private func fields(_ layout: Layout) -> String {
    isPurged
      ? layout.fact("", "its data was erased")
      : shownDifferences.map { difference in
        let code = FieldCode(difference.column, of: row.table)
        let flag = Self.dayColumn(of: difference.column)
        let sides = [(difference.before, before), (difference.after, after)].compactMap {
          $0?.words(layout.moments, code, asDay: Self.isTrue(flag, in: $1))
        }
        return layout.fact(FieldName.words(for: difference.column), Self.joined(sides))
      }
      .joined()
  }

  /// The differences that people are told; what only says that a moment is a day is told with it.
  private var shownDifferences: [Difference] {
    let told = Set(differences.compactMap { Self.dayColumn(of: $0.column) })
    return differences.filter { !FieldName.isInternal($0.column) && !told.contains($0.column) }
  }

  private static func isTrue(_ column: String?, in fields: [Field]?) -> Bool {
    column.map { fields?.contains(Field($0, .truth(true))) == true } ?? false
  }

  /// Both sides of a difference; around a text of several lines the arrow has a line of its own.
  private static func joined(_ sides: [String]) -> String {
    let isLong = sides.contains { $0.unicodeScalars.contains("\n") }
    return sides.joined(separator: isLong ? "\n→\n" : " → ")
  }
}

extension RowChange.Value {
  fileprivate var json: JSON {
    switch self {
    case .nothing: .null
    case .number(let number): .integer(number)
    case .text(let text): .string(text)
    case .moment(let instant): JSON(instant)
    case .truth(let truth): .bool(truth)
    case .reference(_, let number, _): .integer(number)
    }
  }

  fileprivate func words(_ moments: MomentText, _ code: FieldCode?, asDay isDay: Bool) -> String {
    switch self {
    case .nothing: "–"
    case .number(let number): "\(number)"
    case .text(let text): code?.words(for: text) ?? text
    case .moment(let instant): moments.full(Occasion(instant, isDayOnly: isDay))
    case .truth(let truth): truth ? "yes" : "no"
    case .reference(let row, _, let name): name ?? row.words
    }
  }
}

extension RowChange.Kind {
  /// What people call it.
  fileprivate var words: String {
    switch self {
    case .inserted: "added"
    case .updated: "changed"
    case .deleted: "removed"
    }
  }

  fileprivate var style: Style {
    switch self {
    case .inserted: .green
    case .updated: .yellow
    case .deleted: .red
    }
  }
}
