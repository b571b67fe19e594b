/// The content of one cell, by SQLite's five storage classes: https://sqlite.org/datatype3.html.
package enum Value: Sendable, Hashable {
  /// NULL.
  case null
  /// A signed integer of 64 bits.
  case integer(Int64)
  /// An IEEE 754 double. Not a number cannot be bound, since SQLite would store NULL for it.
  case real(Double)
  /// Text, which may hold U+0000. Bytes in a file that are no UTF-8 are read as U+FFFD.
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// The storage class alone, for messages that must not show what is stored.
  package var storageClass: StorageClass {
    switch self {
    case .null: .null
    case .integer: .integer
    case .real: .real
    case .text: .text
    case .blob: .blob
    }
  }
}

/// The name of one of SQLite's five storage classes, as `typeof()` would say it in capitals.
package enum StorageClass: String, Sendable, Hashable {
  /// The class of NULL.
  case null = "NULL"
  /// The class of integers.
  case integer = "INTEGER"
  /// The class of floating-point numbers.
  case real = "REAL"
  /// The class of text.
  case text = "TEXT"
  /// The class of bytes.
  case blob = "BLOB"
}

/// Why a stored value is not one of the wanted type; it names types and never shows the value.
package enum ValueError: Error, Equatable, Sendable {
  /// The value is of a storage class that `wanted` is never read from.
  case storageClass(found: StorageClass, wanted: String)
  /// The value is of a right storage class, but `wanted` cannot hold it exactly.
  case outOfRange(wanted: String)
  /// The value is the raw value of no case of the type `wanted`.
  case unknownRawValue(wanted: String)
}

extension ValueError: CustomStringConvertible {
  /// One clause in lower case, without the value.
  package var description: String {
    switch self {
    case .storageClass(let found, let wanted): "\(found.rawValue) cannot be read as \(wanted)"
    case .outOfRange(let wanted): "the number does not fit \(wanted)"
    case .unknownRawValue(let wanted): "the value is none of \(wanted)"
    }
  }
}
