package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Joins two spellings of a company: all applications get the one that stays.
  ///
  /// Where both have an open application of the same role, these become one: what the one that
  /// stays does not say is filled in, notes are put together, and one check-in is left.
  ///
  /// - Parameters:
  ///   - other: the spelling that goes, as it is stored.
  ///   - company: the spelling that stays.
  /// - Returns: what was joined.
  /// - Throws: `MergeRefusal.sameCompany`; `MergeRefusal.sameStarts` when two interviews of what
  ///   would be one application begin at the same moment; `MergeRefusal.twoOpenOffers`.
  package func mergeCompany(_ other: String, into company: String) throws -> CompanyMerge {
    let applications = try store.applications().sorted { $0.id < $1.id }
    let spellings = CompanyMerge.spellings(of: other, company, among: applications)
    try MergeRefusal.refuseSame(other, company, hasSpellings: !spellings.isEmpty)
    // An interview and what is owed after it change their application one after the other.
    try connection.run("PRAGMA defer_foreign_keys = ON")
    var merge = CompanyMerge(company: company, other: other)
    var touched: [FollowUp.ID] = []
    var open = applications.filter { $0.outcome == nil && $0.isAt(company) }
    for application in spellings {
      if let twin = CompanyMerge.twin(of: application, among: open) {
        touched += try join(application, into: twin, &merge)
      } else {
        let keys = application.nameKeys
        try update(
          .application, application.id.number,
          [.company: company, .companyFolded: company.foldedKey, .roleFolded: keys[1]])
        let moved = try store.application(application.id)
        merge.moved.append(moved)
        if moved.outcome == nil, !open.contains(where: { $0.id == moved.id }) { open.append(moved) }
      }
    }
    merge.followUps = try store.followUps(numbered: touched)
    return merge
  }

  /// Makes two open applications one.
  ///
  /// - Returns: the check-ins that became void or were opened.
  private func join(
    _ other: Application, into application: Application, _ merge: inout CompanyMerge
  ) throws -> [FollowUp.ID] {
    let interviews = try store.interviews(of: other.id)
    try CompanyMerge.refuseClash(
      of: (other, interviews, try store.openOffer(of: other.id)),
      with: (
        application, try store.interviews(of: application.id),
        try store.openOffer(of: application.id)
      ))
    for interview in interviews {
      try update(.interview, interview.id.number, [.applicationID: application.id])
    }
    for offer in try store.offers(of: other.id) {
      try update(.offer, offer.id.number, [.applicationID: application.id])
    }
    for followUp in try store.followUps(of: other.id) {
      try update(.followUp, followUp.id.number, [.applicationID: application.id])
    }
    for entry in try store.outcomeEntries(of: other.id) {
      try update(.outcomeLog, entry, [.applicationID: application.id])
    }
    let supplement = CompanyMerge.supplement(to: application, from: other)
    try update(.application, application.id.number, supplement.values)
    merge.kept += supplement.keptFields(of: application.title)
    try delete(from: .application, other.id)
    let touched = try settleCheckIns(of: application.id)
    _ = try recountRounds(of: application.id)
    merge.joined.append(
      CompanyMerge.JoinedApplication(
        application: try store.application(application.id), other: other.id,
        interviews: interviews.map(\.id)))
    return touched
  }
}

