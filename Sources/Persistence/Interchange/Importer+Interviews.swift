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
      if try isMovedByOwner(only) { return try keepTime(of: only, one) }
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
    let moves = try moves(of: touched, in: application)
    let noted = timeNote(of: told).valueLines
    let taken = Set(stored.map(\.id).filter { takenInterviews.contains($0.number) })
    let same =
      told.counterpart(among: stored, besides: taken, after: moves)
      ?? touched.first {
        $0.note?.unicodeScalars.split(separator: "\n").map { String($0) }
          .contains(where: noted.contains) ?? false
      }
    if let same {
      let isTouched = touched.contains { $0.id == same.id }
      let isMoved =
        told.moves(same, among: stored)
        && (!isTouched
          || told.isSameDay(as: same)
            && !moves.contains { $0.interview == same.id && $0.from == told.startsAt })
        || told.lengthens(same) && !isTouched
      return try update(same, by: told, of: application, isMoved: isMoved)
    }
    if mayHaveMoved, let only = predecessor(of: told, among: stored),
      try touched.isEmpty || isMovedByOwner(only), try !operation.isKnownToBeHeld(only)
    {
      return nil
    }
    let created: ImportedChange.TakenInterview = (.created, try create(told, of: application))
    return created
  }

  /// How those that their owner touched were moved, by what was kept of it and by the log.
  private mutating func moves(
    of touched: [Interview], in application: Application
  ) throws -> [InterviewMove] {
    guard !touched.isEmpty else { return [] }
    var moves = try store.connection.query(InterviewMove.ofApplication, [application.id]) {
      try InterviewMove(row: $0)
    }
    .filter { move in touched.contains { $0.id == move.interview } }
    for interview in touched {
      for start in try formerRows().starts(of: interview.id) {
        moves.append(
          InterviewMove(
            interview: interview.id, from: start, wasDayOnly: false, to: interview.startsAt,
            loggedAt: now))
      }
    }
    return moves
  }

  private mutating func isMovedByOwner(_ interview: Interview) throws -> Bool {
    try !formerRows().starts(of: interview.id).isEmpty
  }

  /// Leaves an interview where its owner moved it, and notes the time that a file has.
  private mutating func keepTime(
    of interview: Interview, _ one: WaitingInterview
  ) throws -> ImportedChange.LateInterview {
    let note = timeNote(of: one.told)
    try operation.update(
      .interview, interview.id.number, [.note: note.merged(into: interview.note)])
    var late = ImportedChange.LateInterview(
      file: one.file, line: one.line, action: .updated,
      interview: try store.interview(interview.id))
    late.remark = .otherTime(
      interview.id, company: interview.company, said: time(of: one.told))
    return late
  }

  private func timeNote(of told: ImportedInterview) -> ImportedNote {
    var note = ImportedNote()
    note.add(.value(time(of: told), header: "time in the file"))
    return note
  }

  private func time(of told: ImportedInterview) -> String {
    let local = zone.local(at: told.startsAt)
    guard told.dayEndsAt == nil else { return "\(local.date)" }
    let digits = [local.time.hour, local.time.minute].map { ($0 < 10 ? "0" : "") + "\($0)" }
    return "\(local.date) " + digits.joined(separator: ":")
  }

  private func predecessor(of told: ImportedInterview, among stored: [Interview]) -> Interview? {
    told.predecessor(among: stored, at: now) { [zone] in
      zone.local(at: $0).date == zone.local(at: $1).date
    }
  }

  private mutating func create(
    _ told: ImportedInterview, of application: Application
  ) throws -> Interview {
    let people = try clearPeople(in: told, application)
    var entry = InterviewEntry(
      company: application.company, role: application.role, startsAt: told.startsAt,
      minutes: told.minutes, dayEndsAt: told.dayEndsAt, zone: zone, kind: told.kind ?? .other,
      round: told.round, people: try asCalledNow(people, atCompany: application.company),
      note: told.note(without: people))
    // What was still to come when its application ended is taken not to have been held.
    entry.opening = application.hadEnded(before: told.startsAt) ? .none : .timely
    // A file tells of many, and nobody reads so many notes.
    entry.hasNewNames = true
    return try operation.log(entry, into: application.id, isNoted: false).interview
  }

  private mutating func update(
    _ same: Interview, by told: ImportedInterview, of application: Application, isMoved: Bool
  ) throws -> ImportedChange.TakenInterview {
    guard same.cancelledAt == nil else { return (.unchanged, same) }
    let before = operation.recordedCount
    if isMoved {
      var time = NewTime(startsAt: told.startsAt, minutes: told.minutes, zone: zone)
      time.dayEndsAt = told.dayEndsAt
      _ = try operation.move(same.id, to: time)
    }
    let clear = try clearPeople(in: told, application).filter { try !isMet($0, in: same) }
    let new = try asCalledNow(clear, atCompany: application.company).filter {
      try !isMet($0, in: same)
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
      let former = try formerRows()
      whole = whole.without { former.isReplaced(noteLine: $0, of: same.id) }
      try operation.update(
        .interview, same.id.number, [.note: whole.merged(into: same.note) ?? same.note])
    }
    let interview = try store.interview(same.id)
    return (operation.recordedCount == before ? .unchanged : .updated, interview)
  }
}
