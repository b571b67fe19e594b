package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Removes things with everything that hangs on them, row by row, so that undo brings it back.
  ///
  /// An application that loses its last interview goes too when nothing else hangs on it; else the
  /// latest interview that is left gets its check-in again. Rounds keep their numbers.
  ///
  /// - Parameters:
  ///   - things: what to remove, each once; of each its number counts.
  ///   - agreed: the rows that somebody agreed to; nil where nobody was asked.
  /// - Returns: what went, or would.
  /// - Throws: `ReferenceError.none` for what is not there any more;
  ///   `TipRefusal.tipIsOneOfTheSeven`, `TipRefusal.tipIsLogged`, and
  ///   `CorrectionRefusal.changedMeanwhile` where other rows would go than was agreed to.
  package func remove(_ things: [Removable], agreedTo agreed: Removal? = nil) throws -> Removal {
    let before = deletedRows.count
    var touched: [FollowUp.ID] = []
    for thing in things { touched += try remove(thing) }
    let emptied = try tidyApplications(without: things, &touched)
    let gone = deletedRows.dropFirst(before)
    let rows = Self.rows(of: gone)
    try CorrectionRefusal.refuse(rows, unlessAgreedTo: agreed?.rows)
    return Removal(
      things: things, rows: rows, takenOut: Self.meetings(of: gone),
      followUps: try store.followUps(numbered: touched), emptied: emptied)
  }

  /// Removes one thing.
  ///
  /// - Returns: the follow-ups that were opened or changed by it.
  private func remove(_ thing: Removable) throws -> [FollowUp.ID] {
    switch thing {
    case .interview(let interview):
      try remove(try store.interview(interview.id))
    case .application(let application): try remove(application)
    case .person(let person, let interviews):
      return try interviews.flatMap { try remove(person, of: $0.id) }
    case .followUp(let followUp):
      guard try store.followUp(followUp.id) != nil else {
        throw ReferenceError.none(.followUp(followUp.id))
      }
      try remove(followUp.id)
    case .offer(let offer):
      try remove(offer)
      return try settleCheckIns(of: offer.applicationID)
    case .tip(let tip): try remove(tip)
    }
    return []
  }

  private func remove(_ interview: Interview) throws {
    for followUp in try store.followUps(of: interview.id) {
      if followUp.kind == .checkIn, followUp.settled == nil {
        // It is the application's, and follows the interview that is the latest then.
        try update(.followUp, followUp.id.number, [.interviewID: Interview.ID?.none])
      } else {
        try remove(followUp.id)
      }
    }
    for entry in try connection.query(TipLogColumn.entryNumbers, [interview.id], Self.number) {
      try delete(from: .tipLog, entry)
    }
    for note in try store.personalNotes(of: interview.id) {
      try delete(from: .personalNote, note.number)
    }
    for person in interview.interviewers {
      try delete(from: .interviewer, interview.id, person.id)
    }
    for entry in try connection.query(InterviewMove.numbers, [interview.id], Self.number) {
      try delete(from: .moveLog, entry)
    }
    try delete(from: .interview, interview.id)
    for person in interview.interviewers { try removeIfMetNowhere(person.id) }
  }

  private func remove(_ application: Application) throws {
    for interview in try store.interviews(of: application.id) { try remove(interview) }
    for offer in try store.offers(of: application.id) { try remove(offer) }
    try removeOutcomes(of: application.id)
    for followUp in try store.followUps(of: application.id) { try remove(followUp.id) }
    try delete(from: .application, application.id)
  }

  /// Takes somebody out of an interview; a letter that is the interview's own then counts as
  /// changed.
  private func remove(_ person: Person, of id: Interview.ID) throws -> [FollowUp.ID] {
    _ = try takeOut(person, of: try store.interview(id))
    return try store.followUps(of: id).filter { $0.kind == .thankYou && $0.person == nil }.map(\.id)
  }

  private func remove(_ named: Offer) throws {
    // As it is now, with what was asked for since it was named.
    let offer = try store.offer(named.id)
    for answer in try store.answers(to: offer) { try remove(answer.id) }
    for asked in offer.extensions { try delete(from: .offerExtension, asked.id) }
    for entry in try connection.query(Offer.sayingNumbers, [offer.id], Self.number) {
      try delete(from: .offerLog, entry)
    }
    try delete(from: .offer, offer.id)
  }

  private func remove(_ tip: ClosingTip) throws {
    let isLogged = try connection.one(TipLogColumn.isTipLogged, [tip.number]) {
      try $0.get("is_logged", as: Bool.self)
    }
    try tip.refuseRemoval(isLogged: isLogged)
    try delete(from: .closingTip, tip.number)
  }

  private static func number(_ row: borrowing Row) throws -> Int { try row.get("id") }

  /// The number of each row that was deleted, by what it was.
  private static func rows(of deleted: ArraySlice<DeletedRow>) -> [Removal.Kind: [Int]] {
    var rows: [Removal.Kind: [Int]] = [:]
    for (table, row) in deleted {
      guard let kind = table.removed(row), let number = row.number(table.keyColumns.last ?? "id")
      else { continue }
      rows[kind, default: []].append(number)
    }
    return rows
  }

  /// Who was taken out of which interview.
  private static func meetings(of deleted: ArraySlice<DeletedRow>) -> [Removal.Meeting] {
    deleted.compactMap { table, row in
      guard table == .interviewer, let interview = row.number("interview_id"),
        let person = row.number("person_id")
      else { return nil }
      return .init(interview: Interview.ID(interview), person: Person.ID(person))
    }
  }
}

