package import InterviewModel
package import Zones

/// What is known about an interview: its tips, how it felt, what is owed.
package struct DebriefReport: Report {
  fileprivate let debrief: Debrief
  private let remarks: [InterviewChange.Remark]

  /// Creates the report of what is known after a debrief, with what there is to say of that.
  package init(_ debrief: Debrief, remarks: [InterviewChange.Remark]) {
    self.debrief = debrief
    self.remarks = remarks
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "also_for": .array(debrief.alsoFor.map { .integer($0.number) }),
      "interview": debrief.interview.json,
      "tips": .array(debrief.tips.map { .object($0.members) }),
      "follow_ups": FollowUpList(debrief.followUps, at: now).json,
      "objections": .array(debrief.objections.map(\.json)),
      "highlights": .array(
        debrief.highlights.map {
          .object(["person": .string($0.person.name), "text": .string($0.text)])
        }),
    ])
  }

  package func text(_ layout: Layout) -> String {
    state(layout) + [self].next(layout)
  }

  /// What is known, without what comes next.
  fileprivate func state(_ layout: Layout) -> String {
    let interview = debrief.interview
    return layout.palette.apply(.bold, to: "Debrief of interview \(interview.id.number)")
      + ": \(TerminalText.line(interview.title)), round \(interview.round)\n"
      + debrief.tips.map { $0.line(layout, with: debrief.objections) }.joined()
      + layout.fact("also for", debrief.otherInterviews)
      + interview.debriefFacts(layout) { layout.moments.fullWithDistance($0, in: interview.zone) }
      + debrief.highlights.map {
        layout.fact("highlight", "\($0.person.name): \($0.text)")
      }.joined()
      + debrief.followUps.map { $0.line(layout) }.joined()
  }

  package var zones: [String] { [debrief.interview.zone] }

  package var notes: [String] { remarks.flatMap { $0.notes(on: debrief.interview.id) } }
}

/// What is known about the interviews of a day, one after the other, and then what comes next.
package struct DebriefDayReport: Report {
  private let reports: [DebriefReport]

  /// Creates the report of interviews, the earliest first.
  package init(_ reports: [DebriefReport]) {
    self.reports = reports
  }

  package func json(at now: Instant) -> JSON { .array(reports.map { $0.json(at: now) }) }

  package func text(_ layout: Layout) -> String {
    reports.map { $0.state(layout) }.joined(separator: "\n") + reports.next(layout)
  }

  package var zones: [String] { reports.flatMap(\.zones) }

  package var notes: [String] { reports.flatMap(\.notes) }
}

extension [DebriefReport] {
  /// The most letters that are named as what comes next.
  private static var mostLetters: Int { 3 }

  /// What comes next, with the command to type: the letters that are owed, or else whatever is due
  /// first; nothing where nothing is, or before an interview that is only being prepared.
  fileprivate func next(_ layout: Layout) -> String {
    let now = layout.moments.now
    let held = map(\.debrief).filter { $0.interview.endsAt <= now }
    let drafted = held.reduce(into: Set()) { $0.formUnion($1.drafted) }
    let open = held.flatMap(\.followUps).filter { $0.settled == nil }
      .sorted { ($0.window.limit, $0.id) < ($1.window.limit, $1.id) }
    let letters = open.filter { $0.kind == .thankYou }
    let next = letters.isEmpty ? open.prefix(1) : letters.prefix(Self.mostLetters)
    return next.map { $0.next(layout, isDrafted: drafted.contains($0.id)) }.joined()
  }
}

extension FollowUp {
  /// What there is to do and by when, and on the same line, where there is room, what to type.
  fileprivate func next(_ layout: Layout, isDrafted: Bool) -> String {
    let isLate = layout.moments.now >= window.limit
    let by =
      isLate
      ? ", \(layout.moments.left(until: window.limit))"
      : " by \(layout.moments.short(window.limit))"
    let (task, command) =
      switch kind {
      case .thankYou:
        (
          (person.map { "letter to \($0.name)" } ?? "the thank-you letter") + by,
          "letter \(isDrafted ? "check" : "draft") \(handle)"
        )
      case .checkIn:
        (
          isLate
            ? "check-in" + by : "check-in, due \(layout.moments.nearDay(window.due))",
          "letter draft \(handle)"
        )
      case .offerAnswer: ("answer the offer" + by, "offer draft accept \(handle)")
      case .promise: ("\(what ?? "What you promised")" + by, "done \(handle)")
      }
    let whole = layout.command(command)
    let line = "Next: \(TerminalText.line(task)): \(whole)"
    if let width = layout.width, line.cellWidth > width {
      return "Next: \(TerminalText.line(task)):\n  \(whole)\n"
    }
    return line + "\n"
  }
}

extension Debrief {
  /// For which other interviews of the same loop it stands; nil for none.
  fileprivate var otherInterviews: String? {
    let numbers = alsoFor.map { "\($0.number)" }
    guard let last = numbers.last else { return nil }
    if numbers.count == 1 { return "interview \(last), held in the same round" }
    return "interviews \(numbers.dropLast().joined(separator: ", ")) and \(last), "
      + "held in the same round"
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

  /// What is known about the tip, on one line; below it what was raised with the name of who did,
  /// or the note, where it says something else.
  func line(_ layout: Layout, with objections: [RaisedObjection]) -> String {
    guard tip.isObjection else { return line(layout) }
    var tip = self
    if objections.contains(where: { $0.text == note }) { tip.note = nil }
    return tip.line(layout)
      + objections.map { objection in
        Self.below("\(objection.person.name): \(objection.text)", layout)
          + (objection.answer.map { Self.below("your answer: \($0)", layout) } ?? "")
      }.joined()
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
      "text": .string(text), "answer": JSON(answer),
    ])
  }
}

extension TipResult {
  /// What people call it.
  package var words: String {
    switch self {
    case .done: "done"
    case .skipped: "skipped"
    case .declined: "declined"
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
