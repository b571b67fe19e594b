import InterviewModel
import Rendering
import TestSupport
import Testing
import Zones

@Suite struct TodayReportTests {
  private func today(
    overdue: [FollowUp] = [], due: [FollowUp] = [], next: [Interview] = [],
    undebriefed: [Interview] = [], waiting: [SilentApplication] = []
  ) -> Today {
    var today = Today(
      now: Samples.now, overdue: overdue, due: due, open: [], next: next, undebriefed: undebriefed)
    today.waiting = waiting
    return today
  }

  private func interview(_ id: Int, startsIn seconds: Int) -> Interview {
    var interview = Samples.interview
    interview.id = .init(id)
    interview.startsAt = Samples.now + seconds
    interview.endsAt = interview.startsAt + hour
    return interview
  }

  private func letter(_ id: Int, limitIn seconds: Int) -> FollowUp {
    var letter = Samples.letter(limitIn: seconds)
    letter.id = .init(id)
    return letter
  }

  private func silent(_ id: Int, days: Int) -> SilentApplication {
    SilentApplication(
      id: .init(id), company: "Quiet \(id)", lastContactAt: Samples.now - days * 24 * hour)
  }

  private func lines(_ today: Today, width: Int?) -> [String] {
    TodayReport(today).text(Samples.layout(width: width)).split(separator: "\n").map(String.init)
  }

  @Test func `nothing to do is one friendly line`() {
    #expect(TodayReport(today()).text(Samples.layout()) == "Nothing needs your attention.\n")
  }

  @Test func `an empty database says what the program is and what to type`() {
    var first = today()
    first.isFirst = true
    let text = TodayReport(first).text(Samples.layout(width: 60))
    #expect(text.hasPrefix("Clinch keeps track of your job search"))
    for command in ["apply", "log", "demo"] { #expect(text.contains("\n  clinch \(command)")) }
  }

  @Test(arguments: [
    (7 * 86_400, false), (7 * 86_400 + 1, true),
  ])
  func `what is overdue for more than seven days becomes a count`(seconds: Int, isCount: Bool) {
    let text = TodayReport(today(overdue: [Samples.letter(limitIn: -seconds)])).text(
      Samples.layout())
    #expect(text.contains("1 over a week late: clinch overdue") == isCount)
    #expect(text.contains("Dana Lee") == !isCount)
  }

  @Test func `each section has times in one column and commands in another`() {
    var day = today(
      overdue: [letter(1, limitIn: -50 * hour)], due: [letter(2, limitIn: 20 * hour)],
      next: [interview(8, startsIn: 4 * 24 * hour)],
      undebriefed: [interview(7, startsIn: -30 * hour)], waiting: [silent(3, days: 12)])
    day.drafted = [.init(2)]
    #expect(
      lines(day, width: 80) == [
        "Overdue",
        "  2 d late     Letter to Dana Lee: Acme, Engineer  letter draft f1",
        "Due or due soon",
        "  20 h left    Letter to Dana Lee: Acme, Engineer  letter sent f2",
        "Next seven days",
        "  Mon 18:00    Acme, Engineer, round 2             card 8",
        "To debrief",
        "  Wed 12:00    Acme, Engineer, round 2             debrief 7",
        "Waiting on them",
        "  12 d silent  Quiet 3                             show a3",
      ])
  }

