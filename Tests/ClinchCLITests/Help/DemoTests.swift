import ClinchCLI
import TestSupport
import Testing

@Suite struct DemoTests {
  private func demo(_ home: Home, _ words: String...) throws -> Run {
    try home.clinch(["demo", "--db", home.folder.file("demo.db")] + words)
  }

  @Test func `it never touches a file that exists`() throws {
    let home = try Home()
    try home.folder.write(Array("mine".utf8), to: "demo.db")
    let run = try demo(home)
    #expect(run.status == .cannotCreate)
    #expect(try home.folder.octets("demo.db") == Array("mine".utf8))
  }

  @Test func `it never touches the real database`() throws {
    let home = try Home()
    try home.logAcme()
    let before = try home.folder.octets(Home.database)
    let run = try home.clinch(["demo"], environment: ["TMPDIR": home.folder.path])
    #expect(run.status == .fine)
    #expect(try home.folder.octets(Home.database) == before)
    #expect(try home.folder.names().contains { $0.hasPrefix("clinch-demo-") })
  }

  @Test(arguments: [
    ".local/share/clinch/clinch.db", "./.local//share/clinch/./clinch.db", "mine.db",
  ])
  func `it never takes the place of the real database`(name: String) throws {
    let home = try Home()
    let run = try home.clinch(
      ["demo", "--db", home.folder.file(name)],
      environment: ["CLINCH_DB": home.folder.file("mine.db")])
    #expect(run.status == .cannotCreate)
    #expect(run.stderr.contains("hint: leave --db out"))
    #expect(try home.folder.names().isEmpty)
  }

  @Test func `it is a realistic search of three months`() throws {
    let home = try Home()
    try #require(try demo(home).status == .fine)
    let db = home.folder.file("demo.db")
    let interviews = try home.clinch("list", "--json", "--db", db).json().items
    let letters = try home.clinch("letter", "list", "--json", "--db", db).json().items
    #expect(interviews.count == 25)
    #expect(Set(interviews.compactMap { "\($0["company"] ?? .null)" }).count == 12)
    #expect(interviews.contains { $0["kind"] == "panel" })
    #expect(letters.contains { $0["settlement"] == "sent" && $0["late"] == true })
    #expect(letters.contains { $0["settlement"] == "sent" && $0["late"] == false })
    #expect(letters.contains { $0["settlement"] == "waived" })
    #expect(letters.contains { $0["state"] == "overdue" })
    #expect(letters.contains { $0["state"] == "due" })
    let shown = try home.clinch("show", "cobalt", "--json", "--db", db).json()
    #expect(shown["offers"]?.items.map { $0["answer"] } == [.null])
    let due = try home.clinch("due", "--within", "3d", "--json", "--db", db).json().items
    #expect(Set(due.compactMap { "\($0["kind"] ?? .null)" }).count >= 3)
  }

  @Test func `it is the same at the same moment`() throws {
    let (one, other) = (try Home(), try Home())
    let documents = try [one, other].map { try demo($0, "--json").json() }
    #expect(documents[0].keys == ["database", "now", "overdue", "skipped", "today"])
    for key in ["now", "overdue", "skipped", "today"] {
      #expect(documents[0][key] == documents[1][key])
    }
  }

  @Test(arguments: 16...22)
  func `it has something to show on every day of the week`(day: Int) throws {
    var home = try Home()
    home.now = "2026-11-\(day)T18:00:00+01:00"
    let document = try demo(home, "--json").json()
    for key in ["overdue", "due", "next", "undebriefed"] {
      #expect(document["today"]?[key]?.items.isEmpty == false, "\(key)")
    }
  }

  @Test func `what it proposes to try works`() throws {
    let home = try Home()
    let lines = try demo(home).lines
    let proposed = lines.drop { $0 != "Try it out:" }.filter { $0.hasPrefix("  clinch ") }
    #expect(proposed.count == 8)
    let variables = ["CLINCH_DB": home.folder.file("demo.db")]
    for line in proposed {
      let run = try home.clinch(Words.split(line.dropFirst(9)), environment: variables)
      #expect(run.status == .fine, "\(line): \(run.stderr)")
    }
  }

  @Test func `the path it shows is one that a shell takes`() throws {
    let home = try Home()
    let path = home.folder.file("it's mine.db")
    let run = try home.clinch("demo", "--db", path)
    #expect(run.stdout.contains("export CLINCH_DB='\(home.folder.path)/it'\\''s mine.db'\n"))
  }
}
