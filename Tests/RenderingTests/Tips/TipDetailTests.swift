import InterviewModel
import Rendering
import Testing

@Suite struct TipDetailTests {
  @Test func `one tip is shown with its rates, kinds and notes`() {
    let table = Samples.askTable(
      [.skipped, .skipped, .done, .declined, nil, .done], kinds: [.phone],
      notes: [30: "no time\nat all", 28: "easy"])
    #expect(
      TipDetailReport(table).text(Samples.layout()) == """
        2 Ask for the next step
          skipped         2 of 4 (50%)
          last 5          2 of 3 (67%)
          phone           1 of 1 (100%)
          video           1 of 3 (33%)
          current streak  2 in a row
          last skipped    Thu 19 Nov 2026 18:00 (now)
          not counted     1 declined, 1 not logged
          not logged for  26 Acme (15 Nov)

        30  Thu 19 Nov 18:00  Acme, Engineer, round 2: skipped
            no time
            at all
        28  Tue 17 Nov 18:00  Acme, Engineer, round 2: done
            easy

        """)
  }

  @Test func `on a terminal its trend is there as well`() {
    let text = TipDetailReport(Samples.askTable([.skipped, nil, .done])).text(
      Samples.layout(width: 80))
    #expect(text.contains("  trend           ░·█  (█ skipped  ░ done  · other)\n"))
  }

  @Test func `a trend with a line of its own is longer`() {
    let table = Samples.askTable(Array(repeating: .done, count: 30))
    for (width, length) in [(120, 20), (80, 20), (60, 5)] {
      let strip = "trend           " + String(repeating: "░", count: length) + "  ("
      #expect(TipDetailReport(table).text(Samples.layout(width: width)).contains(strip))
    }
  }

  @Test func `what there is nothing of is left out`() {
    #expect(
      TipDetailReport(Samples.askTable([])).text(Samples.layout(width: 80)) == """
        2 Ask for the next step
          skipped         0 of 0
          last 5          0 of 0

        """)
  }

  @Test func `a note cannot steer the terminal`() {
    let table = Samples.askTable([.done], notes: [30: "a\u{1B}[2Jb"])
    #expect(TipDetailReport(table).text(Samples.layout()).contains("    a\\u{1B}[2Jb\n"))
  }
}
