/// The columns that a statement returns: their names in order, and where each name stands.
///
/// Made once for all rows, so that reading a value by its name searches nothing.
struct Columns {
  let names: [String]
  /// The index of each name; nil for one that several columns have.
  private let indices: [String: Int?]

  init(_ names: [String]) {
    self.names = names
    indices = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, _ in nil })
  }

  /// Where the one column of this name stands.
  ///
  /// Throws `Reason.unknownColumn` and `Reason.ambiguousColumn`, with `sql` for the message.
  func index(of name: String, in sql: String) throws(SQLiteError) -> Int {
    guard let entry = indices[name] else { throw SQLiteError(.unknownColumn(name), sql: sql) }
    guard let index = entry else { throw SQLiteError(.ambiguousColumn(name), sql: sql) }
    return index
  }
}
