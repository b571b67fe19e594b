internal import InterviewModel
internal import SQLite
internal import Zones

extension Importer {
  /// Logs an interview that a row tells of, or updates the one that it is.
  ///
  /// - Returns: the interview, and what was done with it.
  /// - Throws: as `insert(into:_:)` does.
  func take(
    _ told: ImportedInterview, of application: Application
  ) throws -> (action: ImportAccount.Action, interview: Interview) {
    let stored = try store.interviews(of: application.id)
    let people = try told.people.filter { try isClear($0, atCompany: application.company) }
    guard let same = told.counterpart(among: stored) else {
      var entry = InterviewEntry(
        company: application.company, role: application.role, startsAt: told.startsAt,
        dayEndsAt: told.dayEndsAt, zone: zone, kind: told.kind ?? .other, round: told.round,
        people: people, note: told.note(without: people))
      // What was still to come when its application ended is taken not to have been held.
      let isMoot = application.outcomeAt.map { told.startsAt > $0 } ?? false
      entry.opening = isMoot ? .none : .timely
      return (.created, try operation.log(entry, into: application.id).interview)
    }
    guard same.cancelledAt == nil else { return (.unchanged, same) }
    let before = operation.recordedCount
    if told.moves(same, among: stored) {
      var time = NewTime(startsAt: told.startsAt, zone: zone)
      time.dayEndsAt = told.dayEndsAt
      _ = try operation.move(same.id, to: time)
    }
    let new = people.filter { entry in
      !same.interviewers.contains { $0.isNamed(by: entry) }
    }
    if !new.isEmpty {
      var remarks: [InterviewChange.Remark] = []
      let interview = try store.interview(same.id)
      let window = try store.letterWindow(after: interview, by: store.settings().window)
      if FollowUpOpening.timely.opens(window, at: now) {
        try operation.addPeople(new, to: interview, &remarks)
      } else {
        _ = try operation.addInterviewers(new, to: interview, &remarks)
      }
    }
    if let note = told.note {
      var whole = ImportedNote()
      whole.add(.text(note))
      try operation.update(.interview, same.id.number, [.note: whole.merged(into: same.note)])
    }
    let interview = try store.interview(same.id)
    return (operation.recordedCount == before ? .unchanged : .updated, interview)
  }

  /// Whether it is clear who is meant.
  private func isClear(_ entry: PersonEntry, atCompany company: String) throws -> Bool {
    do {
      _ = try operation.match(entry, atCompany: company)
      return true
    } catch is ReferenceError {
      return false
    }
  }
}

extension Person {
  /// Whether an entry names them.
  fileprivate func isNamed(by entry: PersonEntry) -> Bool {
    if let email, let other = entry.email { return email.foldedKey == other.foldedKey }
    return name.foldedKey == entry.name.foldedKey
  }
}
