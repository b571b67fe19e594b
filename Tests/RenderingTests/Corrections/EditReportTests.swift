import InterviewModel
import Rendering
import Testing

@Suite struct EditReportTests {
  private let change = InterviewChange(
    interview: Samples.interview, followUps: [Samples.letter(limitIn: 30 * 3_600)], remarks: [])

  @Test func `an interview is shown with everything that is stored, and the windows that moved`() {
    #expect(
      EditedInterviewReport(change, isChanged: true).text(Samples.layout()) == """
        Edited interview 7: Acme, Engineer
          round           2
          when            Thu 19 Nov 2026 14:00–15:00 (4 h ago)
          kind            video
          with            Dana Lee (CTO) <dana@acme.example>, Sam Ito
          f12             letter to Dana Lee: due Fri 20 Nov 2026 00:00 (in 6 h), overdue after \
        Sat 21 Nov 2026 00:00

        """)
  }

  @Test func `an application is shown with where it stands`() {
    let timeline = Timeline(
      application: Samples.application, interviews: [], tips: [:], objections: [], followUps: [])
    #expect(
      EditedApplicationReport(timeline, touching: [Samples.checkIn], isChanged: true).text(
        Samples.layout()) == """
          Edited application: Acme, Engineer
            stage           applied
            waiting on      them
            source          a friend
            f13             check-in: due Fri 20 Nov 2026 19:00 (in 1 d 1 h), overdue after Sat 21 \
          Nov 2026 19:00

          """)
  }

  @Test func `a person is shown with where they were met`() {
    #expect(
      EditedPersonReport(
        PersonMet(person: Samples.dana, interviews: [Samples.interview]), isChanged: true
      ).text(Samples.layout())
        == """
        Edited p1: Dana Lee (CTO) <dana@acme.example>
          met at          Acme

        """)
  }

  @Test func `a heading that is too long goes on under its beginning`() {
    let dana = Person(
      id: .init(1), name: "Dana Lee of the Platform Team in Berlin", title: "Head of Engineering")
    #expect(
      EditedPersonReport(PersonMet(person: dana, interviews: []), isChanged: true).text(
        Samples.layout(width: 60)) == """
          Edited p1: Dana Lee of the Platform Team in Berlin (Head of
                     Engineering)

          """)
  }
}