extension Operation {
  /// Joins two spellings of a person: whatever is about the one who goes is about the other then.
  ///
  /// Where both were met in an interview, of their two letters one stays. What the one who stays
  /// does not say is filled in; what differs stays as it is.
  ///
  /// - Parameters:
  ///   - otherID: who goes.
  ///   - id: who stays.
  /// - Returns: what was joined.
  /// - Throws: `MergeRefusal.samePerson`; `ReferenceError.none` for somebody who is not there any
  ///   more.
  package func mergePerson(_ otherID: Person.ID, into id: Person.ID) throws -> PersonMerge {
    let (other, person) = (try store.person(otherID), try store.person(id).person)
    try MergeRefusal.refuseSame(otherID, person)
    var letters: [PersonMerge.JoinedLetter] = []
    for interview in other.interviews {
      if interview.interviewers.contains(where: { $0.id == id }) {
        letters += try joinLetters(of: interview.id, otherID, into: id)
      } else {
        try insert(into: .interviewer, [.interviewID: interview.id, .personID: id])
      }
    }
    for followUp in try store.followUps("WHERE f.person_id = ?\n" + FollowUp.byNumber, [otherID]) {
      try update(.followUp, followUp.id.number, [.personID: id])
    }
    for entry in try connection.query(
      TipLogColumn.entriesOfPerson, [otherID], { try $0.get("id", as: Int.self) })
    {
      try attribute(tipEntry: entry, to: id)
    }
    try joinPersonalNotes(of: otherID, into: id)
    for interview in other.interviews {
      try delete(from: .interviewer, interview.id, otherID)
    }
    // An address belongs to one person at a time.
    try delete(from: .person, otherID)
    let supplement = PersonMerge.supplement(to: person, from: other.person)
    try update(.person, id.number, supplement.values)
    return PersonMerge(
      person: try store.person(id), other: other.person,
      kept: supplement.keptFields(of: person.name),
      letters: try letters.map { joined in
        var joined = joined
        joined.letter = try store.followUp(joined.letter.id) ?? joined.letter
        return joined
      })
  }

  /// Makes what was noted for letters to somebody that of the one who stays; where both have a note
  /// on the same, that of the one who stays is kept.
  private func joinPersonalNotes(of otherID: Person.ID, into id: Person.ID) throws {
    let ofPerson = PersonalNote.rows + PersonalNote.ofPerson
    let own = try connection.query(ofPerson, [id], PersonalNote.init(row:))
    for note in try connection.query(ofPerson, [otherID], PersonalNote.init(row:)) {
      if own.contains(where: { $0.interview == note.interview && $0.matter == note.matter }) {
        try delete(from: .personalNote, note.number)
      } else {
        try update(.personalNote, note.number, [.personID: id])
      }
    }
  }

  /// Leaves one of the letters that two people of an interview have, who are the same person.
  ///
  /// A settled one stays, with the draft that is its own; of two that are owed the newer draft
  /// stays. Notes are put together.
  ///
  /// - Returns: what became one; nothing where they have not both a letter.
  /// - Throws: as `update(_:_:_:)` does.
  func joinLetters(of interview: Interview.ID, _ otherID: Person.ID, into id: Person.ID) throws
    -> [PersonMerge.JoinedLetter]
  {
    let owed = try store.followUps(of: interview)
    guard let (letter, other) = PersonMerge.letters(among: owed, to: otherID, into: id) else {
      return []
    }
    let losesDraft = try joinDrafts(of: other, into: letter)
    if let note = Note.merged(letter.note, other.note) {
      try update(.followUp, letter.id.number, [.note: note])
    }
    try remove(other.id)
    return [PersonMerge.JoinedLetter(letter: letter, other: other, losesDraft: losesDraft)]
  }

  /// Leaves one draft of two letters.
  ///
  /// - Returns: whether a draft is lost by it.
  private func joinDrafts(of other: FollowUp, into letter: FollowUp) throws -> Bool {
    let own = try store.draft(of: letter, to: nil)
    let joined = PersonMerge.JoinedDraft(
      own: own, theirs: try store.draft(of: other, to: nil), isSettled: letter.settled != nil)
    guard let taken = joined.taken else { return joined.losesDraft }
    let values: [LetterColumn: any SQLiteBindable] = [
      .subject: taken.text.subject, .body: taken.text.body, .letterSet: taken.set?.rawValue,
      .draftedAt: taken.draftedAt,
    ]
    if own != nil {
      try update(.letter, letter.id.number, values)
    } else {
      try insert(
        into: .letter, values.merging([.followUpID: letter.id]) { old, _ in old })
    }
    return joined.losesDraft
  }
}

extension TipLogColumn {
  static let entriesOfPerson: SQL = "SELECT id FROM tip_log WHERE person_id = ? ORDER BY id"
}
