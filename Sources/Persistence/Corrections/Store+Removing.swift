package import InterviewModel
internal import SQLite

extension Store {
  /// Removes things with everything that hangs on them, row by row, so that undo brings it back.
  ///
  /// An application that loses its last interview goes too when nothing else hangs on it; else the
  /// latest interview that is left gets its check-in again. Rounds keep their numbers.
  ///
  /// - Parameters:
  ///   - things: what to remove, each once; of each its number counts.
  ///   - isRehearsal: whether it is only found out what would go.
  ///   - agreed: the rows that somebody agreed to; nil where nobody was asked.
  ///   - invocation: the command.
  /// - Returns: what went, or would.
  /// - Throws: `ReferenceError.none` for what is not there any more; `Refusal.tipIsOneOfTheSeven`,
  ///   `.tipIsLogged`, and `.changedMeanwhile` where other rows would go than was agreed to.
  package func remove(
    _ things: [Removable], isRehearsal: Bool = false, agreedTo agreed: Removal? = nil,
    _ invocation: Invocation
  ) throws -> Removal {
    try write(invocation, isRehearsal: isRehearsal) { recorder in
      var touched: [FollowUp.ID] = []
      for thing in things { touched += try remove(thing, invocation, recorder) }
      let emptied = try tidyApplications(without: things, invocation, recorder, &touched)
      if let agreed, agreed.rows != recorder.removedRows { throw Refusal.changedMeanwhile }
      return Removal(
        things: things, rows: recorder.removedRows, takenOut: recorder.removedMeetings,
        followUps: try followUps(numbered: touched), emptied: emptied)
    }
  }

  /// Removes one thing.
  ///
  /// - Returns: the follow-ups that were opened or changed by it.
  private func remove(
    _ thing: Removable, _ invocation: Invocation, _ recorder: Recorder
  ) throws -> [FollowUp.ID] {
    switch thing {
    case .interview(let interview):
      try remove(try self.interview(interview.id), recorder)
    case .application(let application): try remove(application, recorder)
    case .person(let person, let interviews):
      return try interviews.flatMap { try remove(person, of: $0.id, invocation, recorder) }
    case .followUp(let followUp):
      guard try self.followUp(followUp.id) != nil else {
        throw ReferenceError.noFollowUp(followUp.id)
      }
      try remove(followUp.id, recorder)
    case .offer(let offer):
      try remove(offer, recorder)
      return try openMissingCheckIn(of: offer.applicationID, invocation, recorder)
    case .tip(let tip): try remove(tip, recorder)
    }
    return []
  }

  private func remove(_ interview: Interview, _ recorder: Recorder) throws {
    for followUp in try followUps(of: interview.id) { try remove(followUp.id, recorder) }
    for entry in try connection.query(Self.tipEntryNumbers, [interview.id], Self.number) {
      try recorder.delete(from: .tipLog, entry)
    }
    for person in interview.interviewers {
      try recorder.delete(from: .interviewer, interview.id, person.id)
    }
    try recorder.delete(from: .interview, interview.id)
    for person in interview.interviewers { try removeIfMetNowhere(person.id, recorder) }
  }

  private func remove(_ application: Application, _ recorder: Recorder) throws {
    for interview in try interviews(of: application.id) { try remove(interview, recorder) }
    for offer in try offers(of: application.id) { try remove(offer, recorder) }
    for followUp in try followUps(of: application.id) { try remove(followUp.id, recorder) }
    try recorder.delete(from: .application, application.id)
  }

  /// Takes somebody out of an interview; a letter that is the interview's own then counts as
  /// changed.
  private func remove(
    _ person: Person, of id: Interview.ID, _ invocation: Invocation, _ recorder: Recorder
  ) throws -> [FollowUp.ID] {
    _ = try takeOut(person, of: try interview(id), invocation, recorder)
    return try followUps(of: id).filter { $0.kind == .thankYou && $0.person == nil }.map(\.id)
  }

  private func remove(_ named: Offer, _ recorder: Recorder) throws {
    // As it is now, with what was asked for since it was named.
    let offer = try self.offer(named.id)
    for answer in try answers(to: offer) { try remove(answer.id, recorder) }
    for asked in offer.extensions { try recorder.delete(from: .offerExtension, asked.id) }
    try recorder.delete(from: .offer, offer.id)
  }

  private func remove(_ tip: ClosingTip, _ recorder: Recorder) throws {
    guard !tip.isOneOfTheSeven else { throw Refusal.tipIsOneOfTheSeven(tip) }
    let isLogged = try connection.one(Self.isTipLogged, [tip.number]) {
      try $0.get("is_logged", as: Bool.self)
    }
    if isLogged { throw Refusal.tipIsLogged(tip) }
    try recorder.delete(from: .closingTip, tip.number)
  }

  static let tipEntryNumbers: SQL = "SELECT id FROM tip_log WHERE interview_id = ? ORDER BY id"

  static let isTipLogged: SQL = "SELECT EXISTS (SELECT 1 FROM tip_log WHERE tip = ?) AS is_logged"

  private static func number(_ row: borrowing Row) throws -> Int { try row.get("id") }
}

extension Recorder {
  /// The number of each row that was deleted, by what it was.
  fileprivate var removedRows: [Removal.Kind: [Int]] {
    var rows: [Removal.Kind: [Int]] = [:]
    for (table, row) in deletedRows {
      guard let kind = table.removed(row), let number = row.number(table.keyColumns.last ?? "id")
      else { continue }
      rows[kind, default: []].append(number)
    }
    return rows
  }

  /// Who was taken out of which interview.
  fileprivate var removedMeetings: [Removal.Meeting] {
    deletedRows.compactMap { table, row in
      guard table == .interviewer, let interview = row.number("interview_id"),
        let person = row.number("person_id")
      else { return nil }
      return .init(interview: Interview.ID(interview), person: Person.ID(person))
    }
  }
}

extension RowImage {
  fileprivate func number(_ column: String) -> Int? {
    guard case .integer(let number)? = values[column] else { return nil }
    return Int(number)
  }
}

extension RecordedTable {
  /// What a row of the table counts as when it is removed.
  fileprivate func removed(_ row: RowImage) -> Removal.Kind? {
    switch self {
    case .application: .applications
    case .interview: .interviews
    case .person: .people
    case .interviewer: .interviewers
    case .closingTip: .tips
    case .tipLog: .tipEntries
    case .followUp:
      if case .text(let kind)? = row.values["kind"] {
        FollowUpKind(rawValue: kind)?.removed
      } else {
        nil
      }
    case .letter: .drafts
    case .offer: .offers
    case .offerExtension: .extensions
    case .setting: nil
    }
  }
}
