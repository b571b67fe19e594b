internal import ArgumentParser
internal import InterviewModel
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
    let undone = try session.storeForWriting().undo(
      count, now: session.momentOfWriting())
    session.print(ReplayReport(undone, verb: "undone"), asJSON: format.json)
  }
}

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
    let redone = try session.storeForWriting().redo(
      count, now: session.momentOfWriting())
    session.print(ReplayReport(redone, verb: "redone"), asJSON: format.json)
  }
}

extension Session {
  fileprivate func print(_ report: ReplayReport, asJSON: Bool) {
    if asJSON { return print(report.json) }
    print(report.text(page()))
  }
}
