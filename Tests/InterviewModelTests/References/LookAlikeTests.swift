import InterviewModel
import Testing

@Suite struct LookAlikeTests {
  private func application(_ id: Int, _ company: String, _ role: String? = nil) -> Application {
    Application(id: ApplicationID(id), company: company, role: role)
  }

  @Test func `applications are one by their names, and were two by their keys`() {
    let (first, other) = (application(1, "O'Reilly"), application(2, "O’Reilly"))
    let found = LookAlike.applications(among: [
      (first, ["o'reilly", ""]), (other, ["o’reilly", ""]), (application(3, "Acme"), ["acme", ""]),
    ])
    #expect(found == [.applications(first, other)])
  }

  @Test func `applications whose roles differ, or that were one before, are none`() {
    let found = LookAlike.applications(among: [
      (application(1, "Acme", "SRE"), ["acme", "sre"]),
      (application(2, "Acme", "QA"), ["acme", "qa"]),
      (application(3, "ACME", "sre"), ["acme", "sre"]),
    ])
    #expect(found.isEmpty)
  }

  @Test func `people of one name are one unless their addresses or spellings say otherwise`() {
    let people = [
      Person(id: PersonID(1), name: "Dana Lee", email: "a@x"),
      Person(id: PersonID(2), name: "Dana Lee\u{200B}"),
      Person(id: PersonID(3), name: "DANA LEE", email: "b@x"), Person(id: PersonID(4), name: "Sam"),
    ]
    #expect(LookAlike.people(among: people) == [.people(people[0], people[1])])
  }
}
