package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Adds to the debrief of an interview that has begun; what is known already is logged only once.
  ///
  /// What the owner prepares for the application can be said before.
  ///
  /// - Returns: what is known then, and what the owner should know beside that.
  /// - Throws: `InterviewRefusal.notHeldYet`, `InterviewRefusal.cancelled`;
  ///   `InterviewRefusal.beforeTheInterview` for a reply promised by then; `TipRefusal.noSuchTip`
  ///   for a tip that does not exist; `TipRefusal.noteWithoutResult` for a note on one that is not
  ///   logged; `ReferenceError` for an objection of somebody who was not there and for a letter
  ///   that does not exist; `LetterRefusal` for an answer to nothing; for a letter what settling it
  ///   throws.
  package func debrief(_ id: Interview.ID, _ entry: DebriefEntry) throws -> (
    debrief: Debrief, remarks: [InterviewChange.Remark]
  ) {
    if !entry.isPreparation { try store.refuseUnlessHeld(id, at: now) }
    let interview = try store.interview(id)
    if let replyBy = entry.replyBy { try interview.refuseBeforeStart(replyBy) }
    var remarks: [InterviewChange.Remark] = []
    try addPeople(entry.people, to: interview, &remarks)
    try logTips(entry, of: id)
    try keepPersonalNotes(entry, of: id)
    if interview.isMoot, try !store.interview(id).isMoot {
      // It took place after all.
      _ = try reopenLetters(of: interview)
    }
    try updateInterview(interview, entry)
    try updateApplication(of: interview, entry)
    if let replyBy = entry.replyBy {
      remarks += try moveCheckIn(of: interview, to: replyBy)
    }
    for (id, settlement) in entry.letters.sorted(by: { $0.key < $1.key }) {
      guard let letter = try store.followUp(id) else { throw ReferenceError.none(.followUp(id)) }
      try settle(letter, settlement)
    }
    return (try store.debrief(of: id, at: now), remarks)
  }

  private func updateInterview(_ interview: Interview, _ entry: DebriefEntry) throws {
    var values: [InterviewColumn: any SQLiteBindable] = [:]
    if let impression = entry.impression { values[.impression] = impression }
    if let highlight = entry.highlight { values[.highlight] = highlight }
    if let replyBy = entry.replyBy { values[.replyByAt] = replyBy }
    try update(.interview, interview.id.number, values)
  }

  private func updateApplication(of interview: Interview, _ entry: DebriefEntry) throws {
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    if let why = entry.whyInterested { values[.whyInterested] = why }
    if let bring = entry.whatIBring { values[.whatIBring] = bring }
    try update(.application, interview.applicationID.number, values)
  }

  /// Appends what a debrief says about tips, leaving out what the newest entries say already.
  ///
  /// - Throws: what `DebriefEntry.entries(over:people:raised:tips:)` throws; `SQLiteError`.
  private func logTips(_ entry: DebriefEntry, of interview: Interview.ID) throws {
    let hasObjections = !entry.objections.isEmpty
    let entries = try entry.entries(
      over: store.debriefedTips(of: interview, at: now),
      people: hasObjections ? store.interview(interview).interviewers : [],
      raised: hasObjections ? store.objections(of: interview) : [], tips: store.allTips)
    for entry in entries { try append(entry, interview) }
  }

  /// Stores what a debrief says for the letters to single people; what was said before is replaced.
  private func keepPersonalNotes(_ entry: DebriefEntry, of id: Interview.ID) throws {
    guard !entry.highlights.isEmpty || !entry.answers.isEmpty else { return }
    let stored = try store.personalNotes(of: id)
    let notes = try entry.personalNotes(
      in: id, people: store.interview(id).interviewers, raised: store.objections(of: id))
    for note in notes {
      let old = stored.first { $0.person == note.person && $0.matter == note.matter }
      switch (old, note.text.isEmpty) {
      case (let old?, true): try delete(from: .personalNote, old.number)
      case (let old?, false): try update(.personalNote, old.number, [.note: note.text])
      case (nil, false): try keep(note)
      case (nil, true): break
      }
    }
  }

  private func keep(_ note: PersonalNote) throws {
    let values: [PersonalNoteColumn: any SQLiteBindable] = [
      .uuid: makeUUID(), .interviewID: note.interview, .personID: note.person,
      .note: note.text, .notedAt: now,
    ]
    try insert(
      into: .personalNote, values.merging(note.matter.columns) { old, _ in old })
  }

  /// Appends an entry to the log of tips.
  ///
  /// - Throws: as `insert(into:_:)` does.
  func append(_ entry: TipLogEntry, _ interview: Interview.ID) throws {
    try insert(
      into: .tipLog,
      [
        .interviewID: interview, .tip: entry.tip,
        .result: entry.result?.rawValue ?? TipLogEntry.cleared, .personID: entry.person,
        .note: entry.note, .loggedAt: now,
      ])
  }
}
