import InterviewModel
import Testing

@testable import Rendering

@Suite struct MergeReportTests {
  private func merge(joining interviews: [Interview.ID]) -> CompanyMerge {
    var merge = CompanyMerge(company: "Acme", other: "Acme Inc")
    merge.joined = [
      .init(application: Samples.application, other: .init(4), interviews: interviews)
    ]
    merge.followUps = [Samples.checkIn]
    return merge
  }

  @Test func `what became one is named, with the windows that changed`() {
    #expect(
      CompanyMergeReport(merge(joining: [.init(2), .init(3)]), isRehearsal: false).text(
        Samples.layout()) == """
          Merged Acme Inc into Acme
            joined          Acme, Engineer, with interviews 2, 3
            f13             check-in: due Fri 20 Nov 2026 19:00 (in 1 d 1 h), overdue after Sat 21 Nov 2026 19:00

          """)
  }

  @Test(arguments: [
    ([], "Acme, Engineer\n"), ([Interview.ID(2)], "Acme, Engineer, with interview 2\n"),
  ])
  func `one interview is no several, and none is not mentioned`(
    interviews: [Interview.ID], words: String
  ) {
    let text = CompanyMergeReport(merge(joining: interviews), isRehearsal: true).text(
      Samples.layout())
    #expect(text.hasPrefix("Would merge Acme Inc into Acme\n  joined          \(words)"))
  }

  @Test func `of two letters the one that is gone is named`() {
    let merge = PersonMerge(
      person: PersonMet(person: Samples.dana, interviews: [Samples.interview]),
      other: Samples.sam, kept: [],
      letters: [
        .init(
          letter: Samples.letter(limitIn: 30 * 3_600), other: Samples.checkIn, losesDraft: false)
      ])
    #expect(
      PersonMergeReport(merge, isRehearsal: false).text(Samples.layout()) == """
        Merged p2 Sam Ito into p1
          person          Dana Lee (CTO) <dana@acme.example>
          met at          Acme
          letter          f12, due Fri 20 Nov 2026 00:00 (in 6 h), overdue after Sat 21 Nov 2026 00:00; f13 \
        was lost

        """)
  }

  @Test func `a value that stays is told beside the other`() {
    let kept = KeptField(field: "url", owner: "Acme", stored: "a", other: "b")
    #expect(kept.words(false) == "kept the url of Acme, \"a\"; the other was \"b\"")
    #expect(kept.words(true) == "would keep the url of Acme, \"a\"; the other was \"b\"")
  }
}
