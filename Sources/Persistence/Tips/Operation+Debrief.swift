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
  ///   that does not exist; for a letter what settling it throws.
  package func debrief(_ id: Interview.ID, _ entry: DebriefEntry) throws -> (
    debrief: Debrief, remarks: [InterviewChange.Remark]
  ) {
    if !entry.isPreparation { try store.refuseUnlessHeld(id, at: now) }
    let interview = try store.interview(id)
    if let replyBy = entry.replyBy { try interview.refuseBeforeStart(replyBy) }
    var remarks: [InterviewChange.Remark] = []
    try addPeople(entry.people, to: interview, &remarks)
    try logTips(entry, of: id)
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
  /// - Throws: `TipRefusal`; `ReferenceError` for an objection of somebody who was not there;
  ///   `SQLiteError`.
  func logTips(_ entry: DebriefEntry, of interview: Interview.ID) throws {
    var known = try store.debriefedTips(of: interview, at: now)
    try logObjections(entry, of: interview, over: &known)
    for number in Set(entry.tips.keys).union(entry.notes.keys).sorted() {
      guard let tip = known.first(where: { $0.tip.number == number }) else {
        throw try refusal(ofTip: "\(number)") { $0.number == number }
      }
      let note = entry.notes[number]
      let logged = tip.isDerived ? nil : tip.result
      switch entry.tips[number] {
      case .cleared:
        guard note == nil else { throw TipRefusal.noteWithoutResult(tip: number) }
        guard logged != nil else { continue }
        try append(number, Store.clearedTip, nil, nil, interview)
      case .result(let result):
        try log(result, note, over: tip, interview)
      case nil:
        guard let logged else { throw TipRefusal.noteWithoutResult(tip: number) }
        try log(logged, note, over: tip, interview)
      }
    }
  }

  /// Why nothing can be logged about a tip that is not among those to debrief.
  private func refusal(ofTip name: String, where isMeant: (ClosingTip) -> Bool) throws -> TipRefusal
  {
    try store.allTips().first(where: isMeant).map(TipRefusal.tipIsOff) ?? .noSuchTip(name)
  }

  private func log(
    _ result: TipResult, _ note: String?, over known: DebriefedTip, _ interview: Interview.ID
  ) throws {
    let isSame = known.result == result && !known.isDerived
    let note = note ?? (isSame ? known.note : nil)
    guard !isSame || note != known.note else { return }
    try append(known.tip.number, result.rawValue, nil, note, interview)
  }

  /// Each objection is an entry of its own, with who said it; having been told one means that the
  /// question was asked, unless something else is said.
  private func logObjections(
    _ entry: DebriefEntry, of interview: Interview.ID, over known: inout [DebriefedTip]
  ) throws {
    guard !entry.objections.isEmpty else { return }
    guard let index = known.firstIndex(where: \.tip.isObjection) else {
      throw try refusal(ofTip: ClosingTip.objectionKey, where: \.isObjection)
    }
    let tip = known[index]
    let given: TipResult? =
      if case .result(let result) = entry.tips[tip.tip.number] { result } else { nil }
    let people = try store.interview(interview).interviewers
    let stored = try store.objections(of: interview)
    for objection in entry.objections {
      let person = try PersonReference.resolve(objection.person, among: people)
      let isKnown = stored.contains { $0.person == person && $0.text == objection.text }
      if isKnown, given == nil || given == tip.result { continue }
      let result = given ?? tip.result ?? .done
      try append(
        tip.tip.number, result.rawValue, person.id, objection.text, interview)
      known[index] = DebriefedTip(tip: tip.tip, result: result, note: objection.text)
    }
  }

  /// Appends an entry to the log of tips.
  ///
  /// - Throws: as `insert(into:_:)` does.
  func append(
    _ tip: Int, _ result: String, _ person: Person.ID?, _ note: String?, _ interview: Interview.ID
  ) throws {
    try insert(
      into: .tipLog,
      [
        .interviewID: interview, .tip: tip, .result: result, .personID: person,
        .note: note, .loggedAt: now,
      ])
  }
}
