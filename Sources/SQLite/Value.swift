/// What one cell holds: SQLite's five storage classes, https://sqlite.org/datatype3.html.
package enum Value: Sendable, Hashable {
  /// NULL.
  case null
  /// A signed integer of 64 bits.
  case integer(Int64)
  /// An IEEE 754 double. Not a number cannot be bound, since SQLite would store NULL for it.
  case real(Double)
  /// Text, which may hold U+0000. Octets in a file that are no UTF-8 are read as U+FFFD.
  case text(String)
  /// Octets.
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
