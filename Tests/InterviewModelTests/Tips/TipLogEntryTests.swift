import InterviewModel
import TestSupport
import Testing
import Zones

/// What a debrief adds to the log of tips, and what is left of it without somebody.
@Suite struct TipLogEntryTests {
  private static let now = at("2026-11-02 09:00", .utc)
  private static let dana = Person(id: .init(1), name: "Dana Lee")
  private static let sam = Person(id: .init(2), name: "Sam Roe")

  private static func tip(_ number: Int, _ key: String, isActive: Bool = true) -> ClosingTip {
    ClosingTip(
      number: number, key: key, name: key, phase: .inTheRoom, wording: "", isActive: isActive)
  }

  private static let all = [
    tip(1, "ask"), tip(2, "objection"), tip(7, "letter"), tip(8, "off", isActive: false),
  ]

  /// A debrief over what is known of the tips 1, 2 and 7, and what it appends or why it is refused.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var result: TipResult?
    var note: String?
    var isDerived = false
    var tips: [Int: DebriefEntry.TipChange] = [:]
    var notes: [Int: String] = [:]
    var objections: [String] = []
    /// What Dana is known to have said.
    var raised: [String] = []
    var entries: [TipLogEntry] = []
    var refusal: TipRefusal?
  }

  static let cases = [
    Case(testDescription: "nothing"),
    Case(
      testDescription: "a result", tips: [1: .result(.done)],
      entries: [TipLogEntry(tip: 1, result: .done)]),
    Case(testDescription: "the same result", result: .done, tips: [1: .result(.done)]),
    Case(
      testDescription: "the same result with a note", result: .done, tips: [1: .result(.done)],
      notes: [1: "easy"], entries: [TipLogEntry(tip: 1, result: .done, note: "easy")]),
    Case(
      testDescription: "another result drops the note", result: .done, note: "easy",
      tips: [1: .result(.skipped)], entries: [TipLogEntry(tip: 1, result: .skipped)]),
    Case(
      testDescription: "what follows from letters is said", result: .done, isDerived: true,
      tips: [1: .result(.done)], entries: [TipLogEntry(tip: 1, result: .done)]),
    Case(
      testDescription: "a note alone", result: .skipped, notes: [1: "no time"],
      entries: [TipLogEntry(tip: 1, result: .skipped, note: "no time")]),
    Case(
      testDescription: "the same note", result: .skipped, note: "no time", notes: [1: "no time"]),
    Case(
      testDescription: "a note on nothing", notes: [1: "no time"],
      refusal: .noteWithoutResult(tip: 1)),
    Case(
      testDescription: "a note on what only follows", result: .done, isDerived: true,
      notes: [1: "no time"], refusal: .noteWithoutResult(tip: 1)),
    Case(
      testDescription: "cleared", result: .done, tips: [1: .cleared],
      entries: [TipLogEntry(tip: 1, result: nil)]),
    Case(testDescription: "cleared, and nothing known", tips: [1: .cleared]),
    Case(
      testDescription: "cleared with a note", result: .done, tips: [1: .cleared],
      notes: [1: "no"], refusal: .noteWithoutResult(tip: 1)),
    Case(
      testDescription: "a tip that is off", tips: [8: .result(.done)],
      refusal: .tipIsOff(tip(8, "off", isActive: false))),
    Case(
      testDescription: "a tip that there is not", tips: [9: .result(.done)],
      refusal: .noSuchTip("9")),
    Case(
      testDescription: "a concern means that the question was asked", objections: ["too junior"],
      entries: [TipLogEntry(tip: 2, result: .done, person: dana.id, note: "too junior")]),
    Case(
      testDescription: "a concern beside a result", tips: [2: .result(.skipped)],
      objections: ["too junior"],
      entries: [TipLogEntry(tip: 2, result: .skipped, person: dana.id, note: "too junior")]),
    Case(
      testDescription: "a concern that is known", objections: ["too junior", "too far"],
      raised: ["too junior"],
      entries: [TipLogEntry(tip: 2, result: .done, person: dana.id, note: "too far")]),
    Case(
      testDescription: "objections before tips, tips by number",
      tips: [7: .result(.declined), 1: .result(.done)], objections: ["too junior"],
      entries: [
        TipLogEntry(tip: 2, result: .done, person: dana.id, note: "too junior"),
        TipLogEntry(tip: 1, result: .done), TipLogEntry(tip: 7, result: .declined),
      ]),
  ]

  @Test(arguments: cases) func `a debrief appends what is not known yet`(_ example: Case) throws {
    var entry = DebriefEntry()
    entry.tips = example.tips
    entry.notes = example.notes
    entry.objections = example.objections.map { .init(person: "dana", text: $0) }
    let known = Self.all.filter(\.isActive).map { tip in
      tip.number == 1
        ? DebriefedTip(
          tip: tip, result: example.result, note: example.note, isDerived: example.isDerived)
        : DebriefedTip(tip: tip, result: nil)
    }
    let raised = example.raised.map {
      RaisedObjection(interview: .init(1), person: Self.dana, text: $0, loggedAt: Self.now)
    }

    let entries = Result {
      try entry.entries(over: known, people: [Self.dana, Self.sam], raised: raised) { Self.all }
    }

    switch entries {
    case .success(let entries):
      #expect(entries == example.entries)
      #expect(example.refusal == nil)
    case .failure(let error): #expect(error as? TipRefusal == example.refusal)
    }
  }

  @Test func `an objection of somebody who was not there is refused`() {
    var entry = DebriefEntry()
    entry.objections = [.init(person: "rita", text: "too junior")]
    let known = Self.all.map { DebriefedTip(tip: $0, result: nil) }
    #expect(throws: ReferenceError.self) {
      try entry.entries(over: known, people: [Self.dana], raised: []) { Self.all }
    }
  }

  @Test func `an objection is refused while the tip is off`() {
    var entry = DebriefEntry()
    entry.objections = [.init(person: "dana", text: "too junior")]
    let off = Self.tip(2, "objection", isActive: false)
    #expect(throws: TipRefusal.tipIsOff(off)) {
      try entry.entries(over: [], people: [Self.dana], raised: []) { [off] }
    }
  }

  /// Entries of tip 2: whose they are, 0 for nobody's, and their result; what is appended where
  /// Dana goes.
  static let logs: [([(person: Int, TipResult?)], removed: [Int], appended: [TipResult?])] = [
    ([], [], []),
    ([(0, .done)], [], []),
    ([(2, .done)], [], []),
    ([(1, .done)], [1], [.done]),
    ([(0, .done), (1, .done)], [2], []),
    ([(0, .skipped), (1, .done)], [2], [.done]),
    ([(1, .done), (0, .skipped)], [1], []),
    ([(1, .done), (2, .done), (1, .done)], [1, 3], []),
    ([(1, .done), (0, nil)], [1], []),
    ([(0, nil), (1, .done)], [2], [.done]),
  ]

  @Test(arguments: logs) func `without somebody it stays known that the question was asked`(
    log: [(person: Int, TipResult?)], removed: [Int], appended: [TipResult?]
  ) {
    let entries = log.enumerated().map { index, entry in
      let person = entry.person == 0 ? nil : Person.ID(entry.person)
      return (number: index + 1, entry: TipLogEntry(tip: 2, result: entry.1, person: person))
    }
    let left = LeftTipLog(without: Self.dana.id, entries)
    #expect(left.removed == removed)
    #expect(left.appended == appended.map { TipLogEntry(tip: 2, result: $0) })
  }
}
