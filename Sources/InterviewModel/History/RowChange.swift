public import Zones

/// A row as it was, and as it is afterwards.
public struct RowChange: Sendable, Equatable {
  /// Which row it is.
  public let row: RecordedRow
  /// The row before; nil where there was none.
  public let before: [Field]?
  /// The row afterwards; nil where there is none.
  public let after: [Field]?

  /// Creates a change.
  public init(row: RecordedRow, before: [Field]?, after: [Field]?) {
    self.row = row
    self.before = before
    self.after = after
  }

  /// What is done to a row.
  public enum Kind: String, Sendable, CaseIterable {
    /// It is new.
    case inserted
    /// It was there and is another one now.
    case updated
    /// It is gone.
    case deleted
  }

  /// What is done to the row.
  public var kind: Kind {
    if before == nil { return .inserted }
    return after == nil ? .deleted : .updated
  }

  /// Whether the log no longer has what the row held, because that was purged.
  public var isPurged: Bool { before?.isEmpty == true || after?.isEmpty == true }

  /// A column of a row, with what is stored there.
  public struct Field: Sendable, Equatable {
    /// The column's name.
    public let column: String
    /// What is stored there.
    public let value: Value

    /// Creates a field.
    public init(_ column: String, _ value: Value) {
      self.column = column
      self.value = value
    }
  }

  /// What is stored in a column.
  public enum Value: Sendable, Equatable {
    /// Nothing.
    case nothing
    /// A whole number.
    case number(Int)
    /// A text.
    case text(String)
    /// A moment.
    case moment(Instant)
    /// Yes or no.
    case truth(Bool)
    /// The number of another row, and what that is called.
    case reference(RecordedRow, number: Int, name: String?)
  }

  /// A field whose value is another one afterwards.
  public struct Difference: Sendable, Equatable {
    /// The column's name.
    public let column: String
    /// What was stored there; nil where there was no row.
    public let before: Value?
    /// What is stored there afterwards; nil where there is no row.
    public let after: Value?
  }

  /// The fields that differ, in the order of their columns; of a row that is new or gone, all that
  /// hold something.
  public var differences: [Difference] {
    let fields = after ?? before ?? []
    return fields.compactMap { field in
      let old = before.map { $0.value(of: field.column) }
      let new = after.map { $0.value(of: field.column) }
      guard (old ?? .nothing) != (new ?? .nothing) else { return nil }
      return Difference(column: field.column, before: old, after: new)
    }
  }
}

extension [RowChange.Field] {
  fileprivate func value(of column: String) -> RowChange.Value {
    first { $0.column == column }?.value ?? .nothing
  }
}
