internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct UndoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undo the last command that changed something.",
    discussion: """
        clinch undo
        clinch undo 3 --dry-run
      """)

  @Argument(help: "How many commands to undo.")
  var count = 1

  @OptionGroup var replaying: ReplayOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(count: count)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    guard
      let count = try replaying.count(
        count, of: try store.undoableCount(), "undo", "Take back", session)
    else { return }
    try replaying.run(
      count, "undone", session, preview: { try store.previewUndo($0) },
      replay: { try store.undo($0, now: session.now) })
  }
}

struct RedoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Redo what was undone.",
    discussion: """
        clinch redo
        clinch redo 3 --dry-run
      """)

  @Argument(help: "How many commands to redo.")
  var count = 1

  @OptionGroup var replaying: ReplayOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(count: count)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    guard
      let count = try replaying.count(
        count, of: try store.redoableCount(), "redo", "Bring back", session)
    else { return }
    try replaying.run(
      count, "redone", session, preview: { try store.previewRedo($0) },
      replay: { try store.redo($0, now: session.now) })
  }
}

/// How both are asked for, done and told.
struct ReplayOptions: ParsableArguments {
  @Flag(help: "Show every row that would change, without changing any.")
  var dryRun = false

  @OptionGroup var format: JSONOption

  /// How many commands are replayed: as many as were asked for, or, where there are not as many and
  /// somebody says so, all.
  ///
  /// - Returns: the number; nil where somebody was asked and does not want all.
  /// - Throws: `Failure` 65 where there are not as many and nobody can be asked; `Interrupted`.
  func count(
    _ wanted: Int, of available: Int, _ command: String, _ verb: String, _ session: Session
  ) throws -> Int? {
    guard !dryRun, available > 0, wanted > available else { return wanted }
    let commands = available == 1 ? "1 command" : "\(available) commands"
    guard session.canAsk else {
      throw Failure(
        .data, "there \(available == 1 ? "is" : "are") only \(commands) to \(command)",
        hint: "clinch \(command) \(available)")
    }
    let questions = Questions(session)
    let isWanted = try questions.asking {
      try questions.yes(
        "There \(available == 1 ? "is" : "are") only \(commands). \(verb) all? [y/N] ")
    }
    if !isWanted { session.note("note: nothing was changed") }
    return isWanted ? available : nil
  }

  /// Shows what would change, or changes it and shows that.
  ///
  /// - Throws: `Refusal` when there is nothing to replay, or it does not fit to what is stored;
  ///   nothing is changed then.
  func run(
    _ count: Int, _ verb: String, _ session: Session,
    preview: (Int) throws -> [OperationChanges], replay: (Int) throws -> Replayed
  ) throws {
    if dryRun {
      session.show(ReplayPreview(try preview(count), verb: verb, of: count), as: format)
    } else {
      session.show(ReplayReport(try replay(count), verb: verb, of: count), as: format)
    }
  }
}
