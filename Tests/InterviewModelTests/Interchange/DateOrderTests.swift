import InterviewModel
import Testing
import Zones

/// In which order a file writes dates.
@Suite struct DateOrderTests {
  private static func verdict(_ dates: [String], custom: DateOrder? = nil) -> String {
    var evidence = DateOrderEvidence()
    for (place, text) in dates.enumerated() {
      guard let date = try? TableDate(text), case .numeric(let numeric) = date.day else { continue }
      evidence.see(numeric, text, line: place + 2, column: "Date")
    }
    switch evidence.verdict(custom: custom) {
    case .settled(let order): return order.rawValue
    case .open(let witness): return "open: line \(witness.line)"
    case .contradiction(let dayFirst, let monthFirst):
      return "line \(dayFirst.line) against line \(monthFirst.line)"
    }
  }

  @Test(arguments: [
    (["3/4/26", "11/20/26"], "mdy"), (["3/4/26", "20/11/26"], "dmy"),
    (["3/4/26"], "open: line 2"), (["2026-01-02", "5/6/26"], "open: line 3"),
    (["3/3/26"], "dmy"), ([], "dmy"), (["2026-01-02"], "dmy"),
    (["9/19/24", "27/9/24"], "line 3 against line 2"),
    (["3/4/26", "27/9/24", "9/19/24"], "line 3 against line 4"),
  ])
  func `lines decide, leave it open, or contradict each other`(dates: [String], verdict: String) {
    #expect(Self.verdict(dates) == verdict)
  }

  @Test(arguments: [
    (["03.11.2026"], "dmy"), (["11.20.2026", "03.11.2026"], "mdy"),
  ])
  func `a custom decides where no line does`(dates: [String], order: String) {
    #expect(Self.verdict(dates, custom: .dmy) == order)
  }
}
