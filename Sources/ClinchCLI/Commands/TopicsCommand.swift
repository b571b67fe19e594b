internal import ArgumentParser

struct TopicsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Explain what several commands have in common.",
    discussion: """
        clinch topics dates
      """)

  @Argument(help: "Which one; without it they are listed.")
  var topic: Topic?

  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.print(topic?.text ?? Topic.list)
  }
}

/// Something that several commands have in common.
enum Topic: String, ExpressibleByArgument, CaseIterable {
  case dates
  case exitCodes = "exit-codes"
  case environment
  case json

  var summary: String {
    switch self {
    case .dates: "how dates and times can be typed"
    case .exitCodes: "what the exit codes tell a script"
    case .environment: "which variables and files are used"
    case .json: "the keys of --json"
    }
  }

  static var list: String {
    allCases.map { "  \($0.rawValue.padding(to: 12))  \($0.summary)\n" }.joined()
      + "\nRead one: clinch topics dates\n"
  }

  var text: String {
    switch self {
    case .dates: DatesTopic.text
    case .exitCodes: ExitCodesTopic.text
    case .environment: EnvironmentTopic.text
    case .json: JSONTopic.text
    }
  }
}

extension String {
  /// The text with spaces up to a width; for texts of the program's own, one cell a character.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
