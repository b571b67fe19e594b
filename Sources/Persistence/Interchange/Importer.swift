package import InterviewModel
internal import SQLite
package import Zones

/// What became of a row.
package struct ImportedChange: Sendable, Equatable {
  /// The application as it is stored now.
  package var application: Application
  /// What was done with it.
  package var action: ImportAccount.Action
  /// An interview, and what was done with it.
  package typealias TakenInterview = (action: ImportAccount.Action, interview: Interview)

  /// An interview of an earlier row, whose turn came late.
  package struct LateInterview: Sendable, Equatable {
    /// The file of its row, as it was named.
    package let file: String
    /// The line in it.
    package let line: Int
    /// What was done with it.
    package let action: ImportAccount.Action
    /// The interview as it is stored now.
    package let interview: Interview
    /// What else there is to say.
    package var remark: ImportAccount.Remark?
  }

  /// Its interviews that the row told of, and what was done with each.
  package var interviews: [TakenInterview] = []
  /// Interviews that earlier rows told of, and that turned out to be others than the stored one.
  package var late: [LateInterview] = []
  /// What else there is to say.
  package var remarks: [ImportAccount.Remark] = []
  /// Why the row is no application of its own; it is in the note of this one.
  package var refusal: ImportFault?

  /// Compares all of both.
  package static func == (left: ImportedChange, right: ImportedChange) -> Bool {
    left.application == right.application && left.action == right.action
      && left.interviews.map(\.action) == right.interviews.map(\.action)
      && left.interviews.map(\.interview) == right.interviews.map(\.interview)
      && left.late == right.late && left.remarks == right.remarks
      && left.refusal == right.refusal
  }
}

/// Takes the rows of tables into an operation: docs/domain.md#importing.
package struct Importer {
  let operation: Operation
  /// By whose days dates are compared, and what interviews are stored with.
  let zone: Zone
  /// What the owner changed, once a row asks.
  var former: FormerRows?
  var index = ImportIndex()
  /// The interviews that wait for the end of the files.
  var waiting: [Application.ID: WaitingInterview] = [:]
  /// The applications of whose interviews a row told.
  var hasTold = NumberSet()
  /// The interviews that a row told of.
  var takenInterviews = NumberSet()

  var store: Store { operation.store }
  var now: Instant { operation.now }

  /// Begins an import.
  package init(_ operation: Operation, zone: Zone) {
    self.operation = operation
    self.zone = zone
  }
}

extension Importer {
  /// The rows as they were before their owner changed them; the log is read at the first row.
  ///
  /// - Throws: `PersistenceError`.
  mutating func formerRows() throws -> FormerRows {
    if let former { return former }
    let rows = try FormerRows(of: store)
    former = rows
    return rows
  }

  /// Records what a row of a table tells of an application, or updates what is stored.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - file: its file, as it was named.
  /// - Returns: what was done; a row for a role that is open already only goes into the note of
  ///   the application that is.
  /// - Throws: `ImportFault`, before anything was written; as `insert(into:_:)` does.
  package mutating func take(
    _ row: ImportedApplication, from file: String = ""
  ) throws -> ImportedChange {
    let former = try formerRows()
    let candidates = try index.candidates(for: row, before: former, in: store)
    let match = ImportMatch(row, among: candidates) { [zone] in
      zone.local(at: $0).date == zone.local(at: $1).date
    }
    if match.isAnother, former.applications.those(of: row).isOneLost {
      throw ImportFault.mergedAway
    }
    var change: ImportedChange
    switch match {
    case .unclear(let ids): throw ImportFault.severalMeant(ids)
    case .conflicts(let id): return try keep(row, besides: id)
    case .creates: change = try create(row)
    case .updates(let id): change = try update(id, by: row)
    }
    let isFirst = !index.isTaken(change.application.id)
    index.take(
      change.application.id, isNew: change.action == .created, saying: row.note.valueLines)
    try takeInterviews(of: row, from: file, &change)
    try end(&change, by: row, isFirst: isFirst)
    if change.action == .unchanged, change.interviews.contains(where: { $0.action != .unchanged }) {
      change.application = try store.application(change.application.id)
    }
    change.remarks += row.remarks(on: change.application)
    if row.role == nil, change.action == .updated, !isFirst {
      change.remarks.append(.joinedRows(company: change.application.title))
    }
    return change
  }

