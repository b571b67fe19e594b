internal import InterviewModel
internal import Rendering

extension Session {
  /// Shows the result of a command: as a document where that was asked for, else for people.
  ///
  /// No command prints one in any other way, so that none can forget `--json`.
  func show(_ report: some Report, as format: JSONOption) {
    let layout = layout(showing: report.zones)
    for sentence in report.notes + report.datedNotes(layout.moments) { note("note: " + sentence) }
    if format.json { return print(report.json(at: now).document()) }
    for sentence in report.remarks(layout.moments) { note("note: " + sentence) }
    let text = report.text(layout)
    print(report.isVerbatim ? text : text.fitted(toCells: layout.width))
  }

  /// Shows a list as the result of a command, in the form that was asked for.
  ///
  /// CSV goes exactly into a pipe or file; nothing in it steers a terminal.
  func show(_ list: some ListReport, as format: ListFormat) {
    guard format.csv else { return show(list, as: format.withoutCSV) }
    for sentence in list.notes { note("note: " + sentence) }
    let csv = list.csv(at: now)
    print(context.terminal.isOutput ? TerminalText.csv(csv) : csv)
  }

  /// Says which of several things that words mean was chosen to be looked at.
  func notePassedOver(
    _ chosen: ReferenceCandidate, _ others: [ReferenceCandidate], typed: String
  ) {
    guard !others.isEmpty else { return }
    let moments = layout(showing: chosen.zones + others.flatMap(\.zones)).moments
    let also = others.prefix(Self.mostPassedOver).map { other in
      let (reference, words) = other.words(moments)
      return "\(reference) (\(words))"
    }
    let more = others.count - also.count
    let (reference, words) = chosen.words(moments)
    note(
      "note: \"\(typed)\" was read as \(reference) (\(words)); it could also mean "
        + also.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
  }

  private static var mostPassedOver: Int { 3 }

  /// Writes what was asked for and is not the result of a command: a page, a message, a number.
  func print(_ text: String) {
    context.output.write(text)
  }

  /// Shows something beside what was asked for, unless `--quiet` is given.
  func note(_ line: String) {
    if !options.quiet { warn(line) }
  }

  /// Says what is said also where notes are not wanted.
  func warn(_ line: String) {
    let line = CommandsInText.adding(Failure.databaseOption(options.db), to: line)
    context.output.note(TerminalText.line(line).fitted(toCells: context.terminal.noteWidth))
  }
}
