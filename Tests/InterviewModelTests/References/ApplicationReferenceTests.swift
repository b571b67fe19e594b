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
    #expect(ApplicationReference("12") == .interview(Interview.ID(12)))
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
      typed: "globex", candidates: ["Globex, Backend", "Globex, Frontend"])
    #expect(throws: open) { try resolve("globex") }
    let ended = ReferenceError.several(
      typed: "umbrella", candidates: ["Umbrella, Data", "Umbrella, Data"])
    #expect(throws: ended) { try resolve("umbrella") }
  }

  @Test func `what matches nothing is refused`() {
    #expect(throws: ReferenceError.none(.anythingMatching("hooli"))) { try resolve("hooli") }
  }
}
