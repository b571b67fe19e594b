import InterviewModel
import Testing
import Zones

@Suite struct ClashTests {
  private func interview(
    _ id: Int, at minutes: Int, lasting length: Int = 60, cancelled: Bool = false
  ) -> Interview {
    let start = firstDay + minutes * 60
    return Interview(
      id: .init(id), uuid: "", applicationID: .init(id), company: "", role: nil, round: 1,
      kind: .video, startsAt: start, endsAt: start + length * 60, zone: "UTC",
      cancelledAt: cancelled ? firstDay : nil)
  }

  private func pairs(_ interviews: Interview...) -> [[Int]] {
    Clash.among(interviews).map { [$0.first.id.number, $0.second.id.number] }
  }

  @Test(arguments: [(59, 1, -1), (60, 0, 0), (89, 0, 29)])
  func `interviews with less than half an hour between them clash`(
    start: Int, overlap: Int, gap: Int
  ) throws {
    let clash = try #require(
      Clash.among([interview(2, at: start), interview(1, at: 0)]).first)
    #expect(clash.first.id == .init(1))
    #expect(clash.overlap == overlap * 60)
    #expect(clash.gap == gap * 60)
  }

  @Test func `half an hour is a break`() {
    #expect(pairs(interview(1, at: 0), interview(2, at: 90)).isEmpty)
  }

  @Test func `a long one clashes with all that begin in it`() {
    #expect(
      pairs(
        interview(1, at: 0, lasting: 240), interview(2, at: 30, lasting: 10),
        interview(3, at: 200, lasting: 10)) == [[1, 2], [1, 3]])
  }

  @Test func `the overlap ends where the shorter one does`() throws {
    let clash = try #require(
      Clash.among([interview(1, at: 0, lasting: 240), interview(2, at: 30, lasting: 10)]).first)
    #expect(clash.overlap == 600)
  }

  @Test func `a cancelled one clashes with nothing`() {
    #expect(pairs(interview(1, at: 0), interview(2, at: 0, cancelled: true)).isEmpty)
  }
}
