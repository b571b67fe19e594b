package import Zones

/// Interviews by closing tips: what is known about each tip in each of them.
package struct TipTable: Sendable, Equatable {
  /// The tips, by number.
  package internal(set) var tips: [ClosingTip]
  /// The interviews, the latest first.
  package internal(set) var rows: [Row]

  /// An interview with what is known about each tip.
  package struct Row: RoleAtCompany, Sendable, Equatable {
    /// The number of the interview.
    package let id: InterviewID
    /// The company of its application.
    package let company: String
    /// The role of its application.
    package let role: String?
    /// Its round.
    package let round: Int
    /// How it was held.
    package let kind: InterviewKind
    /// When it began.
    package let startsAt: Instant
    /// The entries, in the order of the table's tips.
    package internal(set) var entries: [Entry] = []

    /// Creates the row of an interview of which nothing is known yet.
    package init(
      id: InterviewID, company: String, role: String?, round: Int, kind: InterviewKind,
      startsAt: Instant
    ) {
      self.id = id
      self.company = company
      self.role = role
      self.round = round
      self.kind = kind
      self.startsAt = startsAt
    }
  }

  /// The result and the note of a tip in an interview.
  package struct Entry: Sendable, Hashable {
    /// The result; nil while it is not logged.
    package var result: TipResult?
    /// The owner's note, or the interviewer's answer.
    package var note: String?
    /// Whether the result follows from the letters, or from how the interview was held, instead of
    /// the log.
    package var isDerived: Bool

    /// Creates what is known; nothing without arguments.
    package init(result: TipResult? = nil, note: String? = nil, isDerived: Bool = false) {
      self.result = result
      self.note = note
      self.isDerived = isDerived
    }
  }
}

extension TipTable {
  /// The newest entry of the log about a tip in an interview.
  package struct LoggedTip: Sendable {
    let interview: InterviewID
    let tip: Int
    let entry: Entry

    /// Creates an entry; without a result it was cleared, and says nothing.
    package init(interview: InterviewID, tip: Int, result: TipResult?, note: String? = nil) {
      self.interview = interview
      self.tip = tip
      entry = Entry(result: result, note: result == nil ? nil : note)
    }
  }

  /// Makes a table of what was logged; for the letter tip without an entry, of what became of the
  /// letters.
  ///
  /// - Parameters:
  ///   - tips: the tips, by number.
  ///   - interviews: the interviews, the latest first.
  ///   - log: the newest entry of each interview and tip; those about others are passed by.
  ///   - letters: the letters of each interview.
  ///   - now: the moment it is about.
  package init(
    tips: [ClosingTip], interviews: [Row], log: [LoggedTip],
    letters: [InterviewID: [LetterTip.Letter]] = [:], at now: Instant
  ) {
    self.tips = tips
    rows = interviews
    let nothing = tips.map { Entry(isDerived: $0.isLetter) }
    let unattended = tips.map {
      $0.isAboutInterviewer ? Entry(result: .notApplicable, isDerived: true) : Entry()
    }
    for row in rows.indices { rows[row].entries = rows[row].kind.isAttended ? nothing : unattended }
    enter(log)
    guard let letter = tips.firstIndex(where: \.isLetter) else { return }
    for row in rows.indices where rows[row].entries[letter].isDerived {
      let letters = letters[rows[row].id] ?? []
      guard rows[row].kind.isAttended || !letters.isEmpty else { continue }
      rows[row].entries[letter].result = LetterTip.result(of: letters, at: now)
    }
  }

  private mutating func enter(_ log: [LoggedTip]) {
    let places = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    let columns = Dictionary(tips.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { $1 })
    for logged in log where logged.entry.result != nil {
      guard let row = places[logged.interview], let column = columns[logged.tip] else { continue }
      rows[row].entries[column] = logged.entry
    }
  }
}
