import InterviewModel
import Testing
import Zones

@Suite struct ApplicationReferenceTests {
  private static func application(
    _ number: Int, _ company: String, _ role: String?, _ outcome: Outcome? = nil
  ) -> Application {
    Application(id: Application.ID(number), company: company, role: role, outcome: outcome)
  }

  private static let applications = [
    application(1, "Acme", "Backend"), application(2, "Acme", "Backend", .rejected),
    application(3, "Globex", "Backend"), application(4, "Globex", "Frontend"),
    application(5, "Initech", nil, .ghosted), application(6, "Umbrella", "Data", .rejected),
    application(7, "Umbrella", "Data", .ghosted),
  ]

  private func resolve(_ typed: String) throws(ReferenceError) -> Int {
    try ApplicationReference.resolve(typed, among: Self.applications).id.number
  }

  @Test func `digits are an interview's number, all else is words`() {
    #expect(ApplicationReference("12") == .handle(.interview(Interview.ID(12)), typed: "12"))
    #expect(ApplicationReference("a4") == .handle(.application(.init(4)), typed: "a4"))
    #expect(ApplicationReference("last") == .words("last"))
    #expect(ApplicationReference("acme") == .words("acme"))
  }

  @Test(arguments: [
    ("acme", 1), ("acme backend", 1), ("globex front", 4), ("initech", 5), ("glo ba", 3),
  ])
  func `words mean the open one, else the ended one`(typed: String, number: Int) throws {
    #expect(try resolve(typed) == number)
  }

  @Test func `several open or several ended are listed`() {
    let open = ReferenceError.several(
      typed: "globex", candidates: Self.applications[2...3].map { .application($0) })
    #expect(throws: open) { try resolve("globex") }
    let ended = ReferenceError.several(
      typed: "umbrella", candidates: Self.applications[5...6].map { .application($0) })
    #expect(throws: ended) { try resolve("umbrella") }
  }

  @Test(arguments: [("acme", 2), ("globex", nil as Int?), ("initech", 5)])
  func `what has ended is meant where only that makes sense`(typed: String, number: Int?) {
    let meant = try? ApplicationReference.resolve(typed, among: Self.applications) {
      $0.outcome != nil
    }
    #expect(meant?.id.number == number)
  }

  private func resolve(_ typed: String, standingFor id: Int?) throws(ReferenceError) -> Int {
    guard let handle = Handle(typed) else { throw .none(.anythingMatching(typed)) }
    let others = [Self.application(8, "A4", nil), Self.application(9, "F12 Labs", nil)]
    return try ApplicationReference.resolve(
      handle, typed, standingFor: id.map { ApplicationID($0) },
      among: Self.applications + others
    ).id.number
  }

  @Test(arguments: [
    ("a2", 2, 2), ("f7", 4, 4), ("o1", 6, 6),
    // A number wins over a part of a name, and is no name where nothing has the number.
    ("f12", 3, 3), ("f12", nil, 9), ("a4", nil, 8),
    // Where both are the same there is nothing to choose.
    ("a4", 8, 8), ("a04", 4, 4),
  ])
  func `a number means what has it, else what is called so`(
    typed: String, id: Int?, number: Int
  ) throws {
    #expect(try resolve(typed, standingFor: id) == number)
  }

  @Test func `a number that is the whole name of another company is refused with both`() {
    let error = #expect(throws: ReferenceError.self) { try resolve("a4", standingFor: 4) }
    guard case .several("a4", let candidates) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(candidates.map(\.reference) == ["a04", "a8"])
  }

  @Test(arguments: ["a99", "f2", "o3", "p1"])
  func `a number that nothing has is refused`(typed: String) {
    #expect(throws: ReferenceError.self) { try resolve(typed, standingFor: nil) }
  }

  @Test func `what matches nothing is refused`() {
    #expect(throws: ReferenceError.none(.anythingMatching("hooli"))) { try resolve("hooli") }
  }
}
