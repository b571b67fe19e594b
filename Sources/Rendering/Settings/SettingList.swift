package import InterviewModel

/// Settings as rows: what each is set to, and what the program comes with.
package typealias SettingList = RowList<Setting, Settings>

extension SettingList {
  /// Creates the list of all settings, or of these.
  package init(_ settings: Settings, only rows: [Setting] = Setting.allCases) {
    self.init(rows, settings, Self.settings)
  }

  private static var settings: [Field<Setting, Settings>] {
    [
      .text("key") { row, _ in row.rawValue },
      .value("value") { row, settings in settings[row] },
      .value("default") { row, _ in Settings()[row] },
      .text("meaning") { row, _ in row.meaning },
    ]
  }
}

extension Setting {
  /// The setting with its value as a JSON object.
  package func json(_ settings: Settings) -> JSON {
    SettingList(settings, only: [self]).objects.first ?? .null
  }
}

extension Layout {
  /// All settings, what they are and what they mean.
  package func settingTable(_ settings: Settings) -> String {
    let usual = Settings()
    return table(
      Setting.allCases,
      [
        .init("Setting") { Cell($0.rawValue, .cyan) },
        .init("Value", .trailing) { row in
          Cell(settings[row].text, settings[row] == usual[row] ? nil : .bold)
        },
        .init("Default", .trailing) { Cell(usual[$0].text, .dim) },
        .init("Meaning", shrinkableTo: 20) { Cell($0.meaning) },
      ])
  }

  /// One setting that was just changed: its value and what that means.
  package func setting(_ setting: Setting, _ settings: Settings) -> String {
    let value = settings[setting].text
    let column = setting.rawValue.cellWidth + value.cellWidth + " is  now: ".cellWidth
    return "\(palette.apply(.cyan, to: setting.rawValue)) is "
      + "\(palette.apply(.bold, to: value)) now: \(hanging(setting.meaning, from: column))\n"
  }
}

extension Field {
  /// A number, or true and false for on and off.
  fileprivate static func value(
    _ key: String, _ value: @escaping @Sendable (Row, Context) -> SettingValue
  ) -> Field {
    Field(key: key) {
      switch value($0, $1) {
      case .number(let number): .integer(number)
      case .onOff(let isOn): .bool(isOn)
      }
    } csv: {
      switch value($0, $1) {
      case .number(let number): .integer(number)
      case .onOff(let isOn): .bool(isOn)
      }
    }
  }
}
