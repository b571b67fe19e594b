internal import ArgumentParser
internal import Rendering

struct TopicsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Explain what several commands have in common.",
    discussion: """
        clinch topics dates
      """)

  @Argument(help: "Which one; without it they are listed.")
  var topic: Topic?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    guard format.json else { return session.print(topic?.text ?? Topic.list) }
    session.print(.array((topic.map { [$0] } ?? Topic.allCases).map(\.json)))
  }
}
