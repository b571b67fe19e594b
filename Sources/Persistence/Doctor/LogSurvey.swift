internal import SQLite

/// A first look at all rows and all lines of the log, to find those that deserve a second one.
///
/// It compares hashes, of which it keeps a few bytes for each row, and goes through the log once
/// for each part of the rows, so that a long search takes no more memory. Whatever is not the same
/// to the letter is a suspect, also a row that an older schema wrote with fewer columns; `LogAudit`
/// judges those by their columns.
struct LogSurvey {
  /// Stands for a row: a hash of its table and key.
  struct RowHash: Hashable {
    fileprivate let number: UInt64

    init(_ table: RecordedTable, _ key: String) {
      var digest = OperationDigest()
      digest.add(.text(table.rawValue))
      digest.add(.text(key))
      number = UInt64(bitPattern: digest.number)
    }

    /// Stands for the row of a line of the log, whose table and key are the first two columns.
    fileprivate init(line: borrowing Row) throws {
      var digest = OperationDigest()
      for column in 0..<2 { try line.withText(at: column) { digest.add(text: $0) } }
      number = UInt64(bitPattern: digest.number)
    }
  }

  /// The rows that are not what the log says, or of which the log does not agree with itself.
  private(set) var suspects: Set<RowHash> = []
  /// Whether two rows have one name, or one row has two.
  private(set) var areNamesSuspect = false

  private let connection: Connection
  private let columns: [RecordedTable: [String]]

  /// Surveys a database.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - pristine: one of the same schema that nobody has used.
  ///   - columns: the columns of each table.
  ///   - linesAPart: how many lines of the log there are to each part of the rows: so many are
  ///     known of at a time.
  /// - Throws: `SQLiteError`.
  init(
    of connection: Connection, besides pristine: Connection, columns: [RecordedTable: [String]],
    linesAPart: Int = 400_000
  ) throws {
    self.connection = connection
    self.columns = columns
    let lines = try connection.one("SELECT count(*) AS count FROM change") {
      try $0.get("count", as: Int.self)
    }
    let count = 1 + lines / linesAPart
    for number in 0..<count { try survey(Part(number: number, count: count), pristine) }
  }

  /// A part of the rows, and of the names, by their hashes.
  private struct Part {
    let number: Int
    let count: Int

    func has(_ hash: UInt64) -> Bool {
      count == 1 || Int(hash >> 32) % count == number
    }
  }

  /// What is known of a part of the rows.
  private struct Knowledge {
    let part: Part
    /// The hash of what each row became last; nil where it was removed.
    var newest: [RowHash: UInt64?] = [:]
    /// The hash of the name that the log has for each row.
    var names: [RowHash: UInt64] = [:]
    /// The row of each name.
    var owners: [UInt64: RowHash] = [:]
  }

  private mutating func survey(_ part: Part, _ pristine: Connection) throws {
    var known = Knowledge(part: part)
    try forEachRow(on: pristine) { row, image, _ in
      if part.has(row.number) { known.newest.updateValue(image, forKey: row) }
    }
    try readLog(&known)
    try forEachRow(on: connection) { row, image, name in
      if let name { note(name, of: row, &known) }
      guard part.has(row.number) else { return }
      let expected = known.newest.removeValue(forKey: row)
      if image == nil || expected != .some(image) { suspects.insert(row) }
    }
    // Those that should be there and are not.
    for (row, image) in known.newest where image != nil { suspects.insert(row) }
  }

  /// Goes through the log, line by line.
  private mutating func readLog(_ known: inout Knowledge) throws {
    try connection.forEach(Self.lines) { line in
      let row = try RowHash(line: line)
      let name = try line.withText(at: 2, Self.hash)
      if let name, try line.get("is_named") { noteLogged(name, of: row, &known) }
      guard known.part.has(row.number), try line.get("holds") else { return }
      let before = try line.withText(at: 3, Self.hash)
      // A row that is new begins with nothing.
      if (known.newest[row] ?? nil) != before { suspects.insert(row) }
      known.newest.updateValue(try line.withText(at: 4, Self.hash), forKey: row)
    }
  }

  /// Takes in the name that a line of the log has for a row.
  private mutating func noteLogged(_ name: UInt64, of row: RowHash, _ known: inout Knowledge) {
    if known.part.has(row.number), known.names.updateValue(name, forKey: row) ?? name != name {
      areNamesSuspect = true
    }
    note(name, of: row, &known)
  }

  /// Takes in the name of a row.
  private mutating func note(_ name: UInt64, of row: RowHash, _ known: inout Knowledge) {
    if known.part.has(name), known.owners.updateValue(row, forKey: name) ?? row != row {
      areNamesSuspect = true
    }
  }

  /// Hands each row to `body`: what stands for it, the hash of what the log would have of it, and
  /// that of its name; nil for what the log cannot have.
  private func forEachRow(
    on connection: Connection, _ body: (RowHash, UInt64?, UInt64?) throws -> Void
  ) throws {
    for table in RecordedTable.allCases {
      let names = (columns[table] ?? []).sorted()
      let sql = "SELECT " + .joined(names.map(SQL.identifier), separator: ", ") + " FROM "
      var text = ImageText()
      try connection.forEach(sql + table.name) { row in
        let key = RecordedTable.key(try table.keyColumns.map { try row.get($0) })
        let image = try Self.write(row, names, to: &text) ? Self.hash(text.finished.span) : nil
        let name = try names.firstIndex(of: "uuid").flatMap {
          try row.withText(at: $0, Self.hash)
        }
        try body(RowHash(table, key), image, name)
      }
    }
  }

  /// Writes a row as the log would have it.
  ///
  /// - Returns: whether the log can have it.
  private static func write(
    _ row: borrowing Row, _ names: [String], to text: inout ImageText
  ) throws -> Bool {
    text.removeAll()
    for (place, name) in names.enumerated() {
      let isText: Void? = try row.withText(at: place) { value in
        value.withUnsafeBufferPointer { text.add($0, named: name) }
      }
      guard try isText != nil || text.add(try row.value(at: place), named: name) else {
        return false
      }
    }
    return true
  }

  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var digest = OperationDigest()
    digest.add(text: text)
    return UInt64(bitPattern: digest.number)
  }

  /// All lines of the log.
  ///
  /// A row without a name goes by its key, and what was undone does not hold.
  static let lines: SQL =
    """
    SELECT c.table_name, c.local_key, c.row_key, c.before, c.after,
           c.row_key <> c.local_key AS is_named,
           o.id IS NOT NULL AND o.undone_at IS NULL AS holds
    FROM change AS c LEFT JOIN operation AS o ON o.id = c.operation_id
    ORDER BY c.sequence
    """
}
