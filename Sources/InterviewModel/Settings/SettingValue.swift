/// The value of a setting.
package enum SettingValue: Sendable, Equatable {
  /// A whole number.
  case number(Int)
  /// Whether something is done.
  case onOff(Bool)

  /// As it is typed and stored: `36`, `on`.
  package var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .onOff(let isOn): isOn ? "on" : "off"
    }
  }
}
