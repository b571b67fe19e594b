import InterviewModel
import Testing

/// What the dates of a whole file tell.
@Suite struct FileDatesTests {
  private static func dates(_ header: String, _ rows: [[String]]) -> FileDates {
    let layout = TableLayout(
      headers: header.split(separator: ",").map(String.init), preset: nil, mapping: [:])
    var dates = FileDates()
    for (place, cells) in rows.enumerated() {
      dates.see(layout.row(TableRecord(line: place + 2, cells: cells)))
    }
    return dates
  }

  @Test(arguments: [
    ("12/1/2026; 12/2/2026", "open: 12/1/2026"), ("12/1/2026\n12/2/2026", "open: 12/1/2026"),
    ("11/30/2026; 12/2/2026", "mdy"), ("12/2/2026; 30/11/2026", "dmy"),
    ("11/30/2026 2:00 PM; 12/2/2026 3pm", "mdy"), ("12/2/2026 → 12/13/2026", "mdy"),
    ("12/2/2026; tbd", "open: 12/2/2026"), ("11/30/2026; 30/11/2026", "both"),
  ])
  func `the dates of a list tell the order of the file`(cell: String, verdict: String) {
    for header in ["Interview", "Round 1"] {
      let dates = Self.dates("Company," + header, [["Acme", cell]])
      switch dates.slashed.verdict(custom: nil) {
      case .settled(let order): #expect(order.rawValue == verdict)
      case .open(let witness): #expect("open: \(witness.text)" == verdict)
      case .contradiction: #expect(verdict == "both")
      }
    }
  }

  @Test func `columns that are full of dates and kept as notes are known`() {
    let dates = Self.dates(
      "Company,Meeting,Mood,Applied,Call at",
      [
        ["Acme", "01/12/2026 15:00", "good", "02/11/2026", "10:00"],
        ["Beta", "13/12/2026", "2026-11-02", "02/11/2026", ""], ["Gamma", "later", "bad", "", ""],
        ["Delta", "14/12/2026", "fine", "", "11:30"],
      ])
    #expect(dates.notedColumns == ["Call at", "Meeting"])
  }
}
