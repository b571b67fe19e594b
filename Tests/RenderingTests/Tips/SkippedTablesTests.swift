import InterviewModel
import Rendering
import Testing

/// What people get to see about skipped tips.
@Suite struct SkippedTablesTests {
  private static let results: [TipResult?] = [
    .skipped, .skipped, .done, .declined, .notApplicable, nil, .done, .done,
  ]

  /// The first lines of the report on these results of tip 2.
  private func lines(_ results: [TipResult?] = results, width: Int? = nil) -> [String] {
    SkippedReport(Samples.askTable(results)).text(Samples.layout(width: width))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `in a pipe rates stand with their numbers, and what is not counted in words`() {
    #expect(
      lines().prefix(2) == [
        "   Tip                    Skipped  Rate  Recent  Streak  Latest  Other",
        "2  Ask for the next step   2 of 5   40%  2 of 3       2  19 Nov"
          + "  1 declined, 1 n/a, 1 not logged",
      ])
  }

  @Test func `a terminal of 100 cells keeps its room for names and words`() {
    let name = "Ask for the next step"
    #expect(
      lines(width: 100)[1].contains(name + "   2 of 5   40%  2 of 3       2  19 Nov  ░░···░██  "))
  }

  @Test func `a wide terminal shows the latest twenty as signs, the oldest first`() {
    let results = [.skipped, nil, .declined] + Array(repeating: TipResult.done, count: 40)
    let lines = lines(results, width: 120)
    #expect(lines[1].contains("  " + String(repeating: "░", count: 17) + "··█  "))
    #expect(lines[3] == "█ skipped  ░ done  · other; the latest 20, oldest first")
  }

  @Test func `a terminal of 80 cells shows ten, and how many results are others`() {
    #expect(
      lines(width: 80).prefix(4) == [
        "   Tip                    Skipped  Rate  Recent  Streak  Latest  Trend     Other",
        "2  Ask for the next step   2 of 5   40%  2 of 3       2  19 Nov  ░░···░██      3",
        "",
        "█ skipped  ░ done  · other; the latest 10, oldest first",
      ])
  }

  @Test func `a terminal of 60 cells shows five`() {
    #expect(
      lines(width: 60).prefix(4) == [
        "   Tip                Skipped  Recent  Streak  Latest  Trend",
        "2  Ask for the next…   2 of 5  2 of 3       2  19 Nov  ··░██",
        "",
        "█ skipped  ░ done  · other; the latest 5, oldest first",
      ])
  }

  @Test(arguments: [nil, 59, 30])
  func `a narrower terminal and a pipe show no signs`(width: Int?) {
    for line in lines(width: width) {
      #expect(line.unicodeScalars.allSatisfy { !["█", "░", "·"].contains($0) })
    }
  }

  @Test func `there is no rate of nothing`() {
    #expect(
      lines([nil]).prefix(2) == [
        "   Tip                    Skipped  Rate  Recent  Streak  Latest  Other",
        "2  Ask for the next step   0 of 0                                1 not logged",
      ])
  }

  @Test func `nothing held is a table of zeros without signs`() {
    #expect(
      lines([], width: 80) == [
        "   Tip                    Skipped  Rate  Recent  Streak  Latest  Other",
        "2  Ask for the next step   0 of 0", "",
      ])
  }

  @Test func `a skip of another year shows its year`() {
    let results = Array(repeating: TipResult.done, count: 365) + [.skipped]
    #expect(lines(results)[1].contains("  19 Nov 2025"))
  }

  @Test func `interviews without a debrief are named, the latest first, and those done in part`() {
    let table = Samples.tipTable([[nil, nil], [.done, nil], [.done, .done], [nil, nil]])
    #expect(
      SkippedReport(table).text(Samples.layout()).hasSuffix(
        """

        2 not debriefed: 30 Acme (19 Nov), 27 Acme (16 Nov): clinch debrief 30
        1 partly debriefed: 29 Acme (18 Nov): clinch debrief 29

        """))
  }

  @Test func `of many only the latest five are named`() {
    let table = Samples.tipTable(Array(repeating: [nil, nil], count: 12))
    #expect(
      SkippedReport(table).text(Samples.layout()).contains(
        "26 Acme (15 Nov) and 7 more: clinch debrief 30\n"))
  }

  @Test func `names are broken between words where the terminal ends, and cannot steer it`() {
    let table = Samples.tipTable([[nil, nil]], company: "Acme of a long name \u{1B}[2J indeed")
    let text = SkippedReport(table).text(Samples.layout(width: 60))
    #expect(
      text.hasSuffix(
        """
        1 not debriefed: 30 Acme of a long name \\u{1B}[2J indeed (19
        Nov): clinch debrief 30

        """))
  }

  @Test func `interviews are shown with their skips and notes`() {
    let table = Samples.tipTable([[.skipped, .done], [.skipped, nil]], notes: [30: "no time"])
    #expect(
      SkippedByInterviewReport(table.skippedInterviews).text(Samples.layout()) == """
        30  Thu 19 Nov 18:00  Acme, Engineer, round 2
          skipped         2 Ask for the next step
                            no time

        29  Wed 18 Nov 18:00  Acme, Engineer, round 2
          skipped         2 Ask for the next step

        """)
  }

  @Test func `by kind each kind that occurs has a column`() {
    let table = Samples.tipTable(
      [[.skipped, .done], [.done, nil], [.skipped, .declined]], kinds: [.onsite, .phone, .onsite])
    #expect(
      SkippedByKindReport(table.summaries).text(Samples.layout()) == """
           Tip                    Skipped   phone  onsite
        2  Ask for the next step   2 of 3  0 of 1  2 of 2
        6  Ask about concerns      0 of 1          0 of 1

        """)
  }
}
