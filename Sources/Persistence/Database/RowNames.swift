internal import SQLite

/// The names of the rows from before rows had names, as they are stored and as the log keeps them.
///
/// The tables are listed as they were then: those that came later are none of its business.
struct RowNames {
  private let connection: Connection

  init(of connection: Connection) {
    self.connection = connection
  }

  /// Gives every row its name in the open transaction, also those that only the log still knows,
  /// and names them by it in the log, so that what was done before can still be undone.
  ///
  /// What has a name keeps it. Copies of one database that are migrated apart give the same names
  /// to what was there when they were copied, and others to what came later.
  ///
  /// - Throws: `SQLiteError`.
  func give() throws {
    let sound = try soundOperations()
    let lines = try self.lines()
    let stored = try storedRows()
    let names = names(of: lines, stored, try operationNames())
    for row in stored.keys.sorted() {
      guard let key = Self.keys[row.table], stored[row]?.name == nil else { continue }
      let values = stored[row]?.held.values ?? [:]
      let condition = SQL.joined(key.map { SQL.identifier($0) + " = ?" }, separator: " AND ")
      try connection.run(
        "UPDATE " + .identifier(row.table) + " SET uuid = ? WHERE " + condition,
        Arguments([names[row]?.sqliteValue ?? .null] + key.map { values[$0] ?? .null }))
    }
    for line in lines {
      guard let name = names[line.row] else { continue }
      try connection.run(
        "UPDATE change SET row_key = ?, before = ?, after = ? WHERE sequence = ?",
        [
          name, line.before.map { Self.named($0, name, in: line.row.table) },
          line.after.map { Self.named($0, name, in: line.row.table) }, line.sequence,
        ])
    }
    // What is damaged must not become sound by this.
    try connection.writeDigests(of: sound)
  }

  /// A row by its key in this database.
  private struct Row: Hashable, Comparable {
    let table: String
    let key: String

    static func < (one: Row, other: Row) -> Bool {
      (one.table, one.key) < (other.table, other.key)
    }
  }

  private struct Line {
    let sequence: Int
    let operation: Int
    let row: Row
    let before: String?
    let after: String?
  }

  /// What is known of a row.
  private struct Known {
    var name: String?
    /// The operation that inserted it.
    var origin: Int?
    /// What it held when it was met first.
    var content: RowImage?
  }

  // MARK: Names

  private func names(
    of lines: [Line], _ stored: [Row: (held: RowImage, name: String?)], _ operations: [Int: String]
  ) -> [Row: String] {
    var known: [Row: Known] = [:]
    for line in lines where Self.keys[line.row.table] != nil {
      let images = [line.before, line.after].map { $0.flatMap { try? RowImage(json: $0) } }
      var row = known[line.row] ?? Known(origin: line.before == nil ? line.operation : nil)
      for image in images.compactMap(\.self) where !image.values.isEmpty {
        row.name = row.name ?? image.name
        row.content = row.content ?? image
      }
      known[line.row] = row
    }
    for (row, found) in stored {
      var logged = known[row] ?? Known()
      logged.name = found.name ?? logged.name
      logged.content = logged.content ?? found.held
      known[row] = logged
    }
    let own = known.reduce(into: [Row: String]()) { names, found in
      names[found.key] = Self.ownName(of: found.key, found.value, operations)
    }
    // What is named after others comes behind them.
    return own.reduce(into: own) { names, found in
      if let name = Self.derivedName(of: found.key, own), known[found.key]?.name == nil {
        names[found.key] = name
      }
    }
  }

  private static func ownName(of row: Row, _ known: Known, _ operations: [Int: String]) -> String {
    if let name = known.name { return name }
    if let operation = known.origin.flatMap({ operations[$0] }) {
      return RowName.row(row.table, row.key, insertedBy: operation)
    }
    if row.table == "closing_tip", case .text(let key)? = known.content?.values["key"] {
      return RowName.closingTip(key)
    }
    // Columns that came later are null at first, and so are left out.
    let content = known.content?.values.filter { $0.value != .null } ?? [:]
    let json = try? RowImage(values: content).json(of: row.table)
    return RowName.row(row.table, row.key, holding: json ?? "")
  }

