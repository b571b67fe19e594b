package import Zones

/// A row of a table, as the log of operations names it.
package struct RecordedRow: Sendable, Hashable {
  /// The table's name.
  package let table: String
  /// The row's key; for one of several columns, their values with `/` between them.
  package let key: String

  /// Creates the name of a row.
  package init(table: String, key: String) {
    self.table = table
    self.key = key
  }

  /// The name that people have for it: `interview 3`, `f12`, `person 4 in interview 3`.
  package var words: String {
    switch table {
    case "follow_up", "letter":
      guard let number = Int(key) else { break }
      let handle = FollowUpID(number).handle
      return table == "letter" ? "draft of \(handle)" : handle
    case "closing_tip": return "tip \(key)"
    case "tip_log": return "tip entry \(key)"
    case "offer_log": return "offer entry \(key)"
    case "outcome_log": return "outcome entry \(key)"
    case "move_log": return "move entry \(key)"
    case "personal_note": return "note \(key) on a person"
    case "interviewer":
      let numbers = key.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard numbers.count == 2 else { break }
      return "person \(numbers[1]) in interview \(numbers[0])"
    default: break
    }
    let words = table.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
    return words.joined(separator: " ") + " \(key)"
  }

  /// The name that people have for several rows of a table: `follow-ups`, `offer entries`.
  package static func words(forRowsOf table: String) -> String {
    manyWords[table]
      ?? table.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
      .joined(separator: " ")
  }

  private static let manyWords = [
    "application": "applications", "interview": "interviews", "person": "people",
    "interviewer": "interviewers", "follow_up": "follow-ups", "letter": "drafts",
    "closing_tip": "tips", "tip_log": "tip entries", "offer": "offers",
    "offer_extension": "extensions", "offer_log": "offer entries", "outcome_log": "outcomes",
    "move_log": "moves", "personal_note": "personal notes", "setting": "settings",
  ]
}

/// A row as it was, and as it is afterwards.
package struct RowChange: Sendable, Equatable {
  /// Which row it is.
  package let row: RecordedRow
  /// The row before; nil where there was none.
  package let before: [Field]?
  /// The row afterwards; nil where there is none.
  package let after: [Field]?

  /// Creates a change.
  package init(row: RecordedRow, before: [Field]?, after: [Field]?) {
    self.row = row
    self.before = before
    self.after = after
  }

  /// The ways in which a row changes.
  package enum Kind: String, Sendable, CaseIterable {
    /// It is new.
    case inserted
    /// It was there and is another one now.
    case updated
    /// It is gone.
    case deleted
  }

  /// How the row changes.
  package var kind: Kind {
    if before == nil { return .inserted }
    return after == nil ? .deleted : .updated
  }

  /// Whether the log no longer has what the row held, because that was purged.
  package var isPurged: Bool { before?.isEmpty == true || after?.isEmpty == true }

  /// The column that says whether only the day of this one's moment was said: `settled_day_only` of
  /// `settled_at`, `day_only` of `at`.
  ///
  /// - Returns: nil for a column that holds no moment; a name that the table need not have.
  package static func dayColumn(of column: String) -> String? {
    guard column == "at" || column.utf8.suffix(3).elementsEqual("_at".utf8) else { return nil }
    return String(Substring(column.utf8.dropLast(2))) + "day_only"
  }

  /// A column of a row, with what is stored there.
  package struct Field: Sendable, Equatable {
    /// The column's name.
    package let column: String
    /// The value that is stored there.
    package let value: Value

    /// Creates a field.
    package init(_ column: String, _ value: Value) {
      self.column = column
      self.value = value
    }
  }

  /// The kinds of values that columns hold.
  package enum Value: Sendable, Equatable {
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
  package struct Difference: Sendable, Equatable {
    /// The column's name.
    package let column: String
    /// The value before; nil where there was no row.
    package let before: Value?
    /// The value afterwards; nil where there is no row.
    package let after: Value?
  }

  /// The fields that differ, in the order of their columns; of a row that is new or gone, all that
  /// hold something.
  package var differences: [Difference] {
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
