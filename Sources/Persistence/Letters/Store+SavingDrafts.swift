package import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// Stores drafted letters; a draft that was stored before is replaced.
  ///
  /// A letter without a window gets one.
  ///
  /// - Parameters:
  ///   - drafts: what each letter is for, and what it says.
  ///   - invocation: the command that drafted them.
  /// - Returns: the letters as they are stored, in the same order.
  /// - Throws: `Refusal.alreadySettled` for a letter that was settled meanwhile; nothing is stored.
  package func saveDrafts(
    _ drafts: [(occasion: LetterOccasion, text: LetterText)], _ invocation: Invocation
  ) throws -> [Letter] {
    try write(invocation) { recorder in
      try drafts.map { occasion, text in
        let followUp = try followUp(for: occasion, invocation, recorder)
        guard followUp.settled == nil else { throw Refusal.alreadySettled(followUp) }
        try save(text, of: followUp, invocation, recorder)
        return Letter(
          followUp: followUp, text: text, draftedAt: invocation.now, recipient: occasion.recipient)
      }
    }
  }

  private func save(
    _ text: LetterText, of followUp: FollowUp, _ invocation: Invocation, _ recorder: Recorder
  ) throws {
    let values: [String: any SQLiteBindable] = [
      "subject": text.subject, "body": text.body, "drafted_at": invocation.now,
    ]
    if try draft(of: followUp, to: nil) != nil {
      return try recorder.update(.letter, followUp.id.number, values)
    }
    try recorder.insert(
      into: .letter, values.merging(["follow_up_id": followUp.id]) { old, _ in old })
  }

  /// The follow-up that a letter fulfils, as it is stored now; opened where there is none yet.
  private func followUp(
    for occasion: LetterOccasion, _ invocation: Invocation, _ recorder: Recorder
  ) throws -> FollowUp {
    if let known = occasion.followUp, let stored = try followUp(known.id) { return stored }
    guard let interview = occasion.interview else {
      throw PersistenceError.inconsistent("a letter of no interview")
    }
    let place = try letterPlaces(of: self.interview(interview.id)).first {
      $0.person?.id == occasion.recipient?.id
    }
    return try place?.letter
      ?? openLetter(to: occasion.recipient?.id, after: interview, invocation, recorder)
  }
}
