/// What a field that may be empty is to become.
package enum Correction<Value> {
  /// It says this.
  case to(Value)
  /// It says nothing.
  case cleared

  /// What it says then; nil for nothing.
  package var value: Value? {
    switch self {
    case .to(let value): value
    case .cleared: nil
    }
  }
}

extension Correction: Sendable where Value: Sendable {}
extension Correction: Equatable where Value: Equatable {}

/// A rule about corrections that refuses what was asked.
package enum CorrectionRefusal: Refusal {
  /// What would be done is not what was agreed to, because another command changed it meanwhile.
  case changedMeanwhile
}
