internal import ArgumentParser
internal import Rendering

/// Something that several commands have in common.
enum Topic: String, ExpressibleByArgument, CaseIterable {
  case dates
  case exitCodes = "exit-codes"
  case environment
  case json
  case reminders
  case settings

  var summary: String {
    switch self {
    case .dates: "how dates and times can be typed"
    case .exitCodes: "what the exit codes tell a script"
    case .environment: "which variables and files are used"
    case .json: "the keys of --json"
    case .reminders: "recipes for cron, systemd, launchd and the prompt"
    case .settings: "what can be set, and what it means"
    }
  }

  var json: JSON {
    .object([
      "topic": .string(rawValue), "summary": .string(summary), "text": .string(text),
    ])
  }

  static var list: String {
    allCases.map { "  \($0.rawValue.padded(toCells: 12))  \($0.summary)\n" }.joined()
      + "\nRead one: clinch topics dates\n"
  }

  var text: String {
    switch self {
    case .dates: DatesTopic.text
    case .exitCodes: ExitCodesTopic.text
    case .environment: EnvironmentTopic.text
    case .json: JSONTopic.text
    case .reminders: RemindersTopic.text
    case .settings: SettingsTopic.text
    }
  }
}
