internal import SQLite

extension LogAudit {
  /// What the log says of one row, line by line.
  struct Account {
    /// The columns that a command found to be other than the log had them, and left so, by the
    /// number of its operation.
    private(set) var suspicions: [String: Int] = [:]
    /// What a migration made, until the log has a line on it.
    private let made: RowImage?
    /// What the newest line says; nil before there is one, `.some(nil)` where the row is removed.
    private var newest: String??

    /// Creates an account of a row that the log does not know, or a migration made.
    init(image: RowImage? = nil) {
      made = image
    }

    /// What the row should be now; nil where there should be none.
    ///
    /// `defaults` are what columns hold that came after the row was written.
    ///
    /// - Throws: `PersistenceError.inconsistent` for a line that cannot be read.
    func image(with defaults: [String: Value]) throws -> RowImage? {
      guard let newest else { return made }
      return try newest.map {
        RowImage(values: defaults.merging(try RowImage(json: $0).values) { _, stored in stored })
      }
    }

    /// Takes in the next line: what a command found, and what it left.
    ///
    /// - Throws: `PersistenceError.inconsistent` for one that cannot be read.
    mutating func add(before: String?, after: String?, operation: Int) throws {
      // Most lines begin where the one before them ended.
      if newest != .some(before) || !suspicions.isEmpty {
        try judge(before: before, after: after, operation)
      }
      newest = .some(after)
    }

    private mutating func judge(before: String?, after: String?, _ operation: Int) throws {
      let known = try image(with: [:])
      guard let after = try after.map(RowImage.init(json:)) else { return suspicions = [:] }
      guard let before = try before.map(RowImage.init(json:)) else {
        if known != nil { suspicions["all of it"] = operation }
        return
      }
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
