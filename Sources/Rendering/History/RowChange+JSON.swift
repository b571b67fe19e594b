package import InterviewModel

extension OperationChanges {
  /// The operation as `history` has it, with the rows that it changed, as JSON.
  package var json: JSON {
    .object(HistoryList.members(of: entry).merging(["changes": rowsJSON]) { old, _ in old })
  }

  /// The rows as JSON.
  var rowsJSON: JSON { .array(rows.map(\.json)) }
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
}
