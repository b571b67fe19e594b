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
    guard other.foldedKey != company.foldedKey else { throw MergeRefusal.sameCompany(company) }
    // An interview and what is owed after it change their application one after the other.
    try connection.run("PRAGMA defer_foreign_keys = ON")
    var merge = CompanyMerge(company: company, other: other)
    var touched: [FollowUp.ID] = []
    let open = try store.openApplications(atCompany: company.foldedKey)
    for application in try store.applications().sorted(by: { $0.id < $1.id })
    where application.company.foldedKey == other.foldedKey {
      let twin = open.first { $0.role?.foldedKey == application.role?.foldedKey }
      if let twin, application.outcome == nil {
        touched += try join(application, into: twin, &merge)
      } else {
        try update(
          .application, application.id.number,
          [.company: company, .companyFolded: company.foldedKey])
        merge.moved.append(try store.application(application.id))
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
    try refuseClash(of: interviews, other, with: application)
    for interview in interviews {
      try update(.interview, interview.id.number, [.applicationID: application.id])
    }
    for offer in try store.offers(of: other.id) {
      try update(.offer, offer.id.number, [.applicationID: application.id])
    }
    for followUp in try store.followUps(of: other.id) {
      try update(.followUp, followUp.id.number, [.applicationID: application.id])
    }
    try fill(application, from: other, &merge)
    try delete(from: .application, other.id)
    let touched = try settleCheckIns(of: application.id)
    merge.joined.append(
      CompanyMerge.JoinedApplication(
        application: try store.application(application.id), other: other.id,
        interviews: interviews.map(\.id)))
    return touched
  }

  /// Refuses what one application cannot have twice.
  private func refuseClash(
    of interviews: [Interview], _ other: Application, with application: Application
  ) throws {
    let own = try store.interviews(of: application.id).filter { $0.cancelledAt == nil }
    for interview in interviews where interview.cancelledAt == nil {
      guard let same = own.first(where: { $0.startsAt == interview.startsAt }) else { continue }
      throw MergeRefusal.sameStarts(interview.id, same.id)
    }
    if try store.openOffer(of: other.id) != nil, try store.openOffer(of: application.id) != nil {
      throw MergeRefusal.twoOpenOffers(other, application)
    }
  }

  /// Fills in what an application does not say; notes are put together, of the rest its own stays.
  private func fill(
    _ application: Application, from other: Application, _ merge: inout CompanyMerge
  ) throws {
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    for (column, field, stored, theirs) in [
      (ApplicationColumn.source, "source", application.source, other.source),
      (.url, "url", application.url, other.url),
      (.whyInterested, "why", application.whyInterested, other.whyInterested),
      (.whatIBring, "bring", application.whatIBring, other.whatIBring),
    ] {
      guard let theirs, theirs != stored else { continue }
      if let stored {
        merge.kept.append(
          KeptField(field: field, owner: application.title, stored: stored, other: theirs))
      } else {
        values[column] = theirs
      }
    }
    if other.note != application.note {
      values[.note] = Note.joined(application.note, other.note)
    }
    try update(.application, application.id.number, values)
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
    guard otherID != id else { throw MergeRefusal.samePerson(person) }
    var letters: [PersonMerge.JoinedLetter] = []
    for interview in other.interviews {
      if interview.interviewers.contains(where: { $0.id == id }) {
        letters += try joinLetters(of: interview.id, otherID, into: id)
      } else {
        try insert(into: .interviewer, [.interviewID: interview.id, .personID: id])
      }
    }
    for followUp in try store.followUps("WHERE f.person_id = ? ORDER BY f.id", [otherID]) {
      try update(.followUp, followUp.id.number, [.personID: id])
    }
    for entry in try connection.query(
      TipLogColumn.entriesOfPerson, [otherID], { try $0.get("id", as: Int.self) })
    {
      try attribute(tipEntry: entry, to: id)
    }
    for interview in other.interviews {
      try delete(from: .interviewer, interview.id, otherID)
    }
    let kept = try replace(other.person, by: person)
    return PersonMerge(
      person: try store.person(id), other: other.person, kept: kept,
      letters: try letters.map { joined in
        var joined = joined
        joined.letter = try store.followUp(joined.letter.id) ?? joined.letter
        return joined
      })
  }

  /// Removes the one who goes, and then fills in what the other does not say: an address belongs to
  /// one person at a time.
  private func replace(_ other: Person, by person: Person) throws -> [KeptField] {
    try delete(from: .person, other.id)
    var kept: [KeptField] = []
    var values: [PersonColumn: any SQLiteBindable] = [:]
    for (field, stored, theirs) in [
      (PersonColumn.email, person.email, other.email), (.title, person.title, other.title),
    ] {
      guard let theirs, theirs != stored else { continue }
      if let stored {
        kept.append(
          KeptField(field: field.rawValue, owner: person.name, stored: stored, other: theirs))
      } else {
        values[field] = theirs
      }
    }
    try update(.person, person.id.number, values)
    return kept
  }

  /// Leaves one of the letters that two people of an interview have, who are the same person.
  ///
  /// A settled one stays, with the draft that is its own; of two that are owed the newer draft
  /// stays. Notes are put together.
  ///
  /// - Returns: what became one; nothing where they have not both a letter.
  func joinLetters(of interview: Interview.ID, _ otherID: Person.ID, into id: Person.ID) throws
    -> [PersonMerge.JoinedLetter]
  {
    let letters = try store.followUps(of: interview).filter { $0.kind == .thankYou }
    guard let own = letters.first(where: { $0.person?.id == id }),
      let theirs = letters.first(where: { $0.person?.id == otherID })
    else { return [] }
    let (letter, other) = theirs.outranks(own) ? (theirs, own) : (own, theirs)
    let losesDraft = try joinDrafts(of: other, into: letter)
    if other.note != letter.note {
      try update(
        .followUp, letter.id.number, [.note: Note.joined(letter.note, other.note)])
    }
    try remove(other.id)
    return [PersonMerge.JoinedLetter(letter: letter, other: other, losesDraft: losesDraft)]
  }

  /// Leaves one draft of two letters.
  ///
  /// - Returns: whether a draft is lost by it.
  private func joinDrafts(of other: FollowUp, into letter: FollowUp) throws -> Bool {
    guard let theirs = try store.draft(of: other, to: nil) else { return false }
    let own = try store.draft(of: letter, to: nil)
    if own?.text == theirs.text { return false }
    // What was settled went out, or not, as it is: a draft that never did is not its text.
    guard letter.settled == nil, (own?.draftedAt ?? theirs.draftedAt) <= theirs.draftedAt else {
      return true
    }
    let values: [LetterColumn: any SQLiteBindable] = [
      .subject: theirs.text.subject, .body: theirs.text.body, .draftedAt: theirs.draftedAt,
    ]
    if own != nil {
      try update(.letter, letter.id.number, values)
      return true
    }
    try insert(
      into: .letter, values.merging([.followUpID: letter.id]) { old, _ in old })
    return false
  }
}

extension TipLogColumn {
  static let entriesOfPerson: SQL = "SELECT id FROM tip_log WHERE person_id = ? ORDER BY id"
}
