internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct PurgeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Make what was removed or written over go for good.",
    discussion: """
      What you remove, change or undo stays in the log of commands, so that it can be brought back. \
      This empties the log of all that is no longer so and writes the file anew. It cannot be undone, \
      and nothing before it can.

      Copies of the database keep what they hold, and restoring one brings it back: they are named. \
      --backups removes those that were made by themselves; yours stay.

        clinch purge --dry-run
        clinch purge --backups
      """)

  @Flag(help: "Remove the backups that were made by themselves, too.")
  var backups = false

  @Flag(help: "Show what would go, and change nothing.")
  var dryRun = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeOfFile()
    let preview = dryRun || !yes ? try store.previewPurge(andCopies: backups) : nil
    if let preview {
      let report = PurgeReport(preview, isPreview: true)
      if dryRun { return session.show(report, as: format) }
      try ask(report, session)
    }
    // A copy of today would hold what is no longer to be anywhere, had it been begun before.
    session.makesDailyBackup = false
    let purge = try store.purge(
      session.invocation("purge"), andCopies: backups, agreedTo: preview)
    session.show(PurgeReport(purge), as: format)
  }

  /// Shows what would go and asks whether to go on.
  ///
  /// - Throws: `Failure` 64 where nobody can be asked, 1 when the answer is no.
  private func ask(_ preview: PurgeReport, _ session: Session) throws {
    guard session.canAsk else {
      throw Failure(
        .usage, "this cannot be undone, and nobody can be asked",
        hint: "clinch purge --dry-run shows what would go; --yes does it")
    }
    for line in preview.purged(session.layout()).unicodeScalars.split(separator: "\n") {
      session.context.output.note(String(line))
    }
    let questions = Questions(session)
    let isWanted = try questions.asking { try questions.yes("Purge it for good? [y/N] ") }
    guard isWanted else { throw Failure(.failure, "nothing was purged") }
  }
}
