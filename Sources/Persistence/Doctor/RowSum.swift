internal import SQLite

/// One number for what a row holds: the sum of one for each of its columns.
///
/// The number of a row that changed follows from that of the row before and from the columns that
/// changed, which is all that the log keeps. A column that holds what it holds by default adds
/// nothing, so that it makes no difference whether the log has it.
struct RowSum: Equatable {
  private(set) var number: UInt64 = 0

  /// The sum of nothing but the row's name.
  init(_ name: LoggedName?) {
    if let name { number = Self.term(Self.uuid, name.value) }
  }

  /// Adds what a line of the log says came after, and takes off what came before.
  mutating func add(_ after: RowSum, without before: RowSum) {
    number = number &+ after.number &- before.number
  }

  private static let uuid = Columns.hash("uuid")

  fileprivate static func term(_ column: OperationDigest, _ value: Value) -> UInt64 {
    var digest = column
    digest.add(value)
    return spread(digest)
  }

  /// The last step of SplitMix64 (https://prng.di.unimi.it/splitmix64.c), without which sums of FNV
  /// are alike where texts are.
  private static func spread(_ digest: OperationDigest) -> UInt64 {
    var mixed = UInt64(bitPattern: digest.number)
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The columns of a table that count, by the hashes of their names.
  struct Columns {
    /// In the order of `hashes`.
    let names: [String]
    fileprivate let hashes: [OperationDigest]
    /// Those that a line of the log says otherwise.
    private let implied: [Int64]
    /// What a column would add that holds what it does by default; those are few.
    private let defaults: [(column: Int64, term: UInt64)]

    /// Creates those of a table.
    init(of table: RecordedTable, _ columns: RecordedColumns) {
      let implied = table.keyColumns + ["uuid"]
      names = columns.names.filter { !implied.contains($0) }
      hashes = names.map(Self.hash)
      self.implied = implied.map { Self.hash($0).number }
      defaults = columns.defaults.filter { $0.value != .null }.map { column, value in
        let hash = Self.hash(column)
        return (hash.number, RowSum.term(hash, value))
      }
    }

    fileprivate static func hash(_ column: String) -> OperationDigest {
      var digest = OperationDigest()
      digest.add(octets: column.utf8)
      return digest
    }

    fileprivate func counts(_ column: OperationDigest) -> Bool { !implied.contains(column.number) }

    fileprivate func isDefault(_ term: UInt64, of column: OperationDigest) -> Bool {
      defaults.contains { $0.term == term && $0.column == column.number }
    }
  }
}

extension RowSum {
  /// Adds a column.
  private mutating func add(_ term: UInt64, of column: OperationDigest, in columns: Columns) {
    if !columns.isDefault(term, of: column) { number = number &+ term }
  }

  /// Adds the columns of a row from `start` on, which stand in the order of `columns.names`.
  ///
  /// - Returns: whether the log can have such a row.
  /// - Throws: `SQLiteError`.
  mutating func add(_ row: borrowing Row, from start: Int, _ columns: Columns) throws -> Bool {
    for (place, column) in columns.hashes.enumerated() {
      let term = try row.withText(at: start + place) { text in
        var digest = column
        digest.add(text: text)
        return Self.spread(digest)
      }
      if let term {
        add(term, of: column, in: columns)
        continue
      }
      switch try row.value(at: start + place) {
      case .null: break
      case .integer(let value): add(Self.term(column, .integer(value)), of: column, in: columns)
      case .real, .blob, .text: return false
      }
    }
    return true
  }

  /// The sum of the columns of a row as the log has it, without its name; nil where the text is no
  /// row.
  init?(image: Span<UInt8>, _ columns: Columns) {
    self.init(nil)
    let sum = image.withUnsafeBufferPointer { octets -> RowSum? in
      var sum = RowSum(nil)
      var reader = ImageReader(octets)
      let isRow = reader.forEachColumn { name, value in
        var column = OperationDigest()
        column.add(octets: name)
        guard columns.counts(column) else { return }
        switch value {
        case .nothing: break
        case .number(let value):
          sum.add(Self.term(column, .integer(value)), of: column, in: columns)
        case .plain(let text):
          var digest = column
          digest.add(text: text)
          sum.add(Self.spread(digest), of: column, in: columns)
        case .escaped(let text): sum.add(Self.term(column, .text(text)), of: column, in: columns)
        }
      }
      return isRow ? sum : nil
    }
    guard let sum else { return nil }
    self = sum
  }
}
