/// An entry of the log of tips: the newest of an interview and a tip is what counts.
package struct TipLogEntry: Sendable, Equatable {
  /// The tip's number.
  package let tip: Int
  /// The result; nil where the tip goes back to "not logged".
  package let result: TipResult?
  /// Who raised an objection.
  package let person: PersonID?
  /// The owner's note, or the interviewer's answer.
  package let note: String?

  /// Creates an entry.
  package init(tip: Int, result: TipResult?, person: PersonID? = nil, note: String? = nil) {
    self.tip = tip
    self.result = result
    self.person = person
    self.note = note
  }
}

extension DebriefEntry {
  /// The entries that say what a debrief says about tips, without what is known already.
  ///
  /// - Parameters:
  ///   - known: what is known about the tips that are switched on.
  ///   - people: who was met.
  ///   - raised: what they said speaks against the owner, as far as it is logged.
  ///   - tips: all tips; asked for only where one is none of those switched on.
  /// - Returns: the entries, objections first, then by the number of the tip.
  /// - Throws: `TipRefusal.noSuchTip`, `TipRefusal.tipIsOff`; `TipRefusal.noteWithoutResult` for a
  ///   note on a tip that is not logged; `ReferenceError` for an objection of somebody who was not
  ///   there; what `tips` throws.
  package func entries(
    over known: [DebriefedTip], people: [Person], raised: [RaisedObjection],
    tips: () throws -> [ClosingTip]
  ) throws -> [TipLogEntry] {
    var known = known
    var entries = try objectionEntries(&known, people, raised, tips)
    for number in Set(self.tips.keys).union(notes.keys).sorted() {
      guard let tip = known.first(where: { $0.tip.number == number }) else {
        throw try TipRefusal.unlisted("\(number)", among: tips()) { $0.number == number }
      }
      if let entry = try self.entry(over: tip) { entries.append(entry) }
    }
    return entries
  }

  /// Each objection is an entry of its own, with who said it; having been told one means that the
  /// question was asked, unless something else is said.
  private func objectionEntries(
    _ known: inout [DebriefedTip], _ people: [Person], _ raised: [RaisedObjection],
    _ tips: () throws -> [ClosingTip]
  ) throws -> [TipLogEntry] {
    guard !objections.isEmpty else { return [] }
    guard let index = known.firstIndex(where: \.tip.isObjection) else {
      throw try TipRefusal.unlisted(
        ClosingTip.objectionKey, among: tips(), where: \.isObjection)
    }
    let tip = known[index]
    let given: TipResult? =
      if case .result(let result) = self.tips[tip.tip.number] { result } else { nil }
    var entries: [TipLogEntry] = []
    for objection in objections {
      let person = try PersonReference.resolve(objection.person, among: people)
      let isKnown = raised.contains { $0.person == person && $0.text == objection.text }
      if isKnown, given == nil || given == tip.result { continue }
      let result = given ?? tip.result ?? .done
      entries.append(
        TipLogEntry(tip: tip.tip.number, result: result, person: person.id, note: objection.text))
      known[index] = DebriefedTip(tip: tip.tip, result: result, note: objection.text)
    }
    return entries
  }

  /// The entry for one tip; nil where it would say what is known.
  private func entry(over known: DebriefedTip) throws(TipRefusal) -> TipLogEntry? {
    let number = known.tip.number
    let note = notes[number]
    let logged = known.isDerived ? nil : known.result
    switch tips[number] {
    case .cleared:
      guard note == nil else { throw .noteWithoutResult(tip: number) }
      return logged == nil ? nil : TipLogEntry(tip: number, result: nil)
    case .result(let result):
      return Self.entry(result, note, over: known)
    case nil:
      guard let logged else { throw .noteWithoutResult(tip: number) }
      return Self.entry(logged, note, over: known)
    }
  }

  private static func entry(
    _ result: TipResult, _ note: String?, over known: DebriefedTip
  ) -> TipLogEntry? {
    let isSame = known.result == result && !known.isDerived
    let note = note ?? (isSame ? known.note : nil)
    guard !isSame || note != known.note else { return nil }
    return TipLogEntry(tip: known.tip.number, result: result, note: note)
  }
}

extension TipRefusal {
  /// The reason why nothing can be logged about a tip that is not among those switched on.
  static func unlisted(
    _ name: String, among tips: [ClosingTip], where isMeant: (ClosingTip) -> Bool
  ) -> TipRefusal {
    tips.first(where: isMeant).map(TipRefusal.tipIsOff) ?? .noSuchTip(name)
  }
}

/// The log of tips of an interview out of which somebody is taken, with what they raised; that the
/// question was asked stays known.
package struct LeftTipLog: Sendable, Equatable {
  /// The numbers of the entries that go.
  package let removed: [Int]
  /// The entries that say what would be forgotten with them.
  package let appended: [TipLogEntry]

  /// Takes somebody out.
  ///
  /// - Parameters:
  ///   - person: who is taken out.
  ///   - entries: the interview's entries with their numbers, the newest last.
  package init(without person: PersonID, _ entries: [(number: Int, entry: TipLogEntry)]) {
    let raised = entries.filter { $0.entry.person == person }
    removed = raised.map(\.number)
    appended = Set(raised.map(\.entry.tip)).sorted().compactMap { tip in
      let ofTip = entries.map(\.entry).filter { $0.tip == tip }
      let left = ofTip.last { $0.person != person }
      guard let newest = ofTip.last, left.map(\.result) != .some(newest.result) else { return nil }
      return TipLogEntry(tip: tip, result: newest.result)
    }
  }
}
