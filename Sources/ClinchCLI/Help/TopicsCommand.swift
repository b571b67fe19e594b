internal import ArgumentParser
internal import Rendering
internal import Zones

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