  @Test func `an interview that begins within the hour says with whom, how and where`() {
    var day = today()
    var soon = interview(9, startsIn: 20 * 60)
    soon.place = "https://meet.example/abc"
    day.current = [soon]
    day.next = [soon]
    #expect(
      lines(day, width: 80) == [
        "Now",
        "  in 20 min  Acme, Engineer, round 2             card 9",
        "             video with Dana Lee (CTO), Sam Ito",
        "             https://meet.example/abc            open 9",
      ])
  }

  private static let spans: [(Int, String)] = [
    (59 * 60, "59 min left"), (hour, "1 h left"), (47 * hour, "47 h left"),
    (48 * hour, "2 d left"), (-60, "1 min late"), (-47 * hour, "47 h late"),
    (-49 * hour, "2 d late"),
    // The last second of that day and of the next, by UTC.
    (6 * hour - 1, "today"), (30 * hour - 1, "by Fri"),
  ]

  @Test(arguments: spans)
  func `time is told in one unit, and the end of a day as the day`(seconds: Int, words: String) {
    let followUp = letter(1, limitIn: seconds)
    let day = seconds > 0 ? today(due: [followUp]) : today(overdue: [followUp])
    #expect(lines(day, width: 80)[1].hasPrefix("  \(words)  "))
  }

  private static let days: [(Int, String)] = [
    (2 * hour, "today 20:00"), (16 * hour, "Fri 10:00"), (144 * hour, "Wed 18:00"),
    (168 * hour, "26 Nov 18:00"),
  ]

  @Test(arguments: days)
  func `a weekday that is also today's is told by its date`(seconds: Int, words: String) {
    let shown = lines(today(next: [interview(8, startsIn: seconds)]), width: 80)
    #expect(shown[1].hasPrefix("  \(words)  "))
  }

  @Test(arguments: [40, 60, 80, 100, 200])
  func `much fits on 24 lines, nothing is wider, and each section says what it hides`(width: Int) {
    let day = today(
      overdue: (1...9).map { letter($0, limitIn: -$0 * hour) },
      due: (10...20).map { letter($0, limitIn: $0 * hour) },
      next: (30...40).map { interview($0, startsIn: ($0 - 20) * hour) },
      undebriefed: (50...60).map { interview($0, startsIn: -$0 * hour) },
      waiting: (70...99).map { silent($0, days: $0) })
    let text = TodayReport(day).text(Samples.layout(width: width))
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(all.count <= 24 + (width == 40 ? 2 : 0))
    for line in all { #expect(String(line).cellWidth <= width, "\(line)") }
    for first in ["f1", "f10", "30", "50", "a70"] {
      #expect(all.contains { $0.hasSuffix(first) }, "\(first)")
    }
    for command in ["overdue", "due", "list --since today --reverse", "list --undebriefed"] {
      #expect(text.contains("clinch \(command)\n"))
    }
    #expect(text.contains("clinch applications --waiting-on them\n"))
  }

  @Test func `in a pipe nothing is hidden`() {
    let day = today(waiting: (1...50).map { silent($0, days: $0) })
    #expect(lines(day, width: nil).count == 51)
  }

  @Test func `progress is one line at the end`() {
    var day = today()
    day.progress = TipProgress(
      tip: Samples.objection, recent: Proportion(7, andNot: 2), before: Proportion(2, andNot: 9))
    #expect(
      lines(day, width: 80) == [
        "Nothing needs your attention.",
        "Asked about concerns in 7 of your last 9 debriefs, before that 2 of 11.",
      ])
  }

  @Test func `after an acceptance it names what is still open, with the command`() {
    var day = today(waiting: [silent(3, days: 12)])
    let offer = Offer(
      id: .init(2), applicationID: .init(4), company: "Cobalt", receivedAt: Samples.now)
    day.end = SearchEnd(
      accepted: Application(
        id: .init(1), company: "Lumen", outcome: .accepted, outcomeAt: Samples.now - hour),
      remaining: [
        .init(id: .init(4), company: "Cobalt", offer: offer), .init(id: .init(3), company: "Quiet"),
      ])
    #expect(
      lines(day, width: 80) == [
        "Still open elsewhere",
        "  2 d left  Cobalt: their offer  offer answer a4 decline",
        "            Quiet                outcome a3 withdrawn",
        "You accepted the offer from Lumen on Thu 19 Nov 2026.",
      ])
  }

  @Test func `when nothing is left the search is summed up`() {
    var day = today()
    var letters = LetterStatistics()
    letters.onTime = 18
    letters.late = 2
    day.end = SearchEnd(
      accepted: Application(
        id: .init(1), company: "Lumen", outcome: .accepted, outcomeAt: Samples.now - hour),
      remaining: [],
      summary: SearchSummary(
        applications: 12, interviews: 22, offers: 2, letters: letters, days: 48))
    #expect(
      lines(day, width: 80) == [
        "You accepted the offer from Lumen on Thu 19 Nov 2026. Nothing is left to do. The",
        "search in numbers:",
        "  applications    12",
        "  interviews      22",
        "  offers          2",
        "  letters         18 of 20 on time",
        "  it took         48 days",
      ])
  }

  @Test func `the JSON keeps everything that is overdue`() {
    let rows = [Samples.letter(limitIn: -60), Samples.letter(limitIn: -30 * 86_400)]
    let json = TodayReport(today(overdue: rows)).json(at: Samples.now).document()
    #expect(json.contains("\"now\": \"2026-11-19T18:00:00Z\""))
    #expect(json.components(of: "\"state\": \"overdue\"") == 2)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
