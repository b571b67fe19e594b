import InterviewModel
import Testing
import Zones

/// Which applications a letter can withdraw, and which are left once an offer was accepted.
@Suite struct WithdrawalTests {
  private static func application(
    _ id: Int, _ outcome: Outcome? = nil, onDay days: Int? = nil
  ) -> Application {
    Application(
      id: .init(id), company: "Acme", outcome: outcome,
      outcomeAt: days.map { InterviewExample.monday + $0 * CivilTime.secondsPerDay })
  }

  @Test(
    arguments: [
      (nil, nil), (.withdrawn, nil), (.accepted, "notToWithdraw"), (.declined, "notToWithdraw"),
      (.rejected, "notToWithdraw"), (.ghosted, "notToWithdraw"), (.rescinded, "notToWithdraw"),
    ] as [(Outcome?, String?)])
  func `what is open or was withdrawn can be withdrawn`(_ outcome: Outcome?, _ refused: String?) {
    let application = Self.application(1, outcome)
    #expect(refusal { try application.refuseUnlessToWithdraw(hasOpenOffer: false) } == refused)
  }

  @Test func `an open offer is declined, not withdrawn from`() {
    let open = Self.application(1)
    #expect(refusal { try open.refuseUnlessToWithdraw(hasOpenOffer: true) } == "offerIsOpen")
  }

  @Test func `an application that was withdrawn has its letter whatever its offer`() {
    let withdrawn = Self.application(1, .withdrawn)
    #expect(refusal { try withdrawn.refuseUnlessToWithdraw(hasOpenOffer: true) } == nil)
  }

  /// The applications, and the numbers of those that are left; nil where there are none.
  static let examples: [([Application], left: [Int]?)] = [
    ([], nil),
    ([application(1), application(2)], nil),
    ([application(1, .accepted, onDay: 5)], nil),
    ([application(1, .accepted, onDay: 5), application(3), application(2)], [2, 3]),
    ([application(1, .accepted, onDay: 5), application(2, .rejected, onDay: 6)], nil),
    (
      [4, 5, 6].map { application($0, .withdrawn, onDay: $0) }
        + [application(1, .accepted, onDay: 5)], [5, 6]
    ),
    // The last acceptance counts.
    (
      [application(1, .accepted, onDay: 2), application(2, .accepted, onDay: 5)]
        + [3, 7].map { application($0, .withdrawn, onDay: $0) }, [7]
    ),
    ([application(1, .accepted, onDay: 5), application(2, .withdrawn)], [2]),
  ]

  @Test(arguments: examples) func `after an acceptance what is open, or withdrawn since, is left`(
    _ applications: [Application], left: [Int]?
  ) {
    var found: [Int]?
    let refused = refusal { found = try applications.leftToWithdraw(offered: []).map(\.number) }
    #expect(found == left)
    #expect(refused == (left == nil ? "nothingToWithdraw" : nil))
  }

  @Test func `what has an open offer is not left to withdraw from`() throws {
    let all = [Self.application(1, .accepted, onDay: 5), Self.application(2), Self.application(3)]
    #expect(try all.leftToWithdraw(offered: [.init(2)]).map(\.number) == [3])
  }

  @Test func `where only open offers are left, the refusal says so`() {
    let all = [Self.application(1, .accepted, onDay: 5), Self.application(2)]
    #expect(refusal { _ = try all.leftToWithdraw(offered: [.init(2)]) } == "offerIsOpen")
  }

  /// Whether there is a letter, the hours that its window has been over by, and what is told.
  static let late: [(hasLetter: Bool, hours: Int, isUnowed: Bool)] = [
    (false, -1, false), (false, 0, true), (false, 1, true), (true, -1, false), (true, 1, false),
  ]

  @Test(arguments: late) func `a letter without a window is owed until that would have closed`(
    hasLetter: Bool, hours: Int, isUnowed: Bool
  ) {
    let letters = hasLetter ? [InterviewExample.followUp(7, .thankYou)] : []
    let places = LetterPlaces(of: InterviewExample.interview(1), followUps: letters)
    let window = AnswerWindow(openingAt: InterviewExample.monday)
    let now = window.limit + hours * CivilTime.secondsPerHour
    #expect(places.all.map { $0.isUnowed(in: window, at: now) } == [isUnowed])
  }
}
