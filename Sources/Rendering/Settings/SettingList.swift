package import InterviewModel
package import Zones

/// Settings as rows: what each is set to, and what the program comes with.
package typealias SettingList = RowList<Setting, Settings>

extension SettingList {
  /// Creates the list of all settings, or of these.
  init(_ settings: Settings, only rows: [Setting] = Setting.allCases) {
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

/// All settings, what they are and what they mean.
package struct SettingListReport: ListReport {
  private let settings: Settings

  /// Creates the report of what is set.
  package init(_ settings: Settings) {
    self.settings = settings
  }

  package func rows(at now: Instant) -> SettingList { SettingList(settings) }

  package func text(_ layout: Layout) -> String {
    let (settings, usual) = (settings, Settings())
    return layout.table(
      Setting.allCases,
      [
        .init("Setting") { Cell($0.rawValue, .cyan) },
        .init("Value", .trailing, shrinkableTo: 8) { row in
          Cell(settings[row].words, settings[row] == usual[row] ? nil : .bold)
        },
        .init("Default", .trailing, dropping: 2) { Cell(usual[$0].words, .dim) },
        .init("Meaning", shrinkableTo: 20, dropping: 1) { Cell($0.meaning) },
      ])
  }
}

extension SettingValue {
  /// As it is shown: a dash for a text that is not set.
  package var words: String { text.isEmpty ? "–" : text }
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
      case .letterSet(let set): .string(set.rawValue)
      case .text(let text): .string(text)
      case .quietHours(let hours): .string(hours.text)
      }
    } csv: {
      switch value($0, $1) {
      case .number(let number): .integer(number)
      case .onOff(let isOn): .bool(isOn)
      case .letterSet(let set): .text(set.rawValue)
      case .text(let text): .text(text)
      case .quietHours(let hours): .text(hours.text)
      }
    }
  }
}
