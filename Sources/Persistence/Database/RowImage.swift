internal import SQLite

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A row as the change log keeps it: a JSON object of its columns.
struct RowImage: Equatable {
  var values: [String: Value]

  /// The row as a JSON object with sorted keys.
  ///
  /// - Throws: `PersistenceError.unrecordable` for a real number or a blob. No table holds either,
  ///   and JSON would not bring them back unchanged.
  func json(of table: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = try values.reduce(into: [String: Cell]()) { object, column in
      guard let cell = Cell(column.value) else {
        throw PersistenceError.unrecordable(table: table, column: column.key)
      }
      object[column.key] = cell
    }
    return String(decoding: try encoder.encode(object), as: UTF8.self)
  }

  /// Reads back what `json(of:)` wrote.
  ///
  /// - Throws: `PersistenceError.inconsistent` for anything else.
  init(json: String) throws {
    do {
      let object = try JSONDecoder().decode([String: Cell].self, from: Data(json.utf8))
      guard object.count <= Self.mostColumns else {
        throw PersistenceError.inconsistent("a line of the change log, which is not a row")
      }
      values = object.mapValues(\.value)
    } catch is DecodingError {
      throw PersistenceError.inconsistent("a line of the change log, which is not a row")
    }
  }

  init(values: [String: Value]) {
    self.values = values
  }

  /// More than any table of any schema has; a line with thousands was written by another program.
  private static let mostColumns = 200
}

/// A column's value in JSON: null, a whole number of 64 bits, or text.
private enum Cell: Codable {
  case null
  case integer(Int64)
  case text(String)

  init?(_ value: Value) {
    switch value {
    case .null: self = .null
    case .integer(let number): self = .integer(number)
    case .text(let text): self = .text(text)
    case .real, .blob: return nil
    }
  }

  var value: Value {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Int64.self) {
      self = .integer(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}