  /// The name of a row that is the same wherever it is made.
  private static func derivedName(of row: Row, _ names: [Row: String]) -> String? {
    switch row.table {
    case "setting": return RowName.setting(row.key)
    case "letter":
      return names[Row(table: "follow_up", key: row.key)].map(RowName.draft(ofFollowUp:))
    case "interviewer":
      let parts = row.key.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard parts.count == 2, let interview = names[Row(table: "interview", key: parts[0])],
        let person = names[Row(table: "person", key: parts[1])]
      else { return nil }
      return RowName.meeting(interview: interview, person: person)
    default: return nil
    }
  }

  /// A row as the log keeps it, with its name.
  ///
  /// What was purged, is no row or has a name stays.
  private static func named(_ json: String, _ name: String, in table: String) -> String {
    guard var image = try? RowImage(json: json), !image.values.isEmpty, image.name == nil else {
      return json
    }
    image.values["uuid"] = .text(name)
    return (try? image.json(of: table)) ?? json
  }

  // MARK: Reading

  private func soundOperations() throws -> [Int] {
    let digests = try connection.digests(with: .numbered)
    return try connection.query(Self.operations) { row in
      (
        number: try row.get("id", as: Int.self), digest: try row.get("digest", as: Int64.self)
      )
    }
    // 0 is that of no operation yet.
    .filter { $0.digest == 0 || digests[$0.number]?.number == $0.digest }.map(\.number)
  }

  private func operationNames() throws -> [Int: String] {
    let names = try connection.query(Self.operations) { row in
      (try row.get("id", as: Int.self), try row.get("uuid", as: String.self))
    }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  private func lines() throws -> [Line] {
    try connection.query(Self.changes) { row in
      Line(
        sequence: try row.get("sequence"), operation: try row.get("operation_id"),
        row: Row(table: try row.get("table_name"), key: try row.get("local_key")),
        before: try row.get("before"), after: try row.get("after"))
    }
  }

  private func storedRows() throws -> [Row: (held: RowImage, name: String?)] {
    var rows: [Row: (held: RowImage, name: String?)] = [:]
    for (table, key) in Self.keys {
      let found = try connection.query("SELECT * FROM " + .identifier(table)) { try $0.values() }
      for values in found {
        var image = RowImage(values: values)
        let name = image.name
        image.values["uuid"] = nil
        let parts = key.map { values[$0] ?? .null }.map { part in
          switch part {
          case .integer(let number): "\(number)"
          case .text(let text): text
          case .null, .real, .blob: "?"
          }
        }
        rows[Row(table: table, key: parts.joined(separator: "/"))] = (image, name)
      }
    }
    return rows
  }

  static let operations: SQL = "SELECT id, uuid, digest FROM operation ORDER BY id"

  static let changes: SQL =
    """
    SELECT sequence, operation_id, table_name, local_key, before, after FROM change
    ORDER BY sequence
    """

  /// The primary key of each table that was recorded.
  private static let keys: [String: [String]] = [
    "application": ["id"], "interview": ["id"], "person": ["id"],
    "interviewer": ["interview_id", "person_id"], "closing_tip": ["number"], "tip_log": ["id"],
    "follow_up": ["id"], "letter": ["follow_up_id"], "offer": ["id"], "offer_extension": ["id"],
    "outcome_log": ["id"], "move_log": ["id"], "offer_log": ["id"], "setting": ["key"],
  ]
}

extension RowImage {
  /// The name of the row; nil where it has none.
  var name: String? {
    guard case .text(let name)? = values["uuid"] else { return nil }
    return name
  }
}
