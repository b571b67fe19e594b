internal import InterviewModel
internal import SQLite

extension Operation {
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
        .followUp, letter.id.number, ["note": Store.note(letter.note, adding: other.note)])
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
    let values: [String: any SQLiteBindable] = [
      "subject": theirs.text.subject, "body": theirs.text.body, "drafted_at": theirs.draftedAt,
    ]
    if own != nil {
      try update(.letter, letter.id.number, values)
      return true
    }
    try insert(
      into: .letter, values.merging(["follow_up_id": letter.id]) { old, _ in old })
    return false
  }
}
