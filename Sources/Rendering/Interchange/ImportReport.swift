package import InterviewModel
package import Zones

/// What an import did, or would do.
package struct ImportReport: Report {
  private let account: ImportAccount

  /// Creates the report of an import.
  package init(_ account: ImportAccount) { self.account = account }

  package func json(at now: Instant) -> JSON {
    .object([
      "dry_run": .bool(account.isRehearsal),
      "preset": JSON(account.preset?.rawValue),
      "applications": .array(account.applications.lines.map(\.json)),
      "interviews": .array(account.interviews.lines.map(\.json)),
      "saved": .array(account.saved.lines.map(\.json)),
      "unread": .array(account.unread.lines.map(\.json)),
      "skipped": .array(
        (account.skipped.lines + account.empty.lines).inOrder.map { row in
          .object([
            "file": .string(row.file), "line": .integer(row.line), "column": JSON(row.column),
            "reason": .string(row.fault.words),
          ])
        }),
    ])
  }

  package func text(_ layout: Layout) -> String {
    heading(layout) + counts(layout) + rows(layout) + interviews(layout) + unread(layout)
      + skipped(layout)
  }

  private func heading(_ layout: Layout) -> String {
    let actions = [account.applicationCounts, account.interviewCounts]
    let isNew = actions.contains { $0.contains { $0.key != .unchanged && $0.value > 0 } }
    let verb = !isNew ? "Nothing new" : account.isRehearsal ? "Would import" : "Imported"
    let parts = [
      CountText.of(account.applications.count, "application"),
      account.interviews.count > 0 ? CountText.of(account.interviews.count, "interview") : nil,
    ].compactMap(\.self)
    return layout.heading(verb, parts.joined(separator: ", "))
  }

  private func counts(_ layout: Layout) -> String {
    layout.fact("format", account.preset?.name)
      + layout.fact("applications", account.applicationCounts.words)
      + layout.fact("interviews", account.interviewCounts.words)
      + layout.fact(
        "saved", account.saved.count == 0 ? nil : "\(account.saved.count), counted but not stored")
      + layout.fact(
        "not read", account.unread.count == 0 ? nil : CountText.of(account.unread.count, "cell"))
      + layout.fact(
        "skipped",
        account.skipped.count == 0 ? nil : CountText.of(account.skipped.count, "row"))
      + layout.fact(
        "empty", account.empty.count == 0 ? nil : CountText.of(account.empty.count, "row"))
  }

  private func rows(_ layout: Layout) -> String {
    let lines = account.applications.lines.filter { $0.action != .unchanged }
    guard !lines.isEmpty else { return "" }
    let moments = layout.moments
    let total = account.applicationCounts.filter { $0.key != .unchanged }.values.reduce(0, +)
    let hasFiles = lines.contains { $0.file != lines[0].file }
    let file = Table<ImportAccount.ApplicationLine>.Column("File", shrinkableTo: 8, dropping: 0) {
      Cell($0.file.lastPathPart, .dim)
    }
    let table = layout.table(
      Array(lines.prefix(Self.shown)),
      (hasFiles ? [file] : []) + [
        .init("Line", .trailing) { Cell("\($0.line)", .dim) },
        .init("Application", shrinkableTo: 18) { Cell($0.application.title) },
        .init("Applied") { Cell($0.application.appliedAt.map(moments.date)) },
        .init("Outcome", dropping: 1) { Cell($0.application.outcome?.rawValue) },
        .init("Action") { Cell($0.action == .created ? "new" : "updated") },
      ])
    let more = total - min(lines.count, Self.shown)
    return "\n" + table + (more > 0 ? "and \(more) more\n" : "")
  }

  /// When the interviews are that are new or were changed.
  private func interviews(_ layout: Layout) -> String {
    let lines = account.interviews.lines.filter { $0.action != .unchanged }
    guard !lines.isEmpty else { return "" }
    let moments = layout.moments
    let total = account.interviewCounts.filter { $0.key != .unchanged }.values.reduce(0, +)
    let table = layout.table(
      Array(lines.prefix(Self.shown)),
      [
        .init("Line", .trailing, dropping: 0) { Cell("\($0.line)", .dim) },
        .init("Interview", shrinkableTo: 14) { Cell($0.interview.title) },
        .init("When") { Cell($0.interview.span(moments)) },
        .init("Action") { Cell($0.action == .created ? "new" : "updated") },
      ])
    let more = total - min(lines.count, Self.shown)
    return "\n" + table + (more > 0 ? "and \(more) more\n" : "")
  }

  private func unread(_ layout: Layout) -> String {
    guard account.unread.count > 0 else { return "" }
    let lines = account.unread.lines.prefix(Self.shown).map { line in
      layout.paragraph(TerminalText.line(line.words))
    }
    let more = account.unread.count - lines.count
    return "\n" + layout.palette.apply(.bold, to: "Not read") + "\n" + lines.joined()
      + (more > 0 ? "and \(more) more\n" : "")
  }

  private func skipped(_ layout: Layout) -> String {
    guard account.skipped.count > 0 else { return "" }
    let lines = account.skipped.lines.prefix(Self.shown).map { row in
      layout.paragraph(TerminalText.line("\(row.place): \(row.fault.words)"))
    }
    let more = account.skipped.count - lines.count
    return "\n" + layout.palette.apply(.bold, to: "Skipped") + "\n" + lines.joined()
      + (more > 0 ? "and \(more) more\n" : "")
  }

  /// How many lines of a kind people see.
  package static let shown = 10

  package var notes: [String] {
    let unknown = account.remarkOrder.filter(\.isUnknownStatus)
    let isLong = unknown.count > Self.mostUnknown
    let remarks = account.remarkOrder.filter { !isLong || !$0.isUnknownStatus }
    var notes = isLong ? [TerminalText.line(words(ofUnknown: unknown))] : []
    notes += remarks.prefix(Self.shown - notes.count).map { remark in
      TerminalText.line(remark.words + (account.remarks[remark].map(times) ?? ""))
    }
    let more = remarks.count + (isLong ? 1 : 0) - notes.count
    if more > 0 { notes.append("\(more) more notes of these kinds") }
    if account.isRehearsal { notes.append("nothing was stored") }
    return notes
  }

  /// More words for statuses that are not known than have a note each.
  private static let mostUnknown = 3

  /// All of them in one note, with their lines.
  private func words(ofUnknown remarks: [ImportAccount.Remark]) -> String {
    let words = remarks.map { remark -> String in
      let lines = account.remarkLines[remark] ?? []
      let more = (account.remarks[remark] ?? 0) - lines.count
      let places = lines.map { "\($0)" }.joined(separator: ", ") + (more > 0 ? ", …" : "")
      let isOne = lines.count == 1 && more == 0
      return remark.quotedWord + (lines.isEmpty ? "" : " (line\(isOne ? "" : "s") \(places))")
    }
    return "unknown statuses, whose applications stay open and whose words go into their notes: "
      + words.joined(separator: ", ")
  }

  package func datedNotes(_ moments: MomentText) -> [String] {
    account.hasZonelessTimes
      ? ["times without a time zone were read in this computer's time zone (\(moments.zone.name))"]
      : []
  }

  private func times(_ count: Int) -> String { count > 1 ? " (\(count) rows)" : "" }
}

