import InterviewModel
import Rendering
import Testing

@Suite struct RemovalReportTests {
  private let interview = Removal(
    things: [.interview(Samples.interview)],
    rows: [.interviews: [7], .followUps(.thankYou): [12], .interviewers: [1, 2], .people: [1]],
    takenOut: [
      .init(interview: .init(7), person: .init(1)), .init(interview: .init(7), person: .init(2)),
    ], followUps: [], emptied: [])

  @Test func `what goes is named, and what goes with it is counted`() {
    #expect(
      RemovalReport(interview, isRehearsal: false).text(Samples.layout()) == """
        Removed interview 7: Acme, Engineer, round 2, Thu 19 Nov 2026 14:00
          with it         1 letter, 1 person met nowhere else

        """)
    #expect(
      RemovalReport(interview, isRehearsal: true).text(Samples.layout()).hasPrefix(
        "Would remove interview 7: ")
    )
  }

  @Test func `somebody who is met elsewhere is only taken out, and what is owed then has a line`() {
    let removal = Removal(
      things: [.person(Samples.sam, of: [Samples.interview])], rows: [.interviewers: [2]],
      followUps: [Samples.checkIn], emptied: [])
    #expect(
      RemovalReport(removal, isRehearsal: false).text(Samples.layout()) == """
        Removed p2: Sam Ito; interview 7, Acme, Engineer
          f13             check-in: due Fri 20 Nov 2026 19:00 (in 1 d 1 h), overdue after Sat 21 \
        Nov 2026 19:00

        """)
  }

  @Test func `several things have a line each`() {
    let removal = Removal(
      things: [.followUp(Samples.checkIn), .tip(Samples.ask)],
      rows: [.followUps(.checkIn): [13], .tips: [2]],
      followUps: [], emptied: [])
    #expect(
      RemovalReport(removal, isRehearsal: false).text(Samples.layout()) == """
        Removed f13: Acme: check-in
        Removed tip 2: ask, Ask for the next step

        """)
  }

  @Test func `the JSON has the number of each row, and who left which interview`() {
    guard
      case .object(let report) = RemovalReport(interview, isRehearsal: true)
        .json(at: Samples.now),
      case .object(let rows)? = report["would_be_removed"]
    else {
      Issue.record("no rows")
      return
    }
    #expect(report["follow_ups"] == .array([]))
    #expect(rows["interviewers"] == .array([.integer(1), .integer(2)]))
    #expect(rows["offers"] == .array([]))
    #expect(
      rows["taken_out"]
        == .array([
          .object(["interview": .integer(7), "person": .integer(1)]),
          .object(["interview": .integer(7), "person": .integer(2)]),
        ]))
  }
}
