import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Rendering

@Suite struct WorkSearchReportTests {
  private let date: CivilDate

  init() throws {
    date = try #require(CivilDate(year: 2026, month: 11, day: 16))
  }

  private func application(_ id: Int, source: String? = nil) -> Application {
    Application(
      id: .init(id), company: "Acme", role: "Engineer", source: source, place: "Berlin",
      appliedAt: Samples.now)
  }

  private func entry(
    _ kind: WorkSearchEntry.Kind, source: String? = nil, _ result: WorkSearchEntry.Result
  ) -> WorkSearchEntry {
    WorkSearchEntry(
      kind, of: application(7, source: source),
      interview: kind == .interview ? Samples.interview : nil, at: Samples.now, date: date,
      result: result)
  }

  private var search: WorkSearch {
    WorkSearch([
      entry(.application, .interview), entry(.application, source: "LinkedIn", .noReply),
      entry(.interview, .furtherInterview), entry(.offer, .pending),
    ])
  }

  @Test func `each line says when, whom, how, what came of it and what it counts as`() {
    let csv = WorkSearchReport(search).csv(at: Samples.now)
    let lines = csv.split(separator: "\r\n").map(String.init)
    #expect(
      lines.first
        == "date,employer,contacts,place,method,position,result,counts_as,new_contact,interview,"
        + "starts_at,kind,application")
    #expect(
      lines.filter { !$0.hasSuffix(",interview,7") }.dropFirst() == [
        "2026-11-16,Acme,,Berlin,application,Engineer,interview,contact,true,,,application,7",
        "2026-11-16,Acme,,Berlin,LinkedIn,Engineer,no_reply,contact,true,,,application,7",
        "2026-11-16,Acme,,Berlin,offer,Engineer,pending,result,false,,,offer,7",
      ])
    #expect(lines.count { $0.hasSuffix(",interview,7") && $0.contains(",activity,false,") } == 1)
  }

  @Test func `people read the same as a table with what the kinds count as`() {
    let text = WorkSearchReport(search).text(Samples.layout(width: 100))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("Date        Employer") == true)
    #expect(lines.dropFirst().prefix(4).allSatisfy { $0.hasPrefix("2026-11-16  Acme") })
    #expect(lines.contains { $0.contains("LinkedIn") && $0.hasSuffix("no reply") })
    #expect(text.contains("new employer contact"))
    #expect(!text.contains("add them by hand"))
  }

  private static let subjects: [([WorkSearchEntry.Kind], String)] = [
    ([], "0 interviews"), ([.interview], "1 interview"), ([.application], "1 application"),
    ([.application, .interview, .interview], "1 application and 2 interviews"),
    ([.offer, .interview, .application], "1 application, 1 interview and 1 offer"),
  ]

  @Test(arguments: subjects)
  func `a page is about so many of each kind`(kinds: [WorkSearchEntry.Kind], subject: String) {
    #expect(WorkSearch(kinds.map { entry($0, .pending) }).subject == subject)
  }

  private static let undated: [([Int], [String])] = [
    ([], []),
    (
      [4],
      [
        "1 application is not listed because its date is unknown: "
          + "clinch edit application a4 --applied DAY"
      ]
    ),
    (
      [4, 7],
      [
        "2 applications (a4, a7) are not listed because their dates are unknown: "
          + "clinch edit application a4 --applied DAY"
      ]
    ),
    (
      Array(1...9),
      [
        "9 applications (a1, a2, a3, a4, a5, a6, a7, a8, …) are not listed because their dates are "
          + "unknown: clinch edit application a1 --applied DAY"
      ]
    ),
  ]

  @Test(arguments: undated)
  func `a note names the applications without a date and the command that sets it`(
    numbers: [Int], notes: [String]
  ) {
    #expect(
      WorkSearchReport(WorkSearch([], undated: numbers.map { application($0) })).notes == notes)
  }
}