extension [ImportAccount.Action: Int] {
  /// How many of each: `25 new, 2 updated`; nil where there are none.
  fileprivate var words: String? {
    let parts = [
      (ImportAccount.Action.created, "new"), (.updated, "updated"), (.unchanged, "unchanged"),
    ]
    .compactMap { action, word in self[action].map { "\($0) \(word)" } }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension String {
  /// The name of a file without its folders.
  fileprivate var lastPathPart: String {
    SpokenFile.name(self).unicodeScalars.split(separator: "/").last.map { String($0) } ?? self
  }
}

extension [SkippedRow] {
  /// In the order of their lines, those of each file together.
  fileprivate var inOrder: [SkippedRow] {
    let files = reduce(into: [String]()) { if !$0.contains($1.file) { $0.append($1.file) } }
    return files.flatMap { file in
      filter { $0.file == file }.sorted { $0.line < $1.line }
    }
  }
}

extension ImportAccount.ApplicationLine {
  fileprivate var json: JSON {
    .object([
      "file": .string(file), "line": .integer(line), "action": .string(action.rawValue),
      "company": .string(application.company), "role": JSON(application.role),
      "applied_at": JSON(application.appliedAt), "outcome": JSON(application.outcome?.rawValue),
    ])
  }
}

extension ImportAccount.InterviewLine {
  fileprivate var json: JSON {
    .object([
      "file": .string(file), "line": .integer(line), "action": .string(action.rawValue),
      "company": .string(interview.company), "role": JSON(interview.role),
      "starts_at": JSON(interview.startsAt), "day_only": .bool(interview.isDayOnly),
    ])
  }
}

extension ImportAccount.UnreadLine {
  fileprivate var json: JSON {
    .object([
      "file": .string(file), "line": .integer(line), "column": .string(cell.column),
      "reason": .string(cell.fault.words),
    ])
  }
}

extension ImportAccount.SavedLine {
  fileprivate var json: JSON {
    .object([
      "file": .string(file), "line": .integer(line), "company": .string(company),
      "role": JSON(role),
    ])
  }
}
