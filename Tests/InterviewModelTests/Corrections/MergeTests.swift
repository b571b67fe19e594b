import InterviewModel
import Testing
import Zones

/// What becomes one, what cannot, and what stays of both.
@Suite struct MergeTests {
  @Test(
    arguments: [
      (nil, ["Tester", nil], nil, 2), ("TESTER", ["Tester", nil], nil, 1),
      ("Engineer", ["Tester", nil], nil, nil), ("Tester", [], nil, nil),
      ("Tester", ["Tester"], Outcome.ghosted, nil),
    ] as [(String?, [String?], Outcome?, Int?)])
  func `open applications of the same role become one`(
    _ role: String?, _ open: [String?], _ outcome: Outcome?, _ twin: Int?
  ) {
    let application = Application(id: .init(9), company: "Akme", role: role, outcome: outcome)
    let others = open.enumerated().map {
      Application(id: .init($0 + 1), company: "Acme", role: $1)
    }
    #expect(CompanyMerge.twin(of: application, among: others)?.id.number == twin)
  }

  @Test(
    arguments: [
      ([], [], false, false, nil), ([1, 2], [3], true, false, nil), ([1], [2], false, true, nil),
      ([1, 2], [3, 2], false, false, "sameStarts"), ([-2], [2], false, false, nil),
      ([2], [-2], false, false, nil), ([1], [2], true, true, "twoOpenOffers"),
      ([2], [2], true, true, "sameStarts"),
    ] as [([Int], [Int], Bool, Bool, String?)])
  func `one application cannot have two interviews at once, nor two open offers`(
    _ theirs: [Int], _ own: [Int], _ theyHaveOffer: Bool, _ ownHasOffer: Bool, _ refused: String?
  ) {
    // Negative numbers stand for interviews that were cancelled.
    func side(_ id: Int, _ starts: [Int], _ hasOffer: Bool) -> (Application, [Interview], Offer?) {
      (
        Application(id: .init(id), company: "Acme"),
        starts.map { CorrectionSample.interview(id, abs($0), cancelled: $0 < 0 ? 0 : nil) },
        hasOffer ? OfferExample.offer(application: id) : nil
      )
    }
    let refusal = refusal {
      let (other, interviews, offer) = side(1, theirs, theyHaveOffer)
      let (application, ownInterviews, ownOffer) = side(2, own, ownHasOffer)
      try CompanyMerge.refuseClash(
        of: (other, interviews, offer), with: (application, ownInterviews, ownOffer))
    }
    #expect(refusal == refused)
  }

  @Test func `an application gets what it does not say, and both notes`() {
    let application = Application(
      id: .init(1), company: "Acme", source: "friend", whyInterested: "them", note: "one")
    let other = Application(
      id: .init(2), company: "Akme", source: "fair", url: "https://acme.test",
      whyInterested: "them", whatIBring: "me", note: "two")
    let supplement = CompanyMerge.supplement(to: application, from: other)
    #expect(
      supplement.filled == [.url: "https://acme.test", .whatIBring: "me", .note: "one\ntwo"])
    #expect(
      supplement.keptFields(of: application.title) == [
        KeptField(field: "source", owner: "Acme", stored: "friend", other: "fair")
      ])
    #expect(CompanyMerge.supplement(to: application, from: application).filled.isEmpty)
  }

  @Test func `a person gets what they lack, and keeps what they have`() {
    let person = Person(id: .init(1), name: "Ann", email: "ann@acme.test")
    let other = Person(id: .init(2), name: "Anne", email: "anne@acme.test", title: "Lead")
    let supplement = PersonMerge.supplement(to: person, from: other)
    #expect(supplement.filled == [.title: "Lead"])
    #expect(
      supplement.keptFields(of: "Ann") == [
        KeptField(field: "email", owner: "Ann", stored: "ann@acme.test", other: "anne@acme.test")
      ])
  }

  @Test(
    arguments: [
      (nil, nil, 1), (nil, .sent, 2), (.sent, nil, 1), (.waived, .sent, 2), (.waived, nil, 1),
      (.void, nil, 2), (.void, .void, 1), (.waived, .waived, 1), (nil, .waived, 2),
    ] as [(Settlement.Manner?, Settlement.Manner?, Int)])
  func `of two letters the one that went furthest stays`(
    _ own: Settlement.Manner?, _ theirs: Settlement.Manner?, _ stays: Int
  ) throws {
    let owed = [
      CorrectionSample.followUp(7, kind: .checkIn), CorrectionSample.followUp(2, to: 2, theirs),
      CorrectionSample.followUp(1, to: 1, own), CorrectionSample.followUp(3, to: 3, .sent),
    ]
    let letters = try #require(PersonMerge.letters(among: owed, to: .init(2), into: .init(1)))
    #expect(letters.stays.id.number == stays)
    #expect(letters.goes.id.number == 3 - stays)
  }

  @Test(arguments: [(4, 2), (5, 1), (6, 1)]) func `of two letters that went out the first stays`(
    _ theirs: Int, _ stays: Int
  ) {
    let owed = [
      CorrectionSample.followUp(1, to: 1, .sent, at: 5),
      CorrectionSample.followUp(2, to: 2, .sent, at: theirs),
    ]
    let letters = PersonMerge.letters(among: owed, to: .init(2), into: .init(1))
    #expect(letters?.stays.id.number == stays)
  }

  @Test(arguments: [[], [1], [2]]) func `letters become one only where both have one`(
    _ people: [Int]
  ) {
    let owed = people.map { CorrectionSample.followUp($0, to: $0) }
    #expect(PersonMerge.letters(among: owed, to: .init(2), into: .init(1)) == nil)
  }

  struct TwoDrafts: Sendable, CustomTestStringConvertible {
    /// When each draft was written; nil where there is none.
    var own: Int?
    var theirs: Int?
    var isSame = false
    var isSettled = false
    var isTaken = false
    var isLost = false

    var testDescription: String {
      "own \(String(describing: own)), theirs \(String(describing: theirs)),"
        + " same \(isSame), settled \(isSettled)"
    }
  }

  static let drafts = [
    TwoDrafts(), TwoDrafts(own: 1), TwoDrafts(theirs: 1, isTaken: true),
    TwoDrafts(own: 1, theirs: 2, isTaken: true, isLost: true),
    TwoDrafts(own: 1, theirs: 1, isTaken: true, isLost: true),
    TwoDrafts(own: 2, theirs: 1, isLost: true),
    TwoDrafts(own: 1, theirs: 2, isSame: true), TwoDrafts(own: 2, theirs: 1, isSame: true),
    // What was settled went out, or not, as it is.
    TwoDrafts(theirs: 1, isSettled: true, isLost: true),
    TwoDrafts(own: 1, theirs: 2, isSettled: true, isLost: true),
    TwoDrafts(own: 1, theirs: 2, isSame: true, isSettled: true), TwoDrafts(own: 1, isSettled: true),
  ]

  @Test(arguments: drafts) func `of two drafts the newer one stays`(_ example: TwoDrafts) {
    func draft(_ body: String, _ draftedAt: Int?) -> Draft? {
      draftedAt.map {
        Draft(
          followUp: CorrectionSample.followUp(1), text: LetterText(subject: "", body: body),
          draftedAt: Instant(seconds: $0), recipient: nil)
      }
    }
    let theirs = draft(example.isSame ? "own" : "theirs", example.theirs)
    let joined = PersonMerge.JoinedDraft(
      own: draft("own", example.own), theirs: theirs, isSettled: example.isSettled)
    #expect(joined.taken == (example.isTaken ? theirs : nil))
    #expect(joined.losesDraft == example.isLost)
  }
}
