import InterviewModel
import Testing

@Suite struct NearRolesTests {
  @Test(arguments: [
    ("Backend", ["Backend Engineer"]), ("backend engineer", []),
    ("Backend Enginer", ["Backend Engineer"]),
    ("Senior Backend Engineer", ["Backend Engineer"]), ("Designer", []), ("SRE", []),
    ("Engineer", ["Backend Engineer", "Platform Engineer"]), ("開発", ["開発者"]),
  ])
  func `a role is near whose words go on from it, or that is a slip away`(
    typed: String, near: [String]
  ) {
    let open = ["Backend Engineer", "Platform Engineer", "QA", "開発者"]
    #expect(NearNames.roles(typed, among: open) == near)
  }
}
