internal import InterviewModel
internal import SQLite
internal import Zones

/// An interview that waits for the end of its file: it is the only one stored that has moved, or
/// another one.
struct WaitingInterview {
  /// What its row tells.
  let told: ImportedInterview
  /// The application.
  let application: Application
  /// The file, as it was named.
  let file: String
  /// The line in it.
  let line: Int
}

extension Importer {
  /// Takes the interviews of a row.
  ///
  /// - Throws: as `insert(into:_:)` does.
  mutating func takeInterviews(
    of row: ImportedApplication, from file: String, _ change: inout ImportedChange
  ) throws {
    let application = change.application
    for told in row.interviews {
      if let earlier = waiting[application.id] {
        if earlier.told == told { continue }
        waiting[application.id] = nil
        let created = try create(earlier.told, of: application)
        change.late.append(
          ImportedChange.LateInterview(
            file: earlier.file, line: earlier.line, action: .created, interview: created))
      }
      let isOnly = row.interviews.count == 1 && !hasTold.contains(application.id.number)
      hasTold.insert(application.id.number)
      if let taken = try take(told, of: application, mayHaveMoved: isOnly) {
        takenInterviews.insert(taken.interview.id.number)
        change.interviews.append(taken)
      } else {
        waiting[application.id] = WaitingInterview(
          told: told, application: application, file: file, line: row.line)
      }
    }
  }

  /// Moves the interviews that waited for the end of all files: the files tell of no other
  /// interview of their applications.
  ///
  /// - Returns: what was done.
  /// - Throws: as `insert(into:_:)` does.
  package mutating func finish() throws -> [ImportedChange.LateInterview] {
    let all = waiting.values.sorted {
      ($0.application.id, $0.line) < ($1.application.id, $1.line)
    }
    waiting = [:]
    return try all.map { one in
      let stored = try store.interviews(of: one.application.id)
      guard let only = predecessor(of: one.told, among: stored) else {
        return ImportedChange.LateInterview(
          file: one.file, line: one.line, action: .created,
          interview: try create(one.told, of: one.application))
      }
      let taken = try update(only, by: one.told, of: one.application, isMoved: true)
      return ImportedChange.LateInterview(
        file: one.file, line: one.line, action: taken.action, interview: taken.interview)
    }
  }

  /// Logs an interview that a row tells of, or updates the one that it is.
  ///
  /// - Returns: the interview, and what was done with it; nil where only the end of the file tells.
  /// - Throws: as `insert(into:_:)` does.
  private mutating func take(
    _ told: ImportedInterview, of application: Application, mayHaveMoved: Bool
  ) throws -> ImportedChange.TakenInterview? {
    let stored = try store.interviews(of: application.id)
    let touched = try stored.filter { try !index.isImported($0.id, in: store) }
    let moves =
      try touched.isEmpty
      ? []
      : store.connection.query(InterviewMove.ofApplication, [application.id]) {
        try InterviewMove(row: $0)
      }
      .filter { move in touched.contains { $0.id == move.interview } }
    let taken = Set(stored.map(\.id).filter { takenInterviews.contains($0.number) })
    if let same = told.counterpart(among: stored, besides: taken, after: moves) {
      let isTouched = touched.contains { $0.id == same.id }
      let isMoved =
        told.moves(same, among: stored) && (!isTouched || told.isSameDay(as: same))
        || told.lengthens(same) && !isTouched
      return try update(same, by: told, of: application, isMoved: isMoved)
    }
    if mayHaveMoved, let only = predecessor(of: told, among: stored), touched.isEmpty,
      try !operation.isKnownToBeHeld(only)
    {
      return nil
    }
    let created: ImportedChange.TakenInterview = (.created, try create(told, of: application))
    return created
  }

  private func predecessor(of told: ImportedInterview, among stored: [Interview]) -> Interview? {
    told.predecessor(among: stored, at: now) { [zone] in
      zone.local(at: $0).date == zone.local(at: $1).date
    }
  }

  private func create(
    _ told: ImportedInterview, of application: Application
  ) throws -> Interview {
    let people = try clearPeople(in: told, application)
    var entry = InterviewEntry(
      company: application.company, role: application.role, startsAt: told.startsAt,
      minutes: told.minutes, dayEndsAt: told.dayEndsAt, zone: zone, kind: told.kind ?? .other,
      round: told.round, people: people, note: told.note(without: people))
    // What was still to come when its application ended is taken not to have been held.
    entry.opening = application.hadEnded(before: told.startsAt) ? .none : .timely
    // A file tells of many, and nobody reads so many notes.
    entry.hasNewNames = true
    return try operation.log(entry, into: application.id, isNoted: false).interview
  }

  private func update(
    _ same: Interview, by told: ImportedInterview, of application: Application, isMoved: Bool
  ) throws -> ImportedChange.TakenInterview {
    guard same.cancelledAt == nil else { return (.unchanged, same) }
    let before = operation.recordedCount
    if isMoved {
      var time = NewTime(startsAt: told.startsAt, minutes: told.minutes, zone: zone)
      time.dayEndsAt = told.dayEndsAt
      _ = try operation.move(same.id, to: time)
    }
    let new = try clearPeople(in: told, application).filter { entry in
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

  private func clearPeople(
    in told: ImportedInterview, _ application: Application
  ) throws -> [PersonEntry] {
    try told.people.filter { try isClear($0, atCompany: application.company) }
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