extension Operation {
  /// Takes somebody out of an interview, with the letter to them and what they raised in it; who is
  /// met in no other interview is removed.
  ///
  /// Where nobody else is named, an open letter becomes the interview's own again.
  ///
  /// - Returns: what went with them.
  /// - Throws: as `update(_:_:_:)` does.
  func takeOut(_ person: Person, of interview: Interview) throws -> InterviewChange.Remark {
    let objections = try removeObjections(
      of: person.id, in: interview.id)
    for note in try store.personalNotes(of: interview.id) where note.person == person.id {
      try delete(from: .personalNote, note.number)
    }
    let letter = LeftLetter(
      to: person.id, of: interview, among: try store.followUps(of: interview.id))
    switch letter {
    case .none: break
    case .staysOwed(let letter):
      try removeDraft(of: letter.id)
      try update(.followUp, letter.id.number, [.personID: Person.ID?.none])
    case .goes(let letter): try remove(letter.id)
    }
    try delete(from: .interviewer, interview.id, person.id)
    try removeIfMetNowhere(person.id)
    return .takenOut(person.name, losingLetter: letter.isLost, objections: objections)
  }

  /// Removes somebody whom nothing refers to any more.
  ///
  /// - Throws: as `delete(from:_:)` does.
  func removeIfMetNowhere(_ id: Person.ID) throws {
    let isMet = try connection.one(TipLogColumn.isPersonMet, [id]) {
      try $0.get("is_met", as: Bool.self)
    }
    if !isMet { try delete(from: .person, id) }
  }

  /// Removes what somebody raised in an interview; that the question was asked stays known.
  ///
  /// - Returns: how many entries of the log of tips went.
  private func removeObjections(of person: Person.ID, in interview: Interview.ID) throws -> Int {
    let left = LeftTipLog(
      without: person,
      try connection.query(TipLogColumn.entries, [interview]) {
        (number: try $0.get(TipLogColumn.id), entry: try TipLogEntry(row: $0))
      })
    for entry in left.removed { try delete(from: .tipLog, entry) }
    for entry in left.appended { try append(entry, interview) }
    return left.removed.count
  }
}

extension Operation {
  /// Looks after the applications of interviews that were removed.
  ///
  /// One that has no interview left goes too when nothing else hangs on it. Where the latest
  /// interview went, the one before it gets a check-in again.
  ///
  /// - Returns: those that have no interview left, and stay.
  /// - Throws: as `update(_:_:_:)` does.
  func tidyApplications(without things: [Removable], _ touched: inout [FollowUp.ID]) throws
    -> [Application]
  {
    let removed = things.compactMap {
      if case .interview(let interview) = $0 { interview } else { nil }
    }
    var emptied: [Application] = []
    for (id, gone) in Dictionary(grouping: removed, by: \.applicationID).sorted(by: {
      $0.key < $1.key
    }) {
      let left = try store.interviews(of: id)
      if left.isEmpty {
        emptied += try tidy(withoutInterviews: id)
      } else {
        _ = try recountRounds(of: id)
        if gone.hadTheLatest(beside: left) { touched += try settleCheckIns(of: id) }
      }
    }
    return emptied
  }
}

extension Operation {
  /// Removes an application that has no interview any more, unless something else hangs on it; its
  /// check-in goes in any case.
  ///
  /// - Returns: the application where it stays.
  private func tidy(withoutInterviews id: Application.ID) throws -> [Application] {
    let pointless = try store.followUps(of: id).filter { $0.kind == .checkIn && $0.settled == nil }
    for checkIn in pointless { try remove(checkIn.id) }
    let application = try store.application(id)
    guard
      !application.isKept(
        offers: try store.offers(of: id), followUps: try store.followUps(of: id))
    else { return [application] }
    try removeOutcomes(of: id)
    try delete(from: .application, id)
    return []
  }

  private func removeOutcomes(of id: Application.ID) throws {
    for entry in try store.outcomeEntries(of: id) { try delete(from: .outcomeLog, entry) }
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
        FollowUpKind(rawValue: kind).map(Removal.Kind.followUps)
      } else {
        nil
      }
    case .letter: .drafts
    case .offer: .offers
    case .offerExtension: .extensions
    case .setting, .outcomeLog, .offerLog, .moveLog, .personalNote: nil
    }
  }
}
