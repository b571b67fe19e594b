package import Zones

/// A table for programs and spreadsheets: RFC 4180, and no cell that a spreadsheet would run.
///
/// Like `Table`, it takes its cells from the row, so every record has as many as the header.
package struct CSV<Row>: Sendable {
  /// One column: its key in the header, and what it holds of a row.
  package struct Column: Sendable {
    let key: String
    let field: @Sendable (Row) -> CSVField

    /// Creates a column under `key`, which is the program's own and never guarded.
    package init(_ key: String, field: @escaping @Sendable (Row) -> CSVField) {
      self.key = key
      self.field = field
    }
  }

  /// The columns, from the left.
  package let columns: [Column]

  /// Creates a table of these columns.
  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// The header and the rows, each record ended by CRLF; the header alone when there are no rows.
  package func text(_ rows: [Row]) -> String {
    let records = [columns.map(\.key)] + rows.map { row in columns.map { $0.field(row).text } }
    return records.map { record in
      record.map(CSVField.quoted).joined(separator: ",") + "\r\n"
    }
    .joined()
  }
}

/// What stands in one place of a CSV file.
package enum CSVField: Sendable, Equatable {
  /// Text as it is stored; nil leaves the place empty.
  case text(String?)
  /// A whole number; nil leaves the place empty.
  case integer(Int?)
  /// A number with four decimals; nil leaves the place empty.
  case number(FourDecimals?)
  /// True or false; nil leaves the place empty.
  case bool(Bool?)
  /// A moment in UTC, as RFC 3339 writes it; nil leaves the place empty.
  case instant(Instant?)

  /// The field as it stands between commas, before quoting; only text is guarded.
  var text: String {
    switch self {
    case .text(let value): Self.guarded(value ?? "")
    case .integer(let value): value.map { String($0) } ?? ""
    case .number(let value): value.map(\.description) ?? ""
    case .bool(let value): value.map { String($0) } ?? ""
    case .instant(let value): value?.rfc3339 ?? ""
    }
  }

  /// The text, with `'` before it when a spreadsheet would run it as a formula.
  ///
  /// Rule: OWASP ASVS 5.0, 1.2.10. Guarding loses nothing: a text that begins with
  /// `'` is one that was guarded exactly when guarding it once more would change it.
  static func guarded(_ text: String) -> String {
    wouldRun(text) ? "'" + text : text
  }

  /// Whether a formula sign comes first, apart from white space, quotes and what is invisible.
  ///
  /// Quotes include `'`, so that a guarded text would still be guarded: that is what makes
  /// guarding reversible.
  private static func wouldRun(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\0": return true
      case "'", "\"": continue
      default:
        let properties = scalar.properties
        guard properties.isWhitespace || properties.isDefaultIgnorableCodePoint else {
          return false
        }
      }
    }
    return false
  }

  /// The field in quotes where RFC 4180 §2 demands them, or spaces at an end might get lost.
  static func quoted(_ field: String) -> String {
    let octets = field.utf8
    let ends = [octets.first, octets.last]
    let needsQuotes =
      ends.contains(0x20)
      || octets.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
    guard needsQuotes else { return field }
    var quoted: String.UnicodeScalarView = "\"".unicodeScalars
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
