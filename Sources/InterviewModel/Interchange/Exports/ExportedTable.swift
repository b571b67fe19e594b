package import Zones

/// A table as it leaves the program: its name, and its columns in the order of the schema.
///
/// Columns that follow from others, such as the keys that names are compared by, are left out.
package struct ExportedTable: Sendable, Equatable {
  /// A column: its name, what it holds, and whether it may hold nothing.
  package struct Column: Sendable, Equatable {
    /// What a column holds.
    package enum Kind: Sendable, Equatable {
      /// Text.
      case text
      /// A whole number.
      case integer
      /// True or false.
      case bool
      /// A moment.
      case moment
    }

    /// Its name, in the database and in what is exported.
    package let name: String
    /// What it holds.
    package let kind: Kind
    /// Whether it may hold nothing.
    package let isOptional: Bool

    /// Creates a column.
    package init(name: String, kind: Kind, isOptional: Bool) {
      self.name = name
      self.kind = kind
      self.isOptional = isOptional
    }
  }

  /// Its name.
  package let name: String
  /// Its columns.
  package let columns: [Column]

  /// Creates a table.
  package init(name: String, columns: [Column]) {
    self.name = name
    self.columns = columns
  }
}

/// What one column of one row holds.
package enum ExportedValue: Sendable, Equatable {
  /// Nothing.
  case null
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// True or false.
  case bool(Bool)
  /// A moment.
  case moment(Instant)
}

/// A part of what is exported: each table is followed by its rows.
package enum ExportedPart: Sendable, Equatable {
  /// The table that the rows from here on are of.
  case table(ExportedTable)
  /// A row, its values in the order of the table's columns.
  case row([ExportedValue])
}
