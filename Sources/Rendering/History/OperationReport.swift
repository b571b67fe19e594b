package import InterviewModel

extension Layout {
  /// An operation with every row that it changed, field by field, before and after.
  package func operation(_ operation: OperationChanges) -> String {
    let entry = operation.entry
    return heading("Operation \(entry.operation.id)", entry.operation.command)
      + fact("when", moments.fullWithDistance(entry.operation.at))
      + fact("what", entry.operation.subject.words)
      + fact("state", state(of: entry))
      + rows(operation.rows)
  }

  private func state(of entry: HistoryEntry) -> String {
    let undone = entry.undoneAt.map { "undone \(moments.fullWithDistance($0))" } ?? ""
    return switch entry.state {
    case .done: "holds; clinch undo takes back the newest command that does"
    case .final: "holds for good: the schema has changed since, or it was purged"
    case .undone: "\(undone); clinch redo brings back what was undone last"
    case .overtaken: "\(undone), and overtaken by another command"
    }
  }

  /// Rows that are changed, each under its name.
  func rows(_ rows: [RowChange]) -> String {
    rows.map { "\n" + row($0) }.joined()
  }

  private func row(_ change: RowChange) -> String {
    palette.apply(.bold, to: TerminalText.line(change.row.words)) + " "
      + palette.apply(change.kind.style, to: change.kind.words) + "\n" + fields(of: change)
  }

  private func fields(of change: RowChange) -> String {
    change.isPurged
      ? fact("", "what it held was purged")
      : change.differences.filter { !FieldName.isInternal($0.column) }
        .map { fact(FieldName.words(for: $0.column), words(for: $0)) }.joined()
  }

  private func words(for difference: RowChange.Difference) -> String {
    let sides = [difference.before, difference.after].compactMap { $0.map(words(for:)) }
    // A text of several lines has the arrow on a line of its own.
    let isLong = sides.contains { $0.unicodeScalars.contains("\n") }
    return sides.joined(separator: isLong ? "\n→\n" : " → ")
  }

  private func words(for value: RowChange.Value) -> String {
    switch value {
    case .nothing: "–"
    case .number(let number): "\(number)"
    case .text(let text): text
    case .moment(let instant): moments.full(instant)
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
