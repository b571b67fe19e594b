package import InterviewModel
package import Zones

extension Debrief {
  /// What is known about an interview, as JSON.
  package func json(at now: Instant) -> JSON {
    .object([
      "interview": interview.json,
      "tips": .array(tips.map { .object($0.members) }),
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }
}

extension DebriefedTip {
  /// The keys and values of what is known about a tip, for objects that may have more of them.
  var members: [String: JSON] {
    [
      "tip": .integer(tip.number), "key": .string(tip.key), "result": JSON(result?.rawValue),
      "note": JSON(note), "derived": .bool(isDerived),
    ]
  }
}

extension Layout {
  /// What is known about an interview: its tips, how it felt, what is owed.
  package func debrief(_ debrief: Debrief) -> String {
    let interview = debrief.interview
    return palette.apply(.bold, to: "Debrief of interview \(interview.id.number)")
      + ": \(TerminalText.line(interview.title)), round \(interview.round)\n"
      + debrief.tips.map(tip).joined()
      + fact("impression", interview.impression.map { "\($0) of 5" })
      + fact("highlight", interview.highlight)
      + fact("reply by", interview.replyByAt.map(moments.fullWithDistance))
      + debrief.followUps.map { line(of: $0) }.joined()
  }

  /// What is known about a tip, on one line; its note below it.
  func tip(_ known: DebriefedTip) -> String {
    let result = known.result?.words ?? "not logged"
    let name = TerminalText.line("\(known.tip.number) \(known.tip.name)")
    let line =
      "  "
      + palette.apply(known.result.flatMap(\.style), to: result.padded(toCells: Self.factWidth))
      + "  "
      + name + "\n"
    guard let note = known.note else { return line }
    let column = Self.valueColumn + 2
    return line + String(repeating: " ", count: column)
      + hanging(TerminalText.block(note), from: column) + "\n"
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
