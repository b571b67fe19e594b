import InterviewModel
import Testing

@testable import Rendering

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
    ("Summer Internship", "the Summer Internship", "das Summer Internship"),
    ("Praktikum im Marketing (m/w/d)", "the Praktikum im Marketing", "das Praktikum im Marketing"),
    ("Head of Engineering", "the Head of Engineering role", "die Stelle als Head of Engineering"),
    ("Program Manager", "the Program Manager role", "die Stelle als Program Manager"),
    ("Placement Officer", "the Placement Officer role", "die Stelle als Placement Officer"),
    ("Job Coach", "the Job Coach role", "die Stelle als Job Coach"),
    ("Head of Program", "the Head of Program role", "die Stelle als Head of Program"),
    ("A/V Technician", "the A/V Technician role", "die Stelle als A/V Technician"),
    ("H/W Engineer", "the H/W Engineer role", "die Stelle als H/W Engineer"),
    ("Cook (all shifts)", "the Cook (all shifts) role", "die Stelle als Cook (all shifts)"),
    ("Engineer (I)", "the Engineer (I) role", "die Stelle als Engineer (I)"),
    ("Buyer (div.)", "the Buyer role", "die Stelle als Buyer"),
    ("Buyer (m / w / d)", "the Buyer role", "die Stelle als Buyer"),
    ("Fachkraft(m/w/d) Pflege", "the Fachkraft Pflege role", "die Stelle als Fachkraft Pflege"),
    ("Ausbildung zur Köchin", "the Ausbildung zur Köchin", "die Ausbildung zur Köchin"),
    ("Werkstudentenstelle", "the Werkstudentenstelle", "die Werkstudentenstelle"),
    ("Cook (nights)", "the Cook (nights) role", "die Stelle als Cook (nights)"),
    ("(m/w/d)", "the (m/w/d) role", "die Stelle als (m/w/d)"),
  ])
  func `a role is said as people say it`(_ role: String, _ english: String, _ german: String) {
    #expect(RoleName(role).english == english)
    #expect(RoleName(role).german == german)
  }
}
