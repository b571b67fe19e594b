internal import ArgumentParser
internal import Persistence
internal import Rendering

struct RedoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Bring back what was undone.",
    discussion: """
        clinch redo
        clinch redo 3
      """)

  @Argument(help: "How many commands to bring back.")
  var count = 1

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(count: count)
  }

  func run(_ session: Session) throws {
    let redone = try session.storeForWriting().redo(count, now: session.now)
    session.print(ReplayReport(redone, verb: "redone"), asJSON: format.json)
  }
}
