/// A new value for a field that may be empty.
package enum Correction<Value> {
  /// It says this.
  case to(Value)
  /// It says nothing.
  case cleared

  /// The value then; nil for none.
  package var value: Value? {
    switch self {
    case .to(let value): value
    case .cleared: nil
    }
  }
}

extension Correction: Sendable where Value: Sendable {}
extension Correction: Equatable where Value: Equatable {}
