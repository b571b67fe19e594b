import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct DueNoticeTests {
  /// Two hours before a letter's limit.
  private let now = CalendarSamples.end + 46 * 3_600
  private let due = CalendarSamples.followUp()
  private let overdue = CalendarSamples.followUp(
    person: "Sam Ito", window: AnswerWindow(openingAt: CalendarSamples.end - 3 * 3_600))

  @Test func `there is no notice of nothing`() {
    #expect(DueNotice(due: [], overdue: [], at: now) == nil)
  }

  @Test func `what can still be in time comes first`() throws {
    let notice = try #require(DueNotice(due: [due], overdue: [overdue], at: now))
    #expect(notice.title == "Clinch: 1 due, 1 overdue")
    #expect(
      notice.body == """
        letter to Dana Lee, Acme, Engineer: 2 h left
        letter to Sam Ito, Acme, Engineer: overdue by 1 h
        """)
  }

  @Test func `what becomes due soon says when`() throws {
    let notice = try #require(
      DueNotice(due: [due], overdue: [], at: CalendarSamples.end + 20 * 3_600))
    #expect(notice.title == "Clinch: 1 due")
    #expect(notice.body == "letter to Dana Lee, Acme, Engineer: due in 4 h")
  }

  @Test func `only the overdue is worth a notice too`() throws {
    let notice = try #require(DueNotice(due: [], overdue: [overdue], at: now))
    #expect(notice.title == "Clinch: 1 overdue")
  }

  @Test func `more than four are counted`() throws {
    let notice = try #require(
      DueNotice(due: Array(repeating: due, count: 4), overdue: [overdue, overdue], at: now))
    #expect(notice.title == "Clinch: 4 due, 2 overdue")
    #expect(notice.body.split(separator: "\n").count == 5)
    #expect(notice.body.split(separator: "\n").last == "and 2 more")
  }

  @Test func `text that steers what shows it is neutralised`() throws {
    let hostile = CalendarSamples.followUp(company: "A\u{1B}\u{301}[31m\nB")
    let notice = try #require(DueNotice(due: [hostile], overdue: [], at: now))
    #expect(notice.body.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }
}
