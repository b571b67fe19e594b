internal import ArgumentParser
internal import Persistence
internal import Rendering

struct UndoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last command that changed something.",
    discussion: """
        clinch undo
        clinch undo 3 --dry-run
      """)

  @Argument(help: "How many commands to take back.")
  var count = 1

  @Flag(help: "Show every row that would change, and change none.")
  var dryRun = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(count: count)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    if dryRun {
      let operations = try store.previewUndo(count)
      return session.show(ReplayPreview(operations, verb: "undone", of: count), as: format)
    }
    let undone = try store.undo(count, now: session.now)
    session.show(ReplayReport(undone, verb: "undone", of: count), as: format)
  }
}

struct RedoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Bring back what was undone.",
    discussion: """
        clinch redo
        clinch redo 3 --dry-run
      """)

  @Argument(help: "How many commands to bring back.")
  var count = 1

  @Flag(help: "Show every row that would change, and change none.")
  var dryRun = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(count: count)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    if dryRun {
      let operations = try store.previewRedo(count)
      return session.show(ReplayPreview(operations, verb: "redone", of: count), as: format)
    }
    let redone = try store.redo(count, now: session.now)
    session.show(ReplayReport(redone, verb: "redone", of: count), as: format)
  }
}
