internal import ArgumentParser
internal import Rendering
internal import Zones

struct TopicsCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Explain dates, exit codes, settings and other topics.",
    discussion: """
        clinch topics dates
      """)

  @Argument(help: "The topic (default: list them).")
  var topic: Topic?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.show(TopicReport(topic: topic), as: format)
  }
}

/// What a topic says; without one, which topics there are.
private struct TopicReport: Report {
  let topic: Topic?

  func json(at now: Instant) -> JSON {
    .array((topic.map { [$0] } ?? Topic.allCases).map(\.json))
  }

  func text(_ layout: Layout) -> String { topic?.text ?? Topic.list }
}

/// Something that several commands have in common.
enum Topic: String, TypedName {
  case agents
  case dates
  case exitCodes = "exit-codes"
  case environment
  case importing = "import"
  case json
  case reminders
  case settings

  var summary: String {
    switch self {
    case .agents: "how a coding assistant uses clinch safely"
    case .dates: "how to type dates and times"
    case .exitCodes: "what the exit codes mean"
    case .environment: "environment variables and files"
    case .importing: "how spreadsheets and other trackers' files are read"
    case .json: "the keys of --json"
    case .reminders: "reminders, your shell's prompt and other schedulers"
    case .settings: "the settings and what they mean"
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
    case .agents: AgentsTopic.text
    case .dates: DatesTopic.text
    case .exitCodes: ExitCodesTopic.text
    case .environment: EnvironmentTopic.text
    case .importing: ImportTopic.text
    case .json: JSONTopic.text
    case .reminders: RemindersTopic.text
    case .settings: SettingsTopic.text
    }
  }
}
