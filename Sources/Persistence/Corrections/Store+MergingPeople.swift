package import InterviewModel
internal import SQLite

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
        try insert(into: .interviewer, ["interview_id": interview.id, "person_id": id])
      }
    }
    for followUp in try store.followUps("WHERE f.person_id = ? ORDER BY f.id", [otherID]) {
      try update(.followUp, followUp.id.number, ["person_id": id])
    }
    for entry in try connection.query(
      Store.entriesOfPerson, [otherID], { try $0.get("id", as: Int.self) })
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
    var values: [String: any SQLiteBindable] = [:]
    for (field, stored, theirs) in [
      ("email", person.email, other.email), ("title", person.title, other.title),
    ] {
      guard let theirs, theirs != stored else { continue }
      if let stored {
        kept.append(KeptField(field: field, owner: person.name, stored: stored, other: theirs))
      } else {
        values[field] = theirs
      }
    }
    try update(.person, person.id.number, values)
    return kept
  }
}

extension Store {
  static let entriesOfPerson: SQL = "SELECT id FROM tip_log WHERE person_id = ? ORDER BY id"
}
