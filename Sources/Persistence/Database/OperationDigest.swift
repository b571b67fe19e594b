internal import SQLite

/// One number for all that the log keeps of an operation, by which damage to it is found.
///
/// FNV-1a of 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/. One changed byte always makes
/// another number, since each step is one to one; anything else is missed once in 2^64 times. It
/// finds what a disk does, not what somebody does on purpose.
struct OperationDigest: Equatable {
  /// What a line of the log says of its row, and so what a digest is of.
  enum Lines {
    /// Its key in this database, as all schemas had it until rows had names.
    case numbered
    /// Its name and its key.
    case named
  }

  /// The first schema that has a column for it.
  static let firstSchema = 6

  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The digest as it is stored.
  var number: Int64 { Int64(bitPattern: state) }

  /// Adds a value, with its kind and, where it can be of any length, that.
  mutating func add(_ value: Value) {
    switch value {
    case .null: add(octets: [0])
    case .integer(let number): add(1, UInt64(bitPattern: number))
    case .real(let number): add(2, number.bitPattern)
    case .text(let text): add(text: text.utf8)
    case .blob(let octets):
      add(4, UInt64(octets.count))
      add(octets: octets)
    }
  }

  /// Adds bytes as they are.
  mutating func add(octets: some Sequence<UInt8>) {
    for octet in octets { add(octet: octet) }
  }

  /// Adds a text as it is stored, as `add(_:)` adds it.
  mutating func add(text: Span<UInt8>) {
    add(3, UInt64(text.count))
    for place in text.indices { add(octet: text[place]) }
  }

  /// The same of a part of a text.
  mutating func add(text: some Collection<UInt8>) {
    add(3, UInt64(text.count))
    add(octets: text)
  }

  private mutating func add(_ kind: UInt8, _ number: UInt64) {
    add(octet: kind)
    for shift in stride(from: 0, to: 64, by: 8) {
      add(octet: UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func add(octet: UInt8) {
    state = (state ^ UInt64(octet)) &* 0x0000_0100_0000_01B3
  }
}

extension Connection {
  /// Gives operations that were written, marked or changed in the open transaction their digests.
  ///
  /// To be asked for those alone that were sound before: a new digest makes what is damaged valid.
  ///
  /// - Throws: `SQLiteError`.
  func writeDigests(
    of operations: [Int], with lines: OperationDigest.Lines = .named
  ) throws {
    for operation in operations {
      try run(
        "UPDATE operation SET digest = ? WHERE id = ?",
        [try digest(ofOperation: operation, with: lines)?.number, operation])
    }
  }

  /// Gives a digest to each operation from before there were any.
  ///
  /// - Throws: `SQLiteError`.
  func writeMissingDigests(of lines: OperationDigest.Lines) throws {
    try writeDigests(of: query(Self.undigested, [], { try $0.get("id") }), with: lines)
  }

  /// Whether an operation is as it was written.
  ///
  /// - Throws: `SQLiteError`.
  func isSound(operation number: Int) throws -> Bool {
    try isSound(operation: number, with: .named)
  }

  /// Whether an operation of a schema with such lines is as it was written.
  ///
  /// - Throws: `SQLiteError`.
  func isSound(operation number: Int, with lines: OperationDigest.Lines) throws -> Bool {
    let stored = try one("SELECT digest FROM operation WHERE id = ?", [number]) {
      try $0.get("digest", as: Int64.self)
    }
    return try stored == digest(ofOperation: number, with: lines)?.number
  }

  /// The digest that an operation has to have, by what the log keeps of it now; nil where it is
  /// gone.
  ///
  /// - Throws: `SQLiteError`.
  func digest(
    ofOperation number: Int, with lines: OperationDigest.Lines = .named
  ) throws -> OperationDigest? {
    try digests(lines, " WHERE id = ?", " WHERE operation_id = ?", [number])[number]
  }

  /// The digests that all operations have to have, by their numbers.
  ///
  /// - Throws: `SQLiteError`.
  func digests(with lines: OperationDigest.Lines = .named) throws -> [Int: OperationDigest] {
    try digests(lines, "", "", [])
  }

  private func digests(
    _ lines: OperationDigest.Lines, _ operations: SQL, _ changes: SQL, _ arguments: Arguments
  ) throws -> [Int: OperationDigest] {
    let digestedChanges = lines == .named ? Self.digestedChanges : Self.digestedNumberedChanges
    var digests: [Int: OperationDigest] = [:]
    for statement in [
      Self.digestedOperations + operations, digestedChanges + changes + Self.inOrder,
    ] {
      // What belongs to one operation comes in one piece.
      var (owner, digest) = (Int?.none, OperationDigest())
      try forEach(statement, arguments) { row in
        let next = try row.get("owner", as: Int.self)
        if next != owner {
          if let owner { digests[owner] = digest }
          (owner, digest) = (next, digests[next] ?? OperationDigest())
        }
        for column in row.columns.indices.dropFirst()
        where try row.withText(at: column, { digest.add(text: $0) }) == nil {
          digest.add(try row.value(at: column))
        }
      }
      if let owner { digests[owner] = digest }
    }
    return digests
  }

  static let undigested: SQL = "SELECT id FROM operation WHERE digest = 0"

  /// What a digest is of, behind the number of the operation that it belongs to.
  static let digestedOperations: SQL =
    """
    SELECT id AS owner,
           id, uuid, at, command, schema_version, undone_at, replayed_at, sealed, replays
    FROM operation
    """

  /// What a digest goes on with.
  static let digestedChanges: SQL =
    """
    SELECT operation_id AS owner, sequence, table_name, row_key, local_key, before, after
    FROM change
    """

  private static let digestedNumberedChanges: SQL =
    "SELECT operation_id AS owner, sequence, table_name, row_key, before, after FROM change"

  private static let inOrder: SQL = " ORDER BY operation_id, sequence"
}
