import InterviewModel
import Testing
import Zones

@testable import Rendering

@Suite struct ClashTextTests {
  private func clash(gap minutes: Int, lasting length: Int = 60) -> Clash {
    var (first, second) = (Samples.interview, Samples.interview)
    first.startsAt = Samples.now + 3_600
    first.endsAt = Samples.now + 7_200
    second.startsAt = first.endsAt + minutes * 60
    second.endsAt = second.startsAt + length * 60
    second.company = "Beta"
    return Clash.among([first, second])[0]
  }

  @Test(arguments: [
    (-60, "Overlap by 1 h"), (-1, "Overlap by 1 min"), (0, "Back to back"),
    (29, "Only 29 min apart"),
  ])
  func `how two interviews clash is said in words`(gap: Int, words: String) {
    #expect(clash(gap: gap).relation == words)
  }

  @Test func `both are shown with their times, one below the other`() {
    #expect(
      Clash.text(of: [clash(gap: -30)], Samples.layout()) == """
          Overlap by 30 min
            Thu 19 Nov 2026 19:00–20:00  Acme, Engineer
            Thu 19 Nov 2026 19:30–20:30  Beta, Engineer

        """)
  }
}
