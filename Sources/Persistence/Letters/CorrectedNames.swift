internal import InterviewModel
internal import SQLite
internal import Zones

/// Asks the log which names were corrected.
struct CorrectedNames {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// The names that were corrected of whom and what a letter is about, the newest spelling with
  /// each.
  ///
  /// - Throws: `PersistenceError`.
  func since(
    _ draftedAt: Instant, in occasion: LetterOccasion
  ) throws -> [LetterFacts.CorrectedName] {
    let application = occasion.application
    let names: [(table: RecordedTable, key: Int?, column: String, name: String?)] = [
      (.person, occasion.recipient?.id.number, "name", occasion.recipient?.name),
      (.application, application.id.number, "company", application.company),
      (.application, application.id.number, "role", application.role),
    ]
    let images = try store.connection.query(Self.rows, [draftedAt]) { row in
      (
        row: RecordedRow(table: try row.get("table_name"), key: try row.get("local_key")),
        before: try RowImage(json: try row.get("before")).values
      )
    }
    return names.flatMap { table, key, column, name -> [LetterFacts.CorrectedName] in
      guard let key, let name else { return [] }
      let row = RecordedRow(table: table.rawValue, key: "\(key)")
      let old = images.filter { $0.row == row }.compactMap { image -> String? in
        guard case .text(let old)? = image.before[column], old != name else { return nil }
        return old
      }
      return Set(old).sorted().map {
        .init(former: $0, present: name, isPerson: table == .person)
      }
    }
  }

  static let rows: SQL =
    """
    SELECT c.table_name, c.local_key, c.before
    FROM operation AS o CROSS JOIN change AS c ON c.operation_id = o.id
    WHERE o.at >= ? AND o.undone_at IS NULL AND c.table_name IN ('person', 'application')
      AND c.before IS NOT NULL AND c.after IS NOT NULL
    ORDER BY c.sequence
    """
}
