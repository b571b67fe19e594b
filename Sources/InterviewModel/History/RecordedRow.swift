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

  /// What people call it: `interview 3`, `f12`, `person 4 in interview 3`.
  package var words: String {
    switch table {
    case "follow_up": return "f\(key)"
    case "letter": return "draft of f\(key)"
    case "closing_tip": return "tip \(key)"
    case "tip_log": return "tip entry \(key)"
    case "interviewer":
      let numbers = key.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard numbers.count == 2 else { break }
      return "person \(numbers[1]) in interview \(numbers[0])"
    default: break
    }
    let words = table.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
    return words.joined(separator: " ") + " \(key)"
  }
}
