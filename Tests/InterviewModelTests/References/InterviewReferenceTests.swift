import InterviewModel
import Testing
import Zones

@Suite struct InterviewReferenceTests {
  private static let now = Instant(seconds: 1_000)

  private static func candidate(
    _ number: Int, _ company: String, _ role: String?, _ after: Int, isCancelled: Bool = false,
    of application: Int? = nil, isOpen: Bool = true
  ) -> InterviewReference.Candidate {
    InterviewReference.Candidate(
      id: Interview.ID(number), application: .init(application ?? company.utf8.count),
      company: company, role: role, isOpen: isOpen, startsAt: now + after, zone: "Europe/Berlin",
      isCancelled: isCancelled)
  }

  private static let candidates = [
    candidate(1, "Acme", "Backend Engineer", -300), candidate(2, "Acme", "Backend Engineer", 0),
    candidate(3, "Acme", "Backend Engineer", 1),
    candidate(5, "Acme", "Backend Engineer", -1, isCancelled: true),
    candidate(6, "Acme Labs", "Data", 50), candidate(7, "Zürich Re", nil, -500),
    candidate(8, "3M", "Backend", -700),
  ]

  private func resolve(
    _ typed: String, _ purpose: InterviewReference.Purpose = .held
  ) throws(ReferenceError) -> Int {
    try InterviewReference(typed).resolve(
      among: Self.candidates, for: purpose, at: Self.now
    ).meant.id.number
  }

  @Test(arguments: [
    ("12", InterviewReference.number(Interview.ID(12))), (" 007 ", .number(Interview.ID(7))),
    ("last", .last), ("LAST", .last), ("last one", .words("last one")), ("3M", .words("3M")),
    ("-1", .words("-1")), ("", .words("")), ("a 4", .words("a 4")), ("aa4", .words("aa4")),
    ("a4b", .words("a4b")), ("a", .words("a")), ("i4", .words("i4")), ("4a", .words("4a")),
    ("a4", .handle(.application(.init(4)), typed: "a4")),
    (" F12", .handle(.followUp(.init(12)), typed: " F12")),
    ("o02", .handle(.offer(.init(2)), typed: "o02")),
    ("p99999999999999999999", .handle(.person(.init(.max)), typed: "p99999999999999999999")),
    ("99999999999999999999", .number(Interview.ID(.max))), ("١", .words("١")),
  ])
  func `digits alone are a number, last is the latest`(
    typed: String, reference: InterviewReference
  ) {
    #expect(InterviewReference(typed) == reference)
  }

