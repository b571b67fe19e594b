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
