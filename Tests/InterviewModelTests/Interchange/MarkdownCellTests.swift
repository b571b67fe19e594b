import InterviewModel
import TestSupport
import Testing
import Zones

/// Marks of Markdown in cells are no part of what they say, and links lead where they led.
@Suite struct MarkdownCellTests {
  private static func read(
    _ header: String, _ cells: [String], isMarkdown: Bool = true
  ) throws -> ImportedApplication {
    let layout = TableLayout(
      headers: header.split(separator: ",").map(String.init), preset: nil, mapping: [:],
      isMarkdown: isMarkdown)
    let reader = RowReader(order: .dmy, zone: TestZones.berlin, now: at("2026-11-30 12:00"))
    let row = reader.read(layout.row(TableRecord(line: 3, cells: cells)))
    guard case .application(let application) = row else { throw NoApplication() }
    return application
  }

  private struct NoApplication: Error {}

  @Test(arguments: [
    ("**Acme**", "Acme"), ("__Acme__", "Acme"), ("*Acme*", "Acme"), ("_Acme_", "Acme"),
    ("***Acme***", "Acme"), ("~~Acme~~", "Acme"), ("==Acme==", "Acme"), ("`Acme`", "Acme"),
    ("``a`b``", "a`b"), ("**Acme** GmbH", "Acme GmbH"), ("**_Acme_ Co**", "Acme Co"),
    ("Beta<br>GmbH", "Beta GmbH"), ("Beta<br/>GmbH", "Beta GmbH"), ("<b>Acme</b>", "Acme"),
    ("<span style=\"color:red\">Acme</span>", "Acme"), ("Way &amp; Co.", "Way & Co."),
    ("A&#66;C", "ABC"), ("Yahoo\\!", "Yahoo!"), ("A \\* B", "A * B"),
    ("[Acme](https://acme.example)", "Acme"), ("[**Acme**](https://acme.example)", "Acme"),
    ("**[Acme](<https://acme.example/a b> \"Jobs\")**", "Acme"), ("[Acme][1]", "Acme"),
    ("[[Acme]]", "Acme"), ("[[companies/acme|Acme]]", "Acme"),
    ("![Acme](https://acme.example/logo.png)", "Acme"),
    ("<a href=\"https://acme.example\">Acme</a>", "Acme"),
    // None of these is a mark.
    ("snake_case_name", "snake_case_name"), ("A * B * C", "A * B * C"), ("5*3*2", "5*3*2"),
    ("[Remote] Acme", "[Remote] Acme"), ("A <3 B", "A <3 B"), ("~5 people", "~5 people"),
    ("AT&T", "AT&T"), ("a [b](c", "a [b](c"), ("**Acme", "**Acme"), ("C:\\x", "C:\\x"),
  ])
  func `a name has no marks`(cell: String, name: String) throws {
    #expect(try Self.read("Company", [cell]).company == name)
  }

  @Test(
    arguments: [
      ("[Acme](https://acme.example/)", "SRE", "https://acme.example/", nil),
      ("Acme", "[SRE](https://acme.example/1)", "https://acme.example/1", nil),
      (
        "[Acme](https://acme.example)", "[SRE](https://acme.example/1)", "https://acme.example/1",
        "Company: https://acme.example"
      ),
      ("[Acme](notes/acme.md)", "SRE", nil, "Company: notes/acme.md"),
      ("[[acme|Acme]]", "SRE", nil, "Company: acme"),
    ] as [(String, String, String?, String?)])
  func `the address of a link is the advertisement's, or stands in the note`(
    company: String, role: String, url: String?, note: String?
  ) throws {
    let found = try Self.read("Company,Role", [company, role])
    #expect(found.company == "Acme" && found.role == "SRE")
    #expect(found.texts[.url] == url)
    #expect(found.note.merged(into: nil) == note)
  }

  @Test(
    arguments: [
      ("[Link](https://acme.example/1)", nil), ("<https://acme.example/1>", nil),
      ("https://acme.example/1", nil), ("see [ad](https://acme.example/1) now", "Link: see ad now"),
    ] as [(String, String?)])
  func `a column of addresses has the address alone`(cell: String, note: String?) throws {
    let found = try Self.read("Company,Link", ["Acme", cell])
    #expect(found.texts[.url] == "https://acme.example/1")
    #expect(found.note.merged(into: nil) == note)
  }

  @Test(arguments: [
    ("**Very** good<br>again", "Very good\nagain"),
    ("see [this](https://a.example)", "see this (https://a.example)"),
    ("`x` and <https://a.example>", "x and https://a.example"),
  ])
  func `a note keeps its addresses and loses its marks`(cell: String, note: String) throws {
    #expect(try Self.read("Company,Notes", ["Acme", cell]).note.merged(into: nil) == note)
  }

  @Test func `every other field is read without marks`() throws {
    let found = try Self.read(
      "**Company**,Applied,Status,Salary,Interview,Interviewer,Round",
      [
        "Acme", "**2026-11-20**", "`Rejected`", "*80k*", "~~2026-11-25 10:00~~", "_Dana Lee_",
        "**2**",
      ])
    #expect(found.applied?.at == at("2026-11-20 12:00"))
    #expect(found.outcome == .rejected)
    #expect(found.texts[.salary] == "80k")
    #expect(found.interviews.first?.startsAt == at("2026-11-25 10:00"))
    #expect(found.interviews.first?.people.map(\.name) == ["Dana Lee"])
    #expect(found.interviews.first?.round == 2)
  }

  @Test(arguments: [
    ("[Acme](https://acme.example)", "Acme"), ("**Acme**", "Acme"), ("Beta<br>GmbH", "Beta GmbH"),
    ("*Acme*", "*Acme*"), ("snake_case", "snake_case"), ("`Acme`", "`Acme`"),
    ("Acme [x](y)", "Acme [x](y)"), ("C:\\*", "C:\\*"), ("Way &amp; Co.", "Way &amp; Co."),
  ])
  func `in other tables only what nobody writes by chance is a mark`(
    cell: String, name: String
  ) throws {
    let found = try Self.read("Company", [cell], isMarkdown: false)
    #expect(found.company == name)
    if cell.contains("https") { #expect(found.texts[.url] == "https://acme.example") }
  }
}
