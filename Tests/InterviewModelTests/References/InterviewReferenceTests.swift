import InterviewModel
import Testing
import Zones

@Suite struct InterviewReferenceTests {
  private static let now = Instant(seconds: 1_000)

  private static func candidate(
    _ number: Int, _ company: String, _ role: String?, _ after: Int, isCancelled: Bool = false
  ) -> InterviewReference.Candidate {
    InterviewReference.Candidate(
      id: Interview.ID(number), company: company, role: role, startsAt: now + after,
      isCancelled: isCancelled)
  }

  private static let candidates = [
    candidate(1, "Acme", "Backend Engineer", -300), candidate(2, "Acme", "Backend Engineer", 0),
    candidate(3, "Acme", "Backend Engineer", 1), candidate(4, "Acme", "Backend Engineer", 200),
    candidate(5, "Acme", "Backend Engineer", -1, isCancelled: true),
    candidate(6, "Acme Labs", "Data", 50), candidate(7, "Zürich Re", nil, -500),
    candidate(8, "3M", "Backend", -700),
  ]

  private func resolve(
    _ typed: String, _ preference: InterviewReference.Preference = .held
  ) throws(ReferenceError) -> Int {
    try InterviewReference(typed).resolve(
      among: Self.candidates, preferring: preference, at: Self.now
    ).number
  }

  @Test(arguments: [
    ("12", InterviewReference.number(Interview.ID(12))), (" 007 ", .number(Interview.ID(7))),
    ("last", .last), ("LAST", .last), ("last one", .words("last one")), ("3M", .words("3M")),
    ("-1", .words("-1")), ("", .words("")),
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
    #expect(try resolve("last", .next) == 3)
  }

  @Test(arguments: [
    ("acme", InterviewReference.Preference.held, 2), ("ACME", .next, 3), ("acmé", .held, 2),
    ("acme labs", .held, 6), ("labs", .next, 6), ("zur", .next, 7), ("re zu", .held, 7),
    ("acme back", .held, 2), ("acme engineer", .next, 3), ("3m", .held, 8),
  ])
  func `words mean one company, or one company and role`(
    typed: String, preference: InterviewReference.Preference, number: Int
  ) throws {
    #expect(try resolve(typed, preference) == number)
  }

  @Test func `several companies are listed, none is guessed`() {
    #expect(throws: ReferenceError.several(typed: "ac", candidates: ["Acme", "Acme Labs"])) {
      try resolve("ac")
    }
  }

  @Test(arguments: ["globex", "cme", "acme frontend", "", "  ", "."])
  func `what matches nothing is refused`(typed: String) {
    #expect(throws: ReferenceError.self) { try resolve(typed) }
  }

  @Test func `without interviews there is no last`() {
    #expect(throws: ReferenceError.none(.anyInterview)) {
      try InterviewReference.last.resolve(among: [], preferring: .held, at: Self.now)
    }
  }
}
