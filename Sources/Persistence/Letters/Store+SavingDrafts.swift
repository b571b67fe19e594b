package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Stores drafted letters; a draft that was stored before is replaced.
  ///
  /// A letter without a window gets one.
  ///
  /// - Parameter drafts: what each letter is for, and what it says.
  /// - Returns: the letters as they are stored, in the same order.
  /// - Throws: `FollowUpRefusal.alreadySettled` for a letter that was settled meanwhile; nothing is
  ///   stored.
  package func saveDrafts(_ drafts: [(occasion: LetterOccasion, text: LetterText)]) throws
    -> [Letter]
  {
    try drafts.map { occasion, text in
      let followUp = try followUp(for: occasion)
      guard followUp.settled == nil else { throw FollowUpRefusal.alreadySettled(followUp) }
      try save(text, of: followUp)
      return Letter(
        followUp: followUp, text: text, draftedAt: now, recipient: occasion.recipient)
    }
  }

  private func save(_ text: LetterText, of followUp: FollowUp) throws {
    let values: [String: any SQLiteBindable] = [
      "subject": text.subject, "body": text.body, "drafted_at": now,
    ]
    if try store.draft(of: followUp, to: nil) != nil {
      return try update(.letter, followUp.id.number, values)
    }
    try insert(
      into: .letter, values.merging(["follow_up_id": followUp.id]) { old, _ in old })
  }

  /// The follow-up that a letter fulfils, as it is stored now; opened where there is none yet.
  private func followUp(for occasion: LetterOccasion) throws -> FollowUp {
    if let known = occasion.followUp, let stored = try store.followUp(known.id) { return stored }
    guard let interview = occasion.interview else {
      throw PersistenceError.inconsistent("a letter of no interview")
    }
    let place = try store.letterPlaces(of: store.interview(interview.id)).first {
      $0.person?.id == occasion.recipient?.id
    }
    return try place?.letter
      ?? openLetter(to: occasion.recipient?.id, after: interview)
  }
}
