import InterviewModel
import Testing

@Suite struct RoleNameTests {
  @Test(arguments: [
    ("Backend Engineer", "the Backend Engineer role", "die Stelle als Backend Engineer"),
    ("Backend Engineer (m/f/d)", "the Backend Engineer role", "die Stelle als Backend Engineer"),
    ("Pflegefachkraft (m/w/d)", "the Pflegefachkraft role", "die Stelle als Pflegefachkraft"),
    ("Buyer (f/m/x)", "the Buyer role", "die Stelle als Buyer"),
    ("Buyer m/w/d", "the Buyer role", "die Stelle als Buyer"),
    ("Buyer (all genders)", "the Buyer role", "die Stelle als Buyer"),
    (
      "Product Manager, Payments", "the role of Product Manager, Payments",
      "die Stelle als Product Manager, Payments"
    ),
    ("Internship in Marketing", "the Internship in Marketing", "das Internship in Marketing"),
    ("Summer Internship", "the Summer Internship", "die Stelle als Summer Internship"),
    ("Praktikum im Marketing (m/w/d)", "the Praktikum im Marketing", "das Praktikum im Marketing"),
    ("Head of Engineering", "the Head of Engineering role", "die Stelle als Head of Engineering"),
    ("Cook (nights)", "the Cook (nights) role", "die Stelle als Cook (nights)"),
    ("(m/w/d)", "the (m/w/d) role", "die Stelle als (m/w/d)"),
  ])
  func `a role is said as people say it`(_ role: String, _ english: String, _ german: String) {
    #expect(RoleName(role).english == english)
    #expect(RoleName(role).german == german)
  }
}
