import InterviewModel
import Testing

/// People as mails, calendars and profiles write them.
@Suite struct PersonPastedTests {
  @Test(arguments: [
    "Dana Lee (dana@acme.example)", "Dana Lee [dana@acme.example]", "dana@acme.example (Dana Lee)",
    "Dana Lee – dana@acme.example", "Dana Lee | dana@acme.example",
    "Dana Lee (mailto:dana@acme.example)", "Dana Lee (she/her) <dana@acme.example>",
  ])
  func `an address is one in whichever brackets`(raw: String) throws {
    #expect(
      try PersonEntry.list(raw, field: "--with") == [
        PersonEntry(name: "Dana Lee", email: "dana@acme.example")
      ])
  }

  @Test(arguments: [
    "Dana Lee – CTO", "Dana Lee — CTO", "Dana Lee - CTO", "Dana Lee | CTO", "Dana Lee · CTO",
    "Dana Lee [CTO]", "Dana Lee (she/her) (CTO)", "Dana Lee (CTO) [she/her]",
  ])
  func `a title is one behind a dash, a bar or in brackets`(raw: String) throws {
    #expect(
      try PersonEntry.list(raw, field: "--with") == [PersonEntry(name: "Dana Lee", title: "CTO")])
  }

  @Test(arguments: ["(she/her)", "(they/them)", "(she / her / hers)", "(sie/ihr)", "[he/him]"])
  func `pronouns are no title`(pronouns: String) throws {
    #expect(
      try PersonEntry.list("Dana Lee \(pronouns)", field: "--with") == [
        PersonEntry(name: "Dana Lee")
      ])
  }

  @Test(arguments: [
    ("Dana Lee – Head of Engineering", "Head of Engineering"),
    ("Dana Lee | Senior Recruiter | Acme", "Senior Recruiter | Acme"),
    ("Dana Lee - Teamleiterin", "Teamleiterin"),
  ])
  func `a longer title behind a dash is kept whole`(raw: String, title: String) throws {
    #expect(try PersonEntry.list(raw, field: "--with").map(\.title) == [title])
  }

  @Test(arguments: [
    ("Dana Lee | Sam Ito", "has a dash or a bar in a name (column 1)"),
    ("Dana Lee – Sam Ito", "has a dash or a bar in a name"),
    ("info@acme.example (Dana Lee)", "has parentheses that could hold a name or a title"),
    ("Dana Lee (CTO, dana@acme.example)", "has an address and more in parentheses"),
    ("Dana Lee [CTO", "has a title that is never closed (column 10)"),
    ("all", "has all for a name, which means everybody"), ("ALL", "has all for a name"),
    ("f12", "has f12 for a name, which is the number of a follow-up"),
    ("Dana; o2", "has o2 for a name, which is the number of an offer (column 7)"),
  ])
  func `what could be two people, or no person, is refused`(raw: String, fault: String) {
    let refusal = #expect(throws: InputError.self) {
      try PersonEntry.list(raw, field: "--with")
    }
    let text = refusal?.description ?? ""
    #expect(text.hasPrefix("--with \(fault)"), "\(text)")
  }

  @Test(arguments: [
    ("\"Dr. Lee, Dana\"", "Dr. Dana Lee"), ("\"Lee, Dr. Dana\"", "Dr. Dana Lee"),
    ("\"Lee, Dana Dr.\"", "Dr. Dana Lee"),
    ("\"Prof. Dr. med. Voss, Anke\"", "Prof. Dr. med. Anke Voss"),
    ("Dr. Lee, Dana <d@x>", "Dr. Dana Lee"), ("\"Frau Dr. Kern, Ina\"", "Frau Dr. Ina Kern"),
    ("\"Dr. van der Berg, Anna\"", "Dr. Anna van der Berg"), ("\"Lee, Dr.\"", "Dr. Lee"),
  ])
  func `titles of a name turned round go to the front`(raw: String, name: String) throws {
    #expect(try PersonEntry.list(raw, field: "--with").map(\.name) == [name])
  }

  @Test(arguments: [
    ("Dana Lee", "Dana Lee"), ("Lee, Dana", "Dana Lee"), ("Dr. Lee, Dana", "Dr. Dana Lee"),
    ("Dana Lee, PhD", "Dana Lee, PhD"), ("\"Lee, Dana\"", "Dana Lee"), ("\"Ray; Bob\"", "Ray; Bob"),
    ("Robert (Bob) Smith", "Robert (Bob) Smith"), ("O'Neil", "O'Neil"),
  ])
  func `one name is read as people write it`(raw: String, name: String) throws {
    #expect(try PersonEntry.name(raw, field: "--name") == name)
  }

  @Test(arguments: [
    ("Dana Lee; Sam Ito", "--name has a semicolon"), ("Dana Lee, Sam Ito", "--name has a comma"),
    ("Dana and Sam", "--name has \"and\" in it"), ("Dana <d@x>", "--name has an address in it"),
    ("dana@x", "--name has an address in it"), ("all", "--name cannot be all"),
    ("p3", "--name cannot be p3"), ("", "--name is empty"),
    ("\"Dana\"; \"Sam\"", "--name is more than one name"),
  ])
  func `more than one name, or what means something else, is refused`(
    raw: String, fault: String
  ) {
    let refusal = #expect(throws: InputError.self) { try PersonEntry.name(raw, field: "--name") }
    let text = refusal?.description ?? ""
    #expect(text.hasPrefix(fault), "\(text)")
  }
}
