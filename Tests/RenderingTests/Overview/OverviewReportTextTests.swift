import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Rendering

@Suite struct OverviewReportTextTests {
  /// Two applications: one with two rounds and an offer, one that was rejected after the first.
  private var report: SearchPicture {
    func record(_ id: Int, _ round: Int, daysAgo: Int, _ result: TipResult?) -> InterviewRecord {
      let start = Samples.now - daysAgo * day
      return InterviewRecord(
        id: .init(id), round: round, kind: .video, startsAt: start, endsAt: start + 3_600,
        zone: .utc, impression: 2, loggedAt: start - day,
        entries: [TipTable.Entry(result: result)])
    }
    let accepted = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", role: nil,
      receivedAt: Samples.now - 2 * day)
    let facts = OverviewFacts(
      now: Samples.now, tips: [Samples.ask],
      histories: [
        ApplicationHistory(
          application: Samples.application,
          interviews: [record(1, 1, daysAgo: 30, .done), record(2, 2, daysAgo: 20, .skipped)],
          offers: [accepted]),
        ApplicationHistory(
          application: Application(
            id: .init(2), company: "Beta", outcome: .rejected,
            outcomeAt: Samples.now - 5 * day),
          interviews: [record(3, 1, daysAgo: 10, nil)]),
      ])
    return OverviewPageSamples.picture(
      facts,
      today: Today(
        now: Samples.now, overdue: [], due: [], open: [], next: [Samples.interview],
        undebriefed: []))
  }

  private func part(_ title: String, width: Int? = nil) -> [String] {
    let lines = report.text(Samples.layout(width: width))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return Array(lines.drop { $0 != title }.dropFirst().prefix { !$0.isEmpty })
  }

  @Test func `the sections stand in their order`() {
    let text = report.text(Samples.layout())
    let titles = [
      "3 interviews, 20 Oct to 9 Nov", "Now", "Applications", "What you skip",
      "Do the tips pay off?", "How far applications got", "Impressions",
      "When nothing was said on the day", "Offers",
    ]
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.filter(titles.contains) == titles)
  }

  @Test func `the matrix has a letter for each result, and says which led on`() {
    let text = report.text(Samples.layout())
    #expect(
      text.contains(
        """
        No  When    For             2  Moved forward
         3  9 Nov   Beta            .  no
         2  30 Oct  Acme, Engineer  s  yes
         1  20 Oct  Acme, Engineer  d  yes
        d done, s skipped, c declined, n not applicable, . not logged
        """))
  }

  @Test func `while there are too few interviews, one sentence says so`() {
    #expect(
      part("Do the tips pay off?") == [
        "Too early to say. It takes 10 interviews with a known result in which you followed a tip, "
          + "and 10 in which you skipped it. “Ask for the next step” comes closest, with 1 and 1."
      ])
  }

  @Test func `each application is a line with its rounds, its offer and its end`() {
    #expect(
      part("Applications", width: 80) == [
        "Application              Nov              Status",
        "Acme, Engineer  1───────2────────────◆──  Answer the offer, 1 min late",
        "Beta                           1───×   │  Rejected, 14 Nov",
        "• applied  1 2 3 interview rounds  ◆ offer  × ended  │ today",
      ])
  }

  @Test func `impressions are set against what came of them`() {
    #expect(
      part("Impressions") == [
        "  rated 2 of 5    2 of 3 (67%, 21–94%)",
        "  rated 1 or 2    2 of 3 moved forward, 0 pending",
      ])
  }

  @Test func `days without a commitment say how often they led on and how long answers took`() {
    #expect(
      part("When nothing was said on the day") == [
        "  moved forward   2 of 3 (67%, 21–94%)",
        "  time to answer  8 d 23 h (median of 3; 4 d 23 h to 17 d 23 h)",
      ])
  }

  @Test func `the funnel counts applications, and a round's way on`() {
    let lines = report.text(Samples.layout(width: 80)).split(separator: "\n").map(
      String.init)
    #expect(lines.contains("applied   2 of 2 (100%)  ████████████████████████"))
    #expect(lines.contains("round 1   2 of 2 (100%)  ████████████████████████"))
    #expect(lines.contains("round 2    1 of 2 (50%)  ████████████"))
    #expect(lines.contains("round 1  1 of 2 (50%, 9–91%)           0  10 d"))
    #expect(lines.contains("  outcomes        1 rejected, 1 open"))
  }

  @Test func `of applications without an interview there is a funnel alone`() {
    let applied = ApplicationHistory(
      application: Application(
        id: .init(1), company: "Acme", source: "a friend", appliedAt: Samples.now - day),
      interviews: [])
    let facts = OverviewFacts(now: Samples.now, tips: [Samples.ask], histories: [applied])
    let today = Today(now: Samples.now, overdue: [], due: [], open: [], next: [], undebriefed: [])
    let report = OverviewPageSamples.picture(facts, today: today)
    let text = report.text(Samples.layout(width: 80))
    #expect(text.hasPrefix("No interviews yet.\n"))
    #expect(!text.contains("What you skip"))
    #expect(
      text.contains(
        """

        How far applications got
        Reached    Applications
        applied   1 of 1 (100%)  ████████████████████████
        an offer    0 of 1 (0%)
        accepted    0 of 1 (0%)

        Source    Applications
        """))
    #expect(!text.contains("From "))
    #expect(report.report.subject == "1 application")
  }

  @Test func `what is stored cannot steer the terminal`() {
    var facts = OverviewFacts(now: Samples.now, histories: [])
    facts.histories = [
      ApplicationHistory(
        application: Application(id: .init(1), company: "\u{1B}\u{301}[2J", source: "\u{9B}31m"),
        interviews: [
          InterviewRecord(
            id: .init(1), round: 1, kind: .video, startsAt: Samples.now, endsAt: Samples.now + 1,
            zone: .utc, loggedAt: Samples.now)
        ])
    ]
    let today = Today(
      now: Samples.now, overdue: [], due: [], open: [], next: [], undebriefed: [])
    let text = OverviewPageSamples.picture(facts, today: today).text(Samples.layout())
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
    #expect(text.contains(#"\u{9B}31m"#))
  }
}
