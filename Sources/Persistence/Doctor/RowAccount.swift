internal import InterviewModel
internal import SQLite

extension LogAudit {
  /// What the log says of one row, line by line.
  struct Account {
    /// The columns that a command found to be other than the log had them, and left so, by the
    /// number of its operation.
    private(set) var suspicions: [String: Int] = [:]
    /// What the row is by the lines so far, as far as they say; nil where there is none.
    ///
    /// Before the first of them, it is what a migration made.
    private var known: RowImage?
    /// What the newest line calls it; nil before there is one.
    private var name: LoggedName?

    /// Creates an account of a row that the log does not know, or a migration made.
    init(image: RowImage? = nil) {
      known = image
    }

    /// What the row should be now; nil where there should be none.
    ///
    /// `defaults` are what columns hold that the log does not have: in rows that were written
    /// before the column was, or hold nothing there.
    func image(
      of row: RecordedRow, in table: RecordedTable, _ defaults: [String: Value]
    ) -> RowImage? {
      guard let known, let name else { return known }
      return known.completed(in: table, key: row.key, name).completed(with: defaults)
    }

    /// Takes in the next line: what a command found, and what it left.
    mutating func add(
      before: RowImage?, after: RowImage?, named name: LoggedName, operation: Int
    ) {
      self.name = name
      if let before, let after { judge(before, after, operation) }
      if before == nil, known != nil { suspicions["all of it"] = operation }
      guard let after else {
        suspicions = [:]
        known = nil
        return
      }
      let isWhole = before?.isPurged ?? true || after.isPurged
      known =
        isWhole ? after : RowImage(values: (known?.values ?? [:]).merging(after.values) { $1 })
    }

    /// What a command left as it found it, and that was not as the log had it; lines of older
    /// schemas alone have such columns.
    private mutating func judge(_ before: RowImage, _ after: RowImage, _ operation: Int) {
      let changed = before.columns(otherThanIn: after)
      for column in changed { suspicions[column] = nil }
      guard let known else { return suspicions["all of it"] = operation }
      for column in before.columns(otherThanIn: known).subtracting(changed)
      where suspicions[column] == nil {
        suspicions[column] = operation
      }
    }
  }
}

extension RowImage {
  /// The columns that differ, of those that both have: an image from before a column was added
  /// lacks it, and one that was purged lacks all.
  func columns(otherThanIn other: RowImage) -> Set<String> {
    Set(
      values.filter { column, value in
        other.values[column].map { $0 != value } ?? false
      }.keys)
  }
}
