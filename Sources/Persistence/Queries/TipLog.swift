internal import InterviewModel
internal import SQLite
internal import Zones

/// The newest entry of each interview and tip.
struct TipLog {
  struct Entry {
    let interview: Interview.ID
    let tip: Int
    /// Nil when the entry was cleared.
    let result: TipResult?
    let note: String?
  }

  private struct Place: Hashable {
    let interview: Interview.ID
    let tip: Int
  }

  /// What stands in the log for a tip that goes back to "not logged".
  static let cleared = "cleared"

  private let entries: [Place: Entry]

  init(_ entries: [Entry]) {
    self.entries = Dictionary(
      entries.map { (Place(interview: $0.interview, tip: $0.tip), $0) }, uniquingKeysWith: { $1 })
  }

  static func entry(_ row: borrowing Row) throws -> Entry {
    let result = try row.get("result", as: String.self)
    return Entry(
      interview: try row.get("interview_id"), tip: try row.get("tip"),
      result: result == cleared ? nil : try row.get("result"), note: try row.get("note"))
  }

  /// What is known about a tip: its newest entry; for the letter without one, what follows from the
  /// letters.
  func knowledge(
    of tip: ClosingTip, in interview: Interview.ID, letters: [Interview.ID: [LetterTip.Letter]],
    at now: Instant
  ) -> DebriefedTip {
    let entry = entries[Place(interview: interview, tip: tip.number)]
    guard let result = entry?.result else {
      let derived = tip.isLetter ? LetterTip.result(of: letters[interview] ?? [], at: now) : nil
      return DebriefedTip(tip: tip, result: derived, isDerived: tip.isLetter)
    }
    return DebriefedTip(tip: tip, result: result, note: entry?.note)
  }

  /// The result part of `knowledge(of:in:letters:at:)`.
  func result(
    of tip: ClosingTip, in interview: Interview.ID, letters: [Interview.ID: [LetterTip.Letter]],
    at now: Instant
  ) -> TipResult? {
    knowledge(of: tip, in: interview, letters: letters, at: now).result
  }
}
