package import InterviewModel
package import Zones

/// What is known about an interview: its tips, how it felt, what is owed.
package struct DebriefReport: Report {
  private let debrief: Debrief
  private let remarks: [InterviewChange.Remark]

  /// Creates the report of what is known after a debrief, with what there is to say of that.
  package init(_ debrief: Debrief, remarks: [InterviewChange.Remark]) {
    self.debrief = debrief
    self.remarks = remarks
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "interview": debrief.interview.json,
      "tips": .array(debrief.tips.map { .object($0.members) }),
      "follow_ups": FollowUpList(debrief.followUps, at: now).json,
      "objections": .array(debrief.objections.map(\.json)),
    ])
  }

  package func text(_ layout: Layout) -> String {
    let interview = debrief.interview
    return layout.palette.apply(.bold, to: "Debrief of interview \(interview.id.number)")
      + ": \(TerminalText.line(interview.title)), round \(interview.round)\n"
      + debrief.tips.map { $0.line(layout, with: debrief.objections) }.joined()
      + interview.debriefFacts(layout, replyBy: layout.moments.fullWithDistance)
      + debrief.followUps.map { $0.line(layout) }.joined()
  }

  package var notes: [String] { remarks.flatMap { $0.notes(on: debrief.interview.id) } }
}

extension DebriefedTip {
  /// The keys and values of what is known about a tip, for objects that may have more of them.
  var members: [String: JSON] {
    [
      "tip": .integer(tip.number), "key": .string(tip.key), "result": JSON(result?.rawValue),
      "note": JSON(note), "derived": .bool(isDerived),
    ]
  }

  /// What is known about the tip, on one line; below it what was raised with the name of who did,
  /// or the note, where it says something else.
  func line(_ layout: Layout, with objections: [RaisedObjection]) -> String {
    guard tip.isObjection else { return line(layout) }
    var tip = self
    if objections.contains(where: { $0.text == note }) { tip.note = nil }
    return tip.line(layout)
      + objections.map { Self.below("\($0.person.name): \($0.text)", layout) }.joined()
  }

  /// What is known about the tip, on one line; its note below it.
  func line(_ layout: Layout) -> String {
    let words = (result?.words ?? "not logged").padded(toCells: Layout.factWidth)
    let line =
      "  " + layout.palette.apply(result.flatMap(\.style), to: words) + "  "
      + TerminalText.line(tip.title) + "\n"
    return line + (note.map { Self.below($0, layout) } ?? "")
  }

  private static func below(_ text: String, _ layout: Layout) -> String {
    let column = Layout.valueColumn + 2
    return String(repeating: " ", count: column)
      + layout.hanging(TerminalText.block(text), from: column) + "\n"
  }
}

extension RaisedObjection {
  /// Who said it, in which interview, and the words.
  var json: JSON {
    .object([
      "interview": .integer(interview.number), "person": .string(person.name),
      "text": .string(text),
    ])
  }
}

extension TipResult {
  /// What people call it.
  package var words: String {
    switch self {
    case .done: "done"
    case .skipped: "skipped"
    case .declined: "chose not to"
    case .notApplicable: "not applicable"
    }
  }

  var style: Style? {
    switch self {
    case .done: .green
    case .skipped: .red
    case .declined, .notApplicable: .dim
    }
  }
}
