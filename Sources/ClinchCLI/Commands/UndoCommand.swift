internal import ArgumentParser
internal import Persistence
internal import Rendering

struct UndoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last command that changed something.",
    discussion: """
        clinch undo
        clinch undo 3
      """)

  @Argument(help: "How many commands to take back.")
  var count = 1

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(count: count)
  }

  func run(_ session: Session) throws {
    let undone = try session.storeForWriting().undo(count, now: session.now)
    session.print(ReplayReport(undone, verb: "undone"), asJSON: format.json)
  }
}
