package import InterviewModel
internal import SQLite

extension Store {
  /// Joins two spellings of a person: whatever is about the one who goes is about the other then.
  ///
  /// Where both were met in an interview, of their two letters one stays. What the one who stays
  /// does not say is filled in; what differs stays as it is.
  ///
  /// - Parameters:
  ///   - otherID: who goes.
  ///   - id: who stays.
  ///   - isRehearsal: whether it is only found out what it would come to.
  ///   - invocation: the command.
  /// - Returns: what was joined.
  /// - Throws: `Refusal.samePerson`; `ReferenceError.none` for somebody who is not there any more.
  package func mergePerson(
    _ otherID: Person.ID, into id: Person.ID, isRehearsal: Bool = false, _ invocation: Invocation
  ) throws -> PersonMerge {
    try write(invocation, isRehearsal: isRehearsal) { recorder in
      let (other, person) = (try person(otherID), try person(id).person)
      guard otherID != id else { throw Refusal.samePerson(person) }
      var letters: [PersonMerge.JoinedLetter] = []
      for interview in other.interviews {
        if interview.interviewers.contains(where: { $0.id == id }) {
          letters += try joinLetters(of: interview.id, otherID, into: id, recorder)
        } else {
          try recorder.insert(into: .interviewer, ["interview_id": interview.id, "person_id": id])
        }
      }
      for followUp in try followUps("WHERE f.person_id = ? ORDER BY f.id", [otherID]) {
        try recorder.update(.followUp, followUp.id.number, ["person_id": id])
      }
      for entry in try connection.query(
        Self.entriesOfPerson, [otherID], { try $0.get("id", as: Int.self) })
      {
        try recorder.attribute(tipEntry: entry, to: id)
      }
      for interview in other.interviews {
        try recorder.delete(from: .interviewer, interview.id, otherID)
      }
      let kept = try replace(other.person, by: person, recorder)
      return PersonMerge(
        person: try self.person(id), other: other.person, kept: kept,
        letters: try letters.map { joined in
          var joined = joined
          joined.letter = try followUp(joined.letter.id) ?? joined.letter
          return joined
        })
    }
  }

  static let entriesOfPerson: SQL = "SELECT id FROM tip_log WHERE person_id = ? ORDER BY id"

  /// Removes the one who goes, and then fills in what the other does not say: an address belongs to
  /// one person at a time.
  private func replace(
    _ other: Person, by person: Person, _ recorder: Recorder
  ) throws -> [KeptField] {
    try recorder.delete(from: .person, other.id)
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
    try recorder.update(.person, person.id.number, values)
    return kept
  }
}
