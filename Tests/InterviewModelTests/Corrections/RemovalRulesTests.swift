import InterviewModel
import Testing
import Zones

/// What stays when something is removed.
@Suite struct RemovalRulesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var met = [1]
    /// To whom letters are.
    var letters = [1]
    var manner: Settlement.Manner?
    var kind = FollowUpKind.thankYou
    var left: String

    var testDescription: String { "\(met), letters to \(letters), \(String(describing: manner))" }
  }

  static let cases = [
    Case(letters: [], left: "none"), Case(letters: [2], left: "none"),
    Case(kind: .checkIn, left: "none"),
    Case(left: "staysOwed"), Case(met: [1, 2], left: "goes"),
    Case(met: [1, 2], letters: [2, 1], left: "goes"),
    Case(manner: .sent, left: "goes"), Case(manner: .waived, left: "goes"),
    Case(manner: .void, left: "goes"), Case(met: [1, 2], manner: .sent, left: "goes"),
  ]

  @Test(arguments: cases) func `an open letter stays owed where nobody else is named`(
    _ example: Case
  ) {
    let letter = LeftLetter(
      to: .init(1), of: CorrectionSample.interview(1, met: example.met),
      among: example.letters.map {
        CorrectionSample.followUp($0, to: $0, kind: example.kind, example.manner)
      })
    #expect("\(letter)".prefix { $0 != "(" } == example.left)
    #expect(letter.isLost == (example.left == "goes"))
    if case .staysOwed(let letter) = letter { #expect(letter.person?.id.number == 1) }
    if case .goes(let letter) = letter { #expect(letter.person?.id.number == 1) }
  }

  @Test(arguments: [
    "nothing", "outcome", "why", "bring", "note", "offer", "owed", "settled", "source",
  ])
  func `an application without interviews is kept for what hangs on it`(_ reason: String) {
    var application = Application(id: .init(1), company: "Acme", role: "Tester")
    switch reason {
    case "outcome": application.outcome = .ghosted
    case "why": application.whyInterested = "them"
    case "bring": application.whatIBring = "me"
    case "note": application.note = "a note"
    case "source": (application.source, application.url) = ("friend", "https://acme.test")
    default: break
    }
    let followUps: [FollowUp] =
      switch reason {
      case "owed": [CorrectionSample.followUp(1, kind: .promise)]
      case "settled": [CorrectionSample.followUp(1, kind: .promise, .void)]
      default: []
      }
    let isKept = application.isKept(
      offers: reason == "offer" ? [OfferExample.offer()] : [], followUps: followUps)
    #expect(isKept == (reason != "nothing" && reason != "source"))
  }

  @Test(
    arguments: [
      ([], [], false), ([3], [], true), ([3], [2], true), ([3], [3], false), ([3], [4], false),
      ([1, 3], [2], true), ([-3], [2], false), ([1, -3], [2], false), ([3], [2, -4], true),
    ] as [([Int], [Int], Bool)])
  func `the latest went where nothing held as late is left`(
    _ gone: [Int], _ left: [Int], _ isLatest: Bool
  ) {
    // Negative numbers stand for interviews that were cancelled.
    func interviews(_ starts: [Int]) -> [Interview] {
      starts.map { CorrectionSample.interview(abs($0), cancelled: $0 < 0 ? 0 : nil) }
    }
    #expect(interviews(gone).hadTheLatest(beside: interviews(left)) == isLatest)
  }

  @Test(
    arguments: [
      (1, false, "tipIsOneOfTheSeven"), (7, false, "tipIsOneOfTheSeven"),
      (7, true, "tipIsOneOfTheSeven"), (8, false, nil), (8, true, "tipIsLogged"),
    ] as [(Int, Bool, String?)])
  func `only the owner's own tip that was never logged can be removed`(
    _ number: Int, _ isLogged: Bool, _ refused: String?
  ) {
    let tip = ClosingTip(
      number: number, key: "salary", name: "Salary", phase: .inTheRoom, wording: "ask")
    #expect(refusal { try tip.refuseRemoval(isLogged: isLogged) } == refused)
  }

  static let agreements: [(found: [Int], agreed: [Int]?, isRefused: Bool)] = [
    ([1], nil, false), ([], [], false), ([1, 2], [1, 2], false), ([1, 2], [1], true),
    ([], [1], true), ([1], [], true),
  ]

  @Test(arguments: agreements) func `only what was agreed to is done`(
    found: [Int], agreed: [Int]?, isRefused: Bool
  ) {
    let done = Result { try CorrectionRefusal.refuse(found, unlessAgreedTo: agreed) }
    #expect((try? done.get()) == nil ? isRefused : !isRefused)
  }
}
