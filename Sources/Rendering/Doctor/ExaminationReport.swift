package import InterviewModel

/// What a look at the database found.
package struct ExaminationReport: Report {
  let examination: Examination
  let version: String
  private let advice: [String]

  /// Creates the report of a look by the program of this version.
  ///
  /// - Parameters:
  ///   - examination: what was found.
  ///   - version: the program's version.
  ///   - advice: what to do about damage; shown only where there is some.
  package init(_ examination: Examination, version: String, advice: [String]) {
    self.examination = examination
    self.version = version
    self.advice = advice
  }

  package func text(_ layout: Layout) -> String {
    layout.section("Program", program(layout)) + layout.section("Database", file(layout))
      + layout.section("Checks", examination.checks.map { line(for: $0, layout) }.joined())
      + layout.section("Warnings", list(examination.warnings.map(\.words), layout), .yellow)
      + verdict(layout)
  }

  private func program(_ layout: Layout) -> String {
    layout.fact("clinch", "\(version), for schema \(examination.schema)")
      + layout.fact(
        "SQLite", "\(examination.library) (compiled against \(examination.header))")
  }

  private func file(_ layout: Layout) -> String {
    guard let file = examination.file else {
      if let obstacle = examination.obstacle { return layout.fact("file", obstacle) }
      return layout.fact("file", "\(examination.path) does not exist") + backups(layout)
    }
    let pages = "\(file.pageCount) pages of \(file.pageSize) bytes"
    let settings = file.settings.map { "\($0.name) \($0.value.words)" }.joined(separator: ", ")
    return layout.fact("file", examination.path)
      + layout.fact("size", "\(SizeText.octets(file.size)) (\(pages))")
      + layout.fact(
        "schema", "\(file.schema)" + (file.writer.map { ", written by SQLite \($0)" } ?? ""))
      + layout.fact("owner", file.isOwn ? "you" : "user \(file.owner)")
      + layout.fact("mode", "\(file.mode.octal) (folder \(file.folderMode.octal))")
      + layout.fact("on", file.fileSystem)
      + layout.fact("settings", settings.isEmpty ? nil : settings)
      + backups(layout)
  }

  private func backups(_ layout: Layout) -> String {
    guard let newest = examination.backups.first else { return layout.fact("backups", "none yet") }
    let moment = layout.moments.short(newest.at)
    return layout.fact("backups", "\(examination.backups.count), the newest from \(moment)")
  }

  private func line(for check: Examination.Check, _ layout: Layout) -> String {
    switch check.result {
    case .passed: return layout.fact(check.kind.words, "ok")
    case .skipped(let reason): return layout.fact(check.kind.words, "not checked: \(reason)")
    case .failed(let findings):
      let more = findings.count - Self.shown
      let lines = findings.prefix(Self.shown) + (more > 0 ? ["and \(more) more"] : [])
      return layout.fact(check.kind.words, lines.joined(separator: "\n"))
    }
  }

  private func verdict(_ layout: Layout) -> String {
    if examination.file == nil, examination.obstacle == nil, !examination.isDamaged {
      return "There is no database yet; clinch log creates it.\n"
    }
    if examination.isUnread {
      return layout.palette.apply(.yellow, to: "It could not be checked.")
        + "\n"
    }
    guard examination.isDamaged else {
      return layout.palette.apply(.green, to: "Nothing is damaged.") + "\n"
    }
    return layout.palette.apply(.red, to: "There is damage; nothing was repaired.") + "\n"
      + list(advice, layout)
  }

  private func list(_ items: [String], _ layout: Layout) -> String {
    items.map { "  " + layout.hanging(TerminalText.block($0), from: 2) + "\n" }.joined()
  }

  /// How many findings of a check people are shown.
  private static let shown = 10
}
