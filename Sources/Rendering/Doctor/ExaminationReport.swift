package import InterviewModel

/// What a look at the database found.
package struct ExaminationReport: Sendable {
  let examination: Examination
  let version: String

  /// Creates the report of a look by the program of this version.
  package init(_ examination: Examination, version: String) {
    self.examination = examination
    self.version = version
  }

  /// The report for people.
  ///
  /// - Parameters:
  ///   - page: how it is laid out.
  ///   - advice: what to do about damage; shown only where there is some.
  /// - Returns: the text, each line with its end.
  package func text(_ page: Page, advice: [String]) -> String {
    page.section("Program", program(page)) + page.section("Database", file(page))
      + page.section("Checks", examination.checks.map { line(for: $0, page) }.joined())
      + page.section("Warnings", list(examination.warnings.map(\.words), page), .yellow)
      + verdict(page, advice: advice)
  }

  private func program(_ page: Page) -> String {
    page.fact("clinch", "\(version), for schema \(examination.schema)")
      + page.fact(
        "SQLite", "\(examination.library), built with the header of \(examination.header)")
  }

  private func file(_ page: Page) -> String {
    guard let file = examination.file else {
      return page.fact("file", "\(examination.path) is not there") + backups(page)
    }
    let pages = "\(file.pageCount) pages of \(file.pageSize) octets"
    let settings = file.settings.map { "\($0.name) \($0.value.words)" }.joined(separator: ", ")
    return page.fact("file", examination.path)
      + page.fact("size", "\(SizeText.octets(file.size)) (\(pages))")
      + page.fact(
        "schema", "\(file.schema)" + (file.writer.map { ", written by SQLite \($0)" } ?? ""))
      + page.fact("owner", file.isOwn ? "you" : "user \(file.owner)")
      + page.fact("mode", "\(file.mode.octal), its folder \(file.folderMode.octal)")
      + page.fact("on", file.fileSystem) + page.fact("settings", settings.isEmpty ? nil : settings)
      + backups(page)
  }

  private func backups(_ page: Page) -> String {
    guard let newest = examination.backups.first else { return page.fact("backups", "none yet") }
    let moment = page.clock.short(newest.at)
    return page.fact("backups", "\(examination.backups.count), the newest of \(moment)")
  }

  private func line(for check: Examination.Check, _ page: Page) -> String {
    switch check.result {
    case .passed: return page.fact(check.kind.words, "ok")
    case .skipped(let reason): return page.fact(check.kind.words, "not looked at: \(reason)")
    case .failed(let findings):
      let more = findings.count - Self.shown
      let lines = findings.prefix(Self.shown) + (more > 0 ? ["and \(more) more"] : [])
      return page.fact(check.kind.words, lines.joined(separator: "\n"))
    }
  }

  private func verdict(_ page: Page, advice: [String]) -> String {
    if examination.file == nil, !examination.isDamaged {
      return "There is no database yet; the first clinch log makes one.\n"
    }
    if examination.isUnread {
      return page.palette.apply(.yellow, to: "It was not looked into, so nothing is known.") + "\n"
    }
    guard examination.isDamaged else {
      return page.palette.apply(.green, to: "Nothing is damaged.") + "\n"
    }
    return page.palette.apply(.red, to: "Something is damaged; nothing was repaired.") + "\n"
      + list(advice, page)
  }

  private func list(_ items: [String], _ page: Page) -> String {
    items.map { "  " + page.hanging(TerminalText.block($0), from: 2) + "\n" }.joined()
  }

  /// How many findings of a check people are shown.
  private static let shown = 10
}
