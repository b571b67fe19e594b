internal import SQLite

/// A row as the change log keeps it: a JSON object of its columns.
///
/// Of a row that is new or gone these are the columns that hold something else than by default, but
/// for those that its line has anyway; of one that changed, those that changed. Schemas before 15
/// wrote all columns of all rows. Docs: docs/data.md.
struct RowImage: Equatable {
  var values: [String: Value]

  /// Whether its content was purged from the log; every other image has a column.
  var isPurged: Bool { values.isEmpty }

  /// Its columns as a JSON object with sorted keys.
  ///
  /// - Throws: `PersistenceError.unrecordable` for a real number or a blob. No table holds either,
  ///   and JSON would not bring them back unchanged.
  func json(of table: String) throws -> String {
    var text = ImageText()
    for (column, value) in values.sorted(by: { $0.key < $1.key }) {
      guard text.add(value, named: column) else {
        throw PersistenceError.unrecordable(table: table, column: column)
      }
    }
    return String(decoding: text.finished, as: UTF8.self)
  }

  /// Reads back what `json(of:)` wrote.
  ///
  /// - Throws: `PersistenceError.inconsistent` for anything else.
  init(json: String) throws {
    var json = json
    let values = json.withUTF8 { octets -> [String: Value]? in
      var reader = ImageReader(octets)
      return reader.values()
    }
    guard let values, values.count <= Self.mostColumns else {
      throw PersistenceError.inconsistent("a line of the change log, which is not a row")
    }
    self.values = values
  }

  init(values: [String: Value]) {
    self.values = values
  }

  /// More than any table of any schema has; a line with thousands was written by another program.
  private static let mostColumns = 200
}

/// A row while it is written as the change log has it: a JSON object in UTF-8, without white space.
///
/// By hand: docs/decisions/0010-json-by-hand.md.
struct ImageText {
  private var octets: [UInt8] = [UInt8(ascii: "{")]

  init() { octets.reserveCapacity(512) }

  /// The whole object.
  var finished: [UInt8] { octets + [UInt8(ascii: "}")] }

  /// Begins another row.
  mutating func removeAll() { octets.removeLast(octets.count - 1) }

  /// Adds a column, behind those that come before it in the order of their names.
  ///
  /// - Returns: whether JSON has such a value; nothing is added where it has none.
  mutating func add(_ value: Value, named column: String) -> Bool {
    switch value {
    case .null:
      add(column)
      octets += "null".utf8
    case .integer(let number):
      add(column)
      octets += String(number).utf8
    case .text(var text): text.withUTF8 { add($0, named: column) }
    case .real, .blob: return false
    }
    return true
  }

  /// Adds a column that holds a text, likewise.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, named column: String) {
    add(column)
    quote(text)
  }

  private mutating func add(_ column: String) {
    if octets.count > 1 { octets.append(UInt8(ascii: ",")) }
    var column = column
    column.withUTF8 { quote($0) }
    octets.append(UInt8(ascii: ":"))
  }

  /// Writes what has to be escaped as JSONEncoder did, which wrote the log before.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    octets.append(UInt8(ascii: "\""))
    var start = text.startIndex
    for place in text.indices {
      guard let escape = Self.escape(of: text[place]) else { continue }
      octets += text[start..<place]
      octets += escape.utf8
      start = place + 1
    }
    octets += text[start...]
    octets.append(UInt8(ascii: "\""))
  }

  private static func escape(of octet: UInt8) -> String? {
    switch octet {
    case UInt8(ascii: "\""): return #"\""#
    case UInt8(ascii: "\\"): return #"\\"#
    case 0x20...: return nil
    case 0x08: return #"\b"#
    case 0x09: return #"\t"#
    case 0x0A: return #"\n"#
    case 0x0C: return #"\f"#
    case 0x0D: return #"\r"#
    default:
      let digits = String(octet, radix: 16)
      return #"\u00"# + (octet < 16 ? "0" : "") + digits
    }
  }
}
