internal import InterviewModel
internal import SQLite
internal import Zones

extension Importer {
  /// Gives an application the outcome that a newer file says.
  ///
  /// What its owner ended or reopened stays as it is.
  ///
  /// - Parameters:
  ///   - change: what became of the row so far.
  ///   - row: the row.
  ///   - isFirst: whether no earlier row of this import told of the application.
  /// - Throws: as `Operation.update(_:_:_:)` does.
  mutating func end(
    _ change: inout ImportedChange, by row: ImportedApplication, isFirst: Bool
  ) throws {
    let application = change.application
    guard change.action != .created else {
      if row.outcome != nil, row.ended == nil { change.remarks.append(.undatedEnd) }
      return
    }
    guard row.outcome != nil || row.isSaidOpen, application.outcome != row.outcome else { return }
    let log = try store.outcomes(of: application)
    let isImported = try isFirst && !formerRows().isOutcomeOwned(of: application.id)
    guard log.isEmpty || isImported else { return keep(&change, row) }
    guard let outcome = row.outcome else { return try reopen(&change, row) }
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
    if !log.isEmpty { change.remarks.append(.changed(from: application, to: outcome)) }
  }

  /// Takes back an outcome that only an import wrote; one beside which another application of the
  /// same role is open stays.
  private func reopen(_ change: inout ImportedChange, _ row: ImportedApplication) throws {
    let application = change.application
    let open = try store.openApplications(atCompany: application.company.foldedKey)
    guard !open.contains(where: { $0.role?.foldedKey == application.role?.foldedKey }) else {
      return keep(&change, row)
    }
    change.application =
      try operation.setOutcome(of: application.id, to: OutcomeEntry(nil, at: now)).application
    change.action = .updated
    change.remarks.append(.changed(from: application, to: nil))
  }

  private func keep(_ change: inout ImportedChange, _ row: ImportedApplication) {
    let application = change.application
    guard let said = row.outcome else {
      if let stored = application.outcome {
        change.remarks.append(
          .staysEnded(
            application.id, company: application.title, stored: stored, hasOffer: row.hasOffer))
      }
      return
    }
    change.remarks.append(
      .otherOutcome(
        application.id, company: application.title, stored: application.outcome, said: said))
  }
}

extension ImportAccount.Remark {
  fileprivate static func changed(from old: Application, to new: Outcome?) -> Self {
    .changedOutcome(old.id, company: old.title, from: old.outcome, to: new)
  }
}