  @Test func `a number is exactly that interview, cancelled or not`() throws {
    #expect(try resolve("5") == 5)
    #expect(throws: ReferenceError.none(.interview(InterviewID(9)))) { try resolve("9") }
    #expect(throws: ReferenceError.none(.interview(InterviewID(.max)))) {
      try resolve("99999999999999999999")
    }
  }

  @Test func `last is the latest held, or the next where that is preferred`() throws {
    #expect(try resolve("last") == 2)
    #expect(try resolve("last", .planned) == 3)
  }

  @Test(arguments: [
    ("acme", InterviewReference.Purpose.held, 2), ("ACME", .planned, 3), ("acmé", .held, 2),
    ("acme labs", .held, 6), ("labs", .planned, 6), ("zur", .planned, 7), ("re zu", .held, 7),
    ("acme back", .held, 2), ("acme engineer", .planned, 3), ("3m", .held, 8),
  ])
  func `words mean one company, or one company and role`(
    typed: String, purpose: InterviewReference.Purpose, number: Int
  ) throws {
    #expect(try resolve(typed, purpose) == number)
  }

  @Test func `several companies are listed, none is guessed`() {
    #expect(throws: several("ac", [2, 6])) { try resolve("ac") }
  }

  @Test(arguments: ["globex", "cme", "acme frontend", "", "  ", "."])
  func `what matches nothing is refused`(typed: String) {
    #expect(throws: ReferenceError.self) { try resolve(typed) }
  }

  private func several(_ typed: String, _ numbers: [Int]) -> ReferenceError {
    .several(
      typed: typed,
      candidates: numbers.compactMap { number in
        Self.all.first { $0.id.number == number }.map { .interview($0) }
      })
  }

  private static let all = candidates + roles

  /// Two roles of one company: an open one, 11 to 13, and one that has ended, 14 and 15.
  private static let roles = [
    candidate(11, "Hooli", "SRE", -50, of: 7), candidate(12, "Hooli", "SRE", 50, of: 7),
    candidate(13, "Hooli", "SRE", 90, of: 7),
    candidate(14, "Hooli", "Data", -20, of: 8, isOpen: false),
    candidate(15, "Hooli", "Data", 20, of: 8, isOpen: false),
    candidate(16, "Pied", "A", 50, of: 9), candidate(17, "Pied", "B", 40, of: 10),
    candidate(18, "Pied", "B", -40, of: 10),
    candidate(19, "Raviga", nil, -70, of: 30), candidate(20, "Raviga", nil, -60, of: 30),
    candidate(21, "Endframe", "A", -9, of: 31), candidate(22, "Endframe", "B", -8, of: 32),
  ]

  private func choose(
    _ typed: String, _ purpose: InterviewReference.Purpose, _ meaning: HandleMeaning? = nil
  ) throws(ReferenceError) -> [Int] {
    let choice = try InterviewReference(typed).resolve(
      among: Self.all, standingFor: meaning, for: purpose, at: Self.now)
    return ([choice.meant] + choice.passedOver).map(\.id.number)
  }

  @Test(arguments: [
    // Only one of them can be meant by the command.
    ("hooli", InterviewReference.Purpose.held, [11]), ("pied", .held, [18]),
    ("hooli data", .held, [14]), ("hooli data", .planned, [15]), ("raviga", .held, [20]),
    // What is only looked at may be the nearest.
    ("hooli", .preparation, [12, 13]), ("pied", .preparation, [17, 16]),
    ("raviga", .preparation, [20, 19]),
  ])
  func `of several those are meant for which the command makes sense, open ones first`(
    typed: String, purpose: InterviewReference.Purpose, numbers: [Int]
  ) throws {
    #expect(try choose(typed, purpose) == numbers)
  }

  @Test(arguments: [
    ("hooli", InterviewReference.Purpose.planned, [12, 13]), ("hooli", .change, [11, 12, 13]),
    ("pied", .planned, [16, 17]), ("pied", .change, [16, 17, 18]), ("raviga", .planned, [19, 20]),
    ("endframe", .held, [21, 22]), ("endframe", .planned, [21, 22]),
  ])
  func `what fits several roles or interviews is refused with all of them`(
    typed: String, purpose: InterviewReference.Purpose, numbers: [Int]
  ) {
    #expect(throws: several(typed, numbers)) { try choose(typed, purpose) }
  }

  @Test(arguments: [
    ("a8", 8, nil as Int?, InterviewReference.Purpose.held, [14]), ("A8", 8, nil, .planned, [15]),
    ("f3", 7, 13, .planned, [13]), ("o2", 30, nil, .held, [20]), ("f3", 30, 19, .change, [19]),
  ])
  func `a number stands for the interview, or for the application by the same rules`(
    typed: String, application: Int, interview: Int?, purpose: InterviewReference.Purpose,
    numbers: [Int]
  ) throws {
    let meaning = HandleMeaning(
      application: .init(application), interview: interview.map { InterviewID($0) })
    #expect(try choose(typed, purpose, meaning) == numbers)
  }

  @Test func `two planned interviews of a numbered application are refused with both`() {
    #expect(throws: several("a7", [12, 13])) {
      try choose("a7", .planned, HandleMeaning(application: .init(7)))
    }
  }

  @Test(arguments: [
    ("a99", ReferenceError.none(.application(.init(99)))), ("f9", .none(.followUp(.init(9)))),
    ("o9", .none(.numberedOffer(.init(9)))), ("p1", .otherThing(.person(.init(1)))),
  ])
  func `a number that nothing has, or a person, is no interview`(
    typed: String, error: ReferenceError
  ) {
    #expect(throws: error) { try choose(typed, .held) }
  }

  @Test func `without interviews there is no last`() {
    #expect(throws: ReferenceError.none(.anyInterview)) {
      try InterviewReference.last.resolve(among: [], for: .held, at: Self.now)
    }
  }
}