  /// Puts a row for a role that is open already into the note of the application that is.
  private mutating func keep(
    _ row: ImportedApplication, besides id: Application.ID
  ) throws -> ImportedChange {
    let old = try store.application(id)
    let former = try formerRows()
    var note = ImportedNote()
    note.add(.text(row.summary(in: zone)))
    note = note.without { former.isReplaced(noteLine: $0, of: id) }
    let before = operation.recordedCount
    let merged = note.merged(into: old.note) ?? old.note
    if merged != old.note { try operation.update(.application, id.number, [.note: merged]) }
    var change = ImportedChange(
      application: try store.application(id),
      action: operation.recordedCount == before ? .unchanged : .updated)
    change.refusal = .openAlready(id, isKept: true)
    return change
  }

  private func create(_ row: ImportedApplication) throws -> ImportedChange {
    var texts = row.texts
    texts[.role] = row.role
    texts[.note] = row.note.merged(into: nil)
    var columns = texts.mapValues(Correction.to).columns
    if let applied = row.applied { columns[.appliedAt] = applied.placed(now: now).at }
    // At once, because another one of the same role may be open.
    let minutes = try store.settings().minutes
    let end = row.end(at: now, lasting: minutes)
    let ended = row.outcome.map { OutcomeEntry($0, at: end.at, isDayOnly: end.isDayOnly) }
    if let ended {
      columns[.outcome] = ended.outcome
      columns[.outcomeAt] = ended.at
      columns[.isOutcomeDayOnly] = ended.isDayOnly
    }
    let id = try operation.insertApplication(atCompany: row.company, columns)
    if let ended {
      try operation.insert(
        into: .outcomeLog,
        [
          .applicationID: id, .outcome: ended.outcome, .at: ended.at,
          .isDayOnly: ended.isDayOnly, .note: ended.note, .loggedAt: now,
        ])
    }
    return ImportedChange(application: try store.application(id), action: .created)
  }

  private mutating func update(
    _ id: Application.ID, by row: ImportedApplication
  ) throws -> ImportedChange {
    let old = try store.application(id)
    let former = try formerRows()
    var note = row.note
    var texts: [Application.Field: Correction<String>] = [:]
    for (field, text) in row.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if former.isReplaced(text, in: field.column, of: id) { continue }
      guard let stored = old[field] else {
        texts[field] = .to(text)
        continue
      }
      if stored.foldedKey == text.foldedKey { continue }
      if try index.isOverwritten(id, in: store) {
        texts[field] = .to(text)
      } else {
        note.add(.value(text, header: field.rawValue))
      }
    }
    if let role = row.role, old.role == nil, !former.isReplaced(role, in: .role, of: id) {
      texts[.role] = .to(role)
    }
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    if let applied = row.applied?.placed(now: now).at {
      let day = zone.local(at: applied).date
      let stored = old.appliedAt.map { zone.local(at: $0).date }
      let was = former.applications.applied(of: id).map { zone.local(at: $0).date }
      if was.contains(day) {
        // The owner has another one.
      } else if stored == nil {
        values[.appliedAt] = applied
      } else if stored != day {
        if try index.isOverwritten(id, in: store) {
          values[.appliedAt] = applied
        } else {
          note.add(.value("\(day)", header: "applied"))
        }
      }
    }
    note = note.without { former.isReplaced(noteLine: $0, of: id) }
    let merged = note.merged(into: old.note) { index.isSaid($0, of: id) }
    if let merged, merged != old.note { texts[.note] = .to(merged) }
    values.merge(texts.columns) { $1 }
    let before = operation.recordedCount
    try operation.update(.application, id.number, values)
    return ImportedChange(
      application: try store.application(id),
      action: operation.recordedCount == before ? .unchanged : .updated)
  }
}

extension ImportedApplication {
  /// What there is to say beside what was stored.
  fileprivate func remarks(on application: Application) -> [ImportAccount.Remark] {
    var remarks: [ImportAccount.Remark] = []
    if let unknownStatus, application.outcome == nil {
      remarks.append(.unknownStatus(unknownStatus))
    }
    if let putAwayBy, application.outcome == nil { remarks.append(.putAway(column: putAwayBy)) }
    if let otherOutcome {
      remarks.append(
        .contradiction(company: application.title, application.outcome, other: otherOutcome))
    }
    if let guessedFrom, let outcome = application.outcome, outcome == self.outcome {
      remarks.append(.guessedOutcome(guessedFrom, outcome))
    }
    if hasOffer, application.outcome == nil {
      remarks.append(.offer(application.id, company: application.title))
    }
    if hasUndatedInterview { remarks.append(.undatedInterview(company: application.title)) }
    return remarks
  }
}
