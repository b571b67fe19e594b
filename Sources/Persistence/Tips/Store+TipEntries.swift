internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Appends what a debrief says about tips, leaving out what the newest entries say already.
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
  func append(
    _ tip: Int, _ result: String, _ person: Person.ID?, _ note: String?, _ interview: Interview.ID
  ) throws {
    try insert(
      into: .tipLog,
      [
        "interview_id": interview, "tip": tip, "result": result, "person_id": person,
        "note": note, "logged_at": now,
      ])
  }
}

extension Store {
  /// What interviewers said in one interview speaks against the owner, in the order in which it was
  /// logged.
  func objections(of interview: Interview.ID) throws -> [RaisedObjection] {
    try objections(Self.ofOneInterview, interview)
  }
}
