internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct PurgeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Permanently erase removed and overwritten data.",
    discussion: """
      Whatever you remove, change or undo stays in the history so that you can bring it back. \
      This erases it from the history and rewrites the file. It can't be undone, and neither can \
      anything before it.

      Backups still hold the erased data, and restoring one brings it back, so they are listed. \
      --backups deletes the automatic ones; those you made yourself are kept.

        clinch purge --dry-run
        clinch purge --backups
      """)

  @Flag(help: "Delete automatic backups too.")
  var backups = false

  @Flag(help: "Show what would be erased, without changing anything.")
  var dryRun = false

  @Flag(help: "Don't ask.")
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
        .usage, "this cannot be undone, and there is no terminal to ask for confirmation",
        hint: "see what would be erased with clinch purge --dry-run, or confirm with --yes")
    }
    for line in preview.purged(session.layout()).unicodeScalars.split(separator: "\n") {
      session.context.output.note(String(line))
    }
    let questions = Questions(session)
    let isWanted = try questions.asking { try questions.yes("Erase it permanently? [y/N] ") }
    guard isWanted else { throw Failure(.failure, "nothing was purged") }
  }
}
