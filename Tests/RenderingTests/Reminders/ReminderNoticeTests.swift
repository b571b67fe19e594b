import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct ReminderNoticeTests {
  private let start = Instant(seconds: 1_800_000_000)

  private func interview(_ number: Int, _ company: String = "Acme") -> Interview {
    Interview(
      id: Interview.ID(number), uuid: "i\(number)", applicationID: Application.ID(1),
      company: company, role: "Engineer", round: 1, kind: .video, startsAt: start,
      endsAt: start + 3_600, zone: "UTC", link: "https://meet.example/x",
      interviewers: [Person(id: Person.ID(1), name: "Dana Lee", email: nil, title: nil)])
  }

  private func notices(_ reminders: [Reminder], at now: Instant) -> [ReminderNotice] {
    ReminderNotice.of(reminders, MomentText(now: now, zone: .utc))
  }

  @Test func `an interview has its time, its people and its link`() throws {
    let notice = try #require(
      notices([Reminder.of(interview(3))[1]], at: start - 600).first)
    #expect(notice.title == "Interview in 10 min: Acme, Engineer")
    #expect(
      notice.body == """
        Fri 15 Jan 2027 08:00–09:00
        with Dana Lee
        https://meet.example/x
        To get ready: clinch card 3
        """)
    #expect(notice.isUrgent)
  }

  @Test func `each interview has a notice of its own, missing debriefs have one together`() {
    let reminders =
      [1, 2].map { Reminder.ofMissingDebrief(interview($0)) }
      + [3, 4].map { Reminder.of(interview($0))[0] }
    let notices = notices(reminders, at: start - 3_600)
    #expect(
      notices.map(\.title) == [
        "Interview in 1 h: Acme, Engineer", "Interview in 1 h: Acme, Engineer",
        "2 interviews to debrief",
      ])
    #expect(notices.flatMap(\.reminders).count == 4)
  }

  @Test func `a missing debrief says what to type`() {
    let notice = notices([Reminder.ofMissingDebrief(interview(7))], at: start + 7_200).first
    #expect(notice?.title == "Debrief: Acme, Engineer")
    #expect(notice?.body == "ended 1 h ago: clinch debrief 7")
  }

  @Test func `text cannot break out of its line`() {
    let notice = notices([Reminder.of(interview(1, "A\nB\u{1B}[31m"))[0]], at: start - 3_600).first
    #expect(notice?.title.contains("\n") == false)
    #expect(notice?.title.contains("\u{1B}") == false)
  }
}
