import InterviewModel
import Rendering
import TestSupport
import Testing

@Suite struct FollowUpTablesTests {
  private static let lateness = Settlement(at: Samples.now, manner: .sent)
  private static let recruiter = Settlement(
    at: Samples.now, manner: .sent, disposition: .viaRecruiter)
  private static let panel = Settlement(at: Samples.now, manner: .waived, disposition: .panel)

  @Test func `overdue shows how late and since when`() {
    #expect(
      OverdueReport([Samples.letter(limitIn: -30 * hour)]).text(Samples.layout()) == """
         No  What    For             To        Late by  Since
        f12  letter  Acme, Engineer  Dana Lee  1 d 6 h  Wed 18 Nov 12:00

        """)
  }

  @Test func `due shows what comes next and how much is left`() {
    #expect(
      DueReport.table([Samples.letter(limitIn: 20 * hour), Samples.checkIn], Samples.layout())
        == """
         No  What      For             To        Due            Left  Deadline
        f12  letter    Acme, Engineer  Dana Lee  now            20 h  Fri 20 Nov 14:00
        f13  check-in  Acme                      in 1 d 1 h  2 d 1 h  Sat 21 Nov 19:00

        """)
  }

  @Test(arguments: [
    (-3_600, nil, "overdue by 1 h  since Thu 19 Nov 17:00"),
    (3_600, nil, "due, 1 h left  by Thu 19 Nov 19:00"),
    (47 * 3_600, nil, "open, due in 23 h  by Sat 21 Nov 17:00"),
    (49 * 3_600, nil, "upcoming  from Thu 19 Nov 19:00"),
    (-3_600, lateness, "sent 1 h late  Thu 19 Nov 18:00"),
    (3_600, lateness, "sent   Thu 19 Nov 18:00"),
    (3_600, recruiter, "via recruiter  Thu 19 Nov 18:00"),
    (-3_600, recruiter, "via recruiter 1 h late  Thu 19 Nov 18:00"),
    (-3_600, panel, "covered by the letter to the panel  Thu 19 Nov 18:00"),
  ])
  func `the ledger says where a letter stands`(
    limitIn: Int, settled: Settlement?, standing: String
  ) {
    let table = LetterListReport([Samples.letter(limitIn: limitIn, settled: settled)]).text(
      Samples.layout())
    #expect(table.split(separator: "\n").last?.hasSuffix(standing) == true, "\(table)")
  }

  @Test(arguments: [60, 80])
  func `the ledger has room for letters of every fate`(width: Int) {
    let rows = [Self.recruiter, Self.panel, nil].map {
      Samples.letter(limitIn: $0 == nil ? 20 * hour : -200 * hour, settled: $0)
    }
    let lines = LetterListReport(rows).text(Samples.layout(width: width)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func `what is drafted is shown where something is and there is room`() {
    let row = Samples.letter(limitIn: 20 * hour)
    #expect(!LetterListReport([row]).text(Samples.layout()).contains("Draft"))
    #expect(LetterListReport([row], drafted: [row.id]).text(Samples.layout()).contains("drafted"))
    #expect(
      LetterListReport([row], drafted: [row.id]).text(Samples.layout(width: 100)).contains(
        "drafted"))
    #expect(
      !LetterListReport([row], drafted: [row.id]).text(Samples.layout(width: 99)).contains("Draft"))
  }

  @Test(arguments: [60, 72, 80, 100])
  func `tables fit the terminal`(width: Int) {
    let page = Samples.layout(width: width)
    let rows = [
      Samples.letter(limitIn: -30 * hour), Samples.letter(limitIn: 47 * hour), Samples.checkIn,
      Samples.letter(limitIn: -30 * hour, settled: Self.lateness),
    ]
    let drafted = Set(rows.map(\.id))
    for table in [
      OverdueReport(rows).text(page), DueReport.table(rows, page),
      LetterListReport(rows).text(page),
      LetterListReport(rows, drafted: drafted).text(page),
    ] {
      for line in table.split(separator: "\n") { #expect(String(line).cellWidth <= width) }
    }
  }
}
