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
  }

  /// Its interviews that the row told of, and what was done with each.
  package var interviews: [TakenInterview] = []
  /// Interviews that earlier rows told of, and that turned out to be others than the stored one.
  package var late: [LateInterview] = []
  /// What else there is to say.
  package var remarks: [ImportAccount.Remark] = []

  /// Compares all of both.
  package static func == (left: ImportedChange, right: ImportedChange) -> Bool {
    left.application == right.application && left.action == right.action
      && left.interviews.map(\.action) == right.interviews.map(\.action)
      && left.interviews.map(\.interview) == right.interviews.map(\.interview)
      && left.late == right.late && left.remarks == right.remarks
  }
}

/// Takes the rows of tables into an operation: docs/domain.md#importing.
package struct Importer {
  let operation: Operation
  /// By whose days dates are compared, and what interviews are stored with.
  let zone: Zone
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
  /// Records what a row of a table tells of an application, or updates what is stored.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - file: its file, as it was named.
  /// - Returns: what was done.
  /// - Throws: `ImportFault.openAlready`, before anything was written; as `insert(into:_:)` does.
  package mutating func take(
    _ row: ImportedApplication, from file: String = ""
  ) throws -> ImportedChange {
    let candidates = try index.candidates(for: row, in: store)
    let match = ImportMatch(row, among: candidates) { [zone] in
      zone.local(at: $0).date == zone.local(at: $1).date
    }
    var change: ImportedChange
    switch match {
    case .conflicts(let id): throw ImportFault.openAlready(id)
    case .creates: change = try create(row)
    case .updates(let id): change = try update(id, by: row)
    }
    index.take(
      change.application.id, isNew: change.action == .created, saying: row.note.valueLines)
    try takeInterviews(of: row, from: file, &change)
    try end(&change, by: row)
    if change.action == .unchanged, change.interviews.contains(where: { $0.action != .unchanged }) {
      change.application = try store.application(change.application.id)
    }
    change.remarks += row.remarks(on: change.application)
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
    var note = row.note
    var texts: [Application.Field: Correction<String>] = [:]
    for (field, text) in row.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
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
    if let role = row.role, old.role == nil { texts[.role] = .to(role) }
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    if let applied = row.applied?.placed(now: now).at {
      let day = zone.local(at: applied).date
      let stored = old.appliedAt.map { zone.local(at: $0).date }
      if stored == nil {
        values[.appliedAt] = applied
      } else if stored != day {
        if try index.isOverwritten(id, in: store) {
          values[.appliedAt] = applied
        } else {
          note.add(.value("\(day)", header: "applied"))
        }
      }
    }
    let merged = note.merged(into: old.note) { index.isSaid($0, of: id) }
    if let merged, merged != old.note { texts[.note] = .to(merged) }
    values.merge(texts.columns) { $1 }
    let before = operation.recordedCount
    try operation.update(.application, id.number, values)
    return ImportedChange(
      application: try store.application(id),
      action: operation.recordedCount == before ? .unchanged : .updated)
  }

  /// Ends an application that a newer file says has ended; one that the owner reopened, or ended
  /// otherwise, stays as it is.
  private func end(_ change: inout ImportedChange, by row: ImportedApplication) throws {
    guard let outcome = row.outcome else { return }
    let application = change.application
    guard change.action != .created else {
      if row.ended == nil { change.remarks.append(.undatedEnd) }
      return
    }
    guard application.outcome != outcome else { return }
    let log = try store.outcomes(of: application)
    guard log.isEmpty else {
      change.remarks.append(
        .otherOutcome(
          application.id, company: application.title, stored: application.outcome, said: outcome))
      return
    }
    var entry = OutcomeEntry(outcome, at: now)
    if let ended = row.ended {
      let interviews = try store.interviews(of: application.id)
      let offer = try store.openOffer(of: application.id)
      let occasion = ApplicationEnd.occasion(
        of: ended, interviews: interviews, answering: offer, at: now)
      let end = ApplicationEnd(outcome, at: occasion.at)
      let fits: Void? = try? end.check(
        interviews: interviews, after: log, answering: offer, at: now)
      if fits != nil { entry = OutcomeEntry(outcome, at: ended.at, day: ended.day) }
    } else {
      change.remarks.append(.undatedEnd)
    }
    change.application = try operation.setOutcome(of: application.id, to: entry).application
    change.action = .updated
  }
}

extension ImportedApplication {
  /// What there is to say beside what was stored.
  fileprivate func remarks(on application: Application) -> [ImportAccount.Remark] {
    var remarks: [ImportAccount.Remark] = []
    if let unknownStatus { remarks.append(.unknownStatus(unknownStatus)) }
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
