import InterviewModel
import Testing

/// Titles, degrees and companies behind a name, as signatures and profiles have them.
@Suite struct PersonTitleTests {
  @Test(arguments: [
    ("Dana Lee, CTO", "Dana Lee", "CTO"),
    ("Dana Lee (CTO), Acme GmbH", "Dana Lee", "CTO, Acme GmbH"),
    ("Dana Lee – CTO, Acme GmbH", "Dana Lee", "CTO, Acme GmbH"),
    ("Dana Lee (CTO), Acme Inc.", "Dana Lee", "CTO, Acme Inc."),
    ("Dana Lee, Head of Engineering", "Dana Lee", "Head of Engineering"),
    ("Dana Lee, Senior Recruiter", "Dana Lee", "Senior Recruiter"),
    ("Dana Lee (she/her), VP Engineering", "Dana Lee", "VP Engineering"),
    ("Dana Lee, PhD, CTO", "Dana Lee, PhD", "CTO"), ("Dana Lee / CTO", "Dana Lee", "CTO"),
    ("Dana Lee - CTO", "Dana Lee", "CTO"), ("Dana Lee, Teamleiterin", "Dana Lee", "Teamleiterin"),
  ])
  func `a post behind a comma, a dash or a slash is a title`(
    raw: String, name: String, title: String
  ) throws {
    #expect(
      try PersonEntry.list(raw, field: "--with") == [PersonEntry(name: name, title: title)])
  }

  @Test(arguments: [
    ("Dana Lee <d@x>, CTO", "Dana Lee", "CTO"), ("Dana Lee, CTO <d@x>", "Dana Lee", "CTO"),
    ("Dana Lee <dana.lee@x>, Recruiting", "Dana Lee", "Recruiting"),
    ("Dana Lee, CTO <dana.lee@x>", "Dana Lee", "CTO"),
    ("Lee, Dana, CTO <dana.lee@x>", "Dana Lee", "CTO"),
    ("Dana Lee <d@x>, PhD", "Dana Lee, PhD", nil),
  ])
  func `so it is beside an address`(raw: String, name: String, title: String?) throws {
    let entries = try PersonEntry.list(raw, field: "--with")
    #expect(entries.map(\.name) == [name])
    #expect(entries.map(\.title) == [title])
  }

  @Test(arguments: [
    "Dana Lee <d@x>, CTO, Sam Ito <s@x>", "Dana Lee (CTO), Sam Ito (VP)",
    "Dana Lee <d@x>, Recruiter, Sam <s@x>",
  ])
  func `the next one with an address or a title is a person`(raw: String) throws {
    #expect(try PersonEntry.list(raw, field: "--with").count == 2)
  }

  @Test(arguments: [
    "Dana Lee (CTO), Acme", "Dana Lee <d@x>, Acme", "Dana Lee (CTO), Blue Sky",
    "Dana Lee – CTO, Globex Group", "Dana Lee (CTO), Sam Ito", "Dana Lee (CTO), Sam Ito (VP), Acme",
    "\"Dana Lee\" (CTO), Acme", "Dana Lee (CTO), Sam Head",
  ])
  func `what could be a company or somebody is refused with both readings`(raw: String) {
    let refusal = #expect(throws: InputError.self) { try PersonEntry.list(raw, field: "--with") }
    #expect(refusal?.fault.contains("a title, a company or a second person") == true)
    #expect(refusal?.example?.contains("for one person, or") == true)
  }

  @Test(arguments: [
    "Dana Lee | Acme", "Dana Lee / Acme", "Dana Lee at Acme", "Dana Lee from Acme",
    "Dana Lee bei Acme",
    "Dana Lee @ Acme", "Dana Lee, Acme", "Dana Lee: CTO", "Dana Lee (CTO) - Acme",
    "Dana Lee (CTO) / Acme",
  ])
  func `a company behind another mark is refused`(raw: String) {
    #expect(throws: InputError.self) { try PersonEntry.list(raw, field: "--with") }
  }

  @Test(arguments: [
    "TBD", "tba", "?", "??", "-", "–", "...", "n/a", "N/A", "none", "unknown", "noch offen", "k.A.",
    "to be confirmed", "Dana Lee; TBD", "\"TBD\"",
  ])
  func `what names nobody is refused`(raw: String) {
    #expect(throws: InputError.self) { try PersonEntry.list(raw, field: "--with") }
  }

  @Test(arguments: [
    "Dana Lee with Sam Ito", "Dana Lee oder Sam Ito", "Dana Lee or Sam Ito", "Dana Lee mit Sam Ito",
    "1. Dana Lee 2. Sam Ito", "1. Dana Lee\n2. Sam Ito", "- Dana Lee\n- Sam Ito", "• Dana Lee",
    "Dana Lee\tSam Ito", "Dana\tSam\tRita",
  ])
  func `several people without a semicolon are refused`(raw: String) {
    let refusal = #expect(throws: InputError.self) { try PersonEntry.list(raw, field: "--with") }
    #expect(refusal?.example?.hasPrefix("Dana Lee; Sam Ito for two people") == true)
  }

  @Test(arguments: [
    ("To: Dana Lee <dana@acme.example>", "To"), ("an: Dana Lee", "An"), ("Cc: Dana", "Cc"),
    ("From: Dana Lee <d@x>", "From"), ("Von: Dana Lee <d@x>", "Von"), ("Reply-To: d@x", "Reply-To"),
  ])
  func `the word of a mail before people is named`(raw: String, label: String) {
    let refusal = #expect(throws: InputError.self) { try PersonEntry.list(raw, field: "--with") }
    #expect(refusal?.fault == "starts with \"\(label):\", which is no name: leave it out")
  }

  @Test(arguments: [
    "Na Ito", "Ka Lee", "Dana Lee", "Dr. Ana Núñez", "Sam Head", "Max von und zu Stein", "面接 太郎",
    "O'Neil", "Dana\tLee", "Will Order", "Cat Stevens",
  ])
  func `names stay names`(raw: String) throws {
    #expect(try PersonEntry.list(raw, field: "--with").count == 1)
  }
}
