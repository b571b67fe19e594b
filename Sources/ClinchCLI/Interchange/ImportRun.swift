internal import InterviewModel
internal import Persistence
internal import Zones

/// An import while its operation is open.
struct ImportRun {
  /// What it did so far.
  private(set) var account: ImportAccount
  private var importer: Importer

  /// Begins an import.
  init(_ operation: Operation, _ account: ImportAccount, zone: Zone) {
    self.account = account
    importer = Importer(operation, zone: zone)
  }

  /// Imports all rows of a file.
  ///
  /// - Throws: `Failure` where it cannot be read; `PersistenceError`.
  mutating func read(_ source: ImportSource, _ progress: inout ImportProgress) throws {
    switch source {
    case .clinch: break
    case .rows(let rows, let reader, let name, _):
      for row in rows { try take(reader.read(row), file: name, line: row.line) }
    case .table(let file, let reader, let columns):
      if !columns.isEmpty { account.add(.notedColumns(columns)) }
      try file.forEach { line in
        progress.count()
        switch line {
        case .row(let row): try take(reader.read(row), file: file.path, line: row.line)
        case .skipped(let line, let fault): skip(fault, nil, file: file.path, line: line)
        }
      }
    }
  }

  /// Takes what waited for the end of all files.
  ///
  /// - Throws: `PersistenceError`.
  mutating func finish() throws { for late in try importer.finish() { add(late) } }

  private mutating func take(_ row: ImportedRow, file: String, line: Int) throws {
    switch row {
    case .skipped(let fault, let column): skip(fault, column, file: file, line: line)
    case .saved(let company, let role):
      account.add(ImportAccount.SavedLine(file: file, line: line, company: company, role: role))
    case .application(let application):
      do {
        add(try importer.take(application, from: file), file: file, line: line)
      } catch let fault as ImportFault {
        skip(fault, nil, file: file, line: line)
      }
      for cell in application.unread {
        account.add(ImportAccount.UnreadLine(file: file, line: line, cell: cell))
      }
      if application.hasZonelessTime { account.hasZonelessTimes = true }
    }
  }

  private mutating func add(_ change: ImportedChange, file: String, line: Int) {
    if let refusal = change.refusal {
      skip(refusal, nil, file: file, line: line)
      if change.action == .unchanged { return }
    }
    account.add(
      ImportAccount.ApplicationLine(
        file: file, line: line, action: change.action, application: change.application))
    for late in change.late { add(late) }
    for (action, interview) in change.interviews {
      account.add(
        ImportAccount.InterviewLine(file: file, line: line, action: action, interview: interview))
    }
    for remark in change.remarks { account.add(remark, line: line) }
  }

  private mutating func add(_ late: ImportedChange.LateInterview) {
    account.add(
      ImportAccount.InterviewLine(
        file: late.file, line: late.line, action: late.action, interview: late.interview))
    if let remark = late.remark { account.add(remark) }
  }

  private mutating func skip(_ fault: ImportFault, _ column: String?, file: String, line: Int) {
    account.add(SkippedRow(file: file, line: line, column: column, fault: fault))
  }
}
