import InterviewModel
import Testing
import Zones

@Suite struct InterviewOrderTests {
  private static func interview(
    _ id: Int, _ company: String, role: String? = nil, round: Int = 1, start: Int? = nil,
    impression: Int? = nil
  ) -> Interview {
    let startsAt = Instant(seconds: start ?? id)
    return Interview(
      id: .init(id), uuid: "", applicationID: .init(1), company: company, role: role, round: round,
      kind: .other, startsAt: startsAt, endsAt: startsAt + 1, zone: "UTC", impression: impression)
  }

  private static let interviews = [
    interview(1, "Zebra", round: 2, impression: 3),
    interview(2, "acme", role: "Tester", round: 2),
    interview(3, "Ácme", role: "engineer", impression: 5),
    interview(4, "Beta", round: 3, start: 1, impression: 3),
    interview(5, "ACME", role: "Engineer"),
  ]

  private static let orders: [(order: InterviewOrder, numbers: [Int], reversed: [Int])] = [
    (.start, [5, 3, 2, 4, 1], [1, 4, 2, 3, 5]),
    (.company, [5, 3, 2, 4, 1], [1, 4, 2, 3, 5]),
    (.round, [4, 2, 1, 5, 3], [3, 5, 1, 2, 4]),
    (.impression, [3, 4, 1, 5, 2], [1, 4, 3, 5, 2]),
  ]

  @Test(arguments: orders)
  func `each order has its own beginning, and equals come latest first`(
    example: (order: InterviewOrder, numbers: [Int], reversed: [Int])
  ) {
    let sorted = example.order.sorted(Self.interviews)
    #expect(sorted.map(\.id.number) == example.numbers)
  }

  @Test(arguments: orders)
  func `reversed it is turned round, and what lacks an impression stays last`(
    example: (order: InterviewOrder, numbers: [Int], reversed: [Int])
  ) {
    let sorted = example.order.sorted(Self.interviews, isReversed: true)
    #expect(sorted.map(\.id.number) == example.reversed)
  }

  @Test(arguments: InterviewOrder.allCases)
  func `the order does not depend on how they came`(order: InterviewOrder) {
    #expect(order.sorted(Self.interviews.reversed()) == order.sorted(Self.interviews))
  }
}
