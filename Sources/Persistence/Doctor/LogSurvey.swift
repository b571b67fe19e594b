internal import SQLite

/// A first look at all rows and all lines of the log, to find those that deserve a second one.
///
/// It compares numbers, of which it keeps a few bytes for each row, and goes through the log once
/// for each part of the rows, so that a long search takes no more memory. Each line of the log
/// changes the number of its row by what it says of the columns. What ends with another number than
/// the stored row is a suspect, which `LogAudit` judges column by column.
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
  private let columns: [RecordedTable: RowSum.Columns]

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
    of connection: Connection, besides pristine: Connection,
    columns: [RecordedTable: RecordedColumns], linesAPart: Int = 400_000
  ) throws {
    self.connection = connection
    self.columns = columns.reduce(into: [:]) { summed, table in
      summed[table.key] = RowSum.Columns(of: table.key, table.value)
    }
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
    /// What each row became last; nil where it was removed.
    var newest: [RowHash: RowSum?] = [:]
    /// The hash of the name that the log has for each row.
    var names: [RowHash: UInt64] = [:]
    /// The row of each name.
    var owners: [UInt64: RowHash] = [:]
  }

  private mutating func survey(_ part: Part, _ pristine: Connection) throws {
    var known = Knowledge(part: part)
    try forEachRow(on: pristine) { row, sum, _ in
      if part.has(row.number) { known.newest.updateValue(sum, forKey: row) }
    }
    try readLog(&known)
    try forEachRow(on: connection) { row, sum, name in
      if let name { note(name, of: row, &known) }
      guard part.has(row.number) else { return }
      let expected = known.newest.removeValue(forKey: row)
      if sum == nil || expected != .some(sum) { suspects.insert(row) }
    }
    // Those that should be there and are not.
    for (row, sum) in known.newest where sum != nil { suspects.insert(row) }
  }

  /// Goes through the log, line by line.
  private mutating func readLog(_ known: inout Knowledge) throws {
    try connection.forEach(Self.lines) { line in
      let row = try RowHash(line: line)
      let name =
        try line.get("is_named") ? RowSum(LoggedName(try line.get("row_key"))) : RowSum(nil)
      if name != RowSum(nil) { noteLogged(name.number, of: row, &known) }
      guard known.part.has(row.number), try line.get("holds") else { return }
      try follow(line, of: row, name, &known)
    }
  }

  /// Takes in what a line of the log says of its row.
  private mutating func follow(
    _ line: borrowing Row, of row: RowHash, _ name: RowSum, _ known: inout Knowledge
  ) throws {
    guard let table = RecordedTable(rawValue: try line.get("table_name")),
      let columns = columns[table]
    else { return }
    func sum(at place: Int) throws -> RowSum? {
      try line.withText(at: place) { RowSum(image: $0, columns) } ?? nil
    }
    let (before, after) = (try sum(at: 3), try sum(at: 4))
    let stored = known.newest[row] ?? nil
    var newest = name
    if try line.get("begins_anew") {
      // A row that is new was not there.
      if before == nil, stored != nil { suspects.insert(row) }
      newest.add(after ?? RowSum(nil), without: RowSum(nil))
    } else {
      newest = stored ?? name
      newest.add(after ?? RowSum(nil), without: before ?? RowSum(nil))
      // What changes or goes was there, and what goes is gone altogether.
      if stored == nil || after == nil && newest != name { suspects.insert(row) }
    }
    known.newest.updateValue(after == nil ? nil : newest, forKey: row)
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

  /// Hands each row to `body`: what stands for it, the number of what it holds, and that of its
  /// name; nil for what the log cannot have.
  private func forEachRow(
    on connection: Connection, _ body: (RowHash, RowSum?, UInt64?) throws -> Void
  ) throws {
    for (table, columns) in columns {
      let key = table.keyColumns
      let names = key + ["uuid"] + columns.names
      let sql = "SELECT " + .joined(names.map(SQL.identifier), separator: ", ") + " FROM "
      try connection.forEach(sql + table.name) { row in
        let text = RecordedTable.key(try key.indices.map { try row.value(at: $0) })
        let uuid = try row.value(at: key.count)
        let name: LoggedName? =
          if case .text(let uuid) = uuid { LoggedName(uuid: uuid, key: text) } else { nil }
        var sum = RowSum(name)
        let isRecordable = try sum.add(row, from: key.count + 1, columns)
        try body(
          RowHash(table, text), isRecordable ? sum : nil, name.map { RowSum($0).number })
      }
    }
  }

  /// All lines of the log.
  ///
  /// A row without a name goes by its key, a line whose row was purged has all of what came after,
  /// and what was undone does not hold.
  static let lines: SQL =
    """
    SELECT c.table_name, c.local_key, c.row_key, c.before, c.after,
           c.row_key <> c.local_key AS is_named,
           c.before IS NULL OR c.before = '{}' AS begins_anew,
           o.id IS NOT NULL AND o.undone_at IS NULL AS holds
    FROM change AS c LEFT JOIN operation AS o ON o.id = c.operation_id
    ORDER BY c.sequence
    """
}
