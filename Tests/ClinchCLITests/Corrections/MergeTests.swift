import ClinchCLI
import TestSupport
import Testing

@Suite struct MergeTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed(
      "log", "Acme Inc", "Backend Engineer", "--at", "2026-11-18 10:00", "--with", "Dan Lee",
      "--url", "https://acme.example")
  }

  @Test func `two spellings of a company become one`() throws {
    let dry = try home.succeed("merge", "company", "acme inc", "acme", "--dry-run")
    #expect(dry.stderr == "note: nothing was merged\n")
    #expect(dry.stdout.contains("Would merge Acme Inc into Acme\n"))
    let run = try home.succeed("merge", "company", "acme inc", "acme")
    #expect(run.stderr == "note: to separate them: clinch undo\n")
    #expect(
      run.stdout.contains(
        """
        Merged Acme Inc into Acme
          joined          Acme, Backend Engineer, with interview 2
          f5              check-in: no longer needed since Thu 19 Nov 2026 18:00 (now)

        """), "\(run.stdout)")
    let shown = try home.clinch("show", "acme", "--json").json()
    #expect(shown["application"]?["url"] == "https://acme.example")
    #expect(shown["interviews"]?.items.count == 2)
  }

  @Test func `what was joined is numbered in JSON`() throws {
    let json = try home.clinch("merge", "company", "acme inc", "acme", "--json").json()
    #expect(json.keys == ["follow_ups", "merged"])
    #expect(json["merged"]?.keys == ["applications", "company", "from", "joined", "kept"])
    #expect(
      json["merged"]?["joined"]?.items.map(\.keys) == [["application", "from", "interviews"]])
    let person = try home.clinch("merge", "person", "dan lee", "p1", "--dry-run", "--json").json()
    #expect(person.keys == ["would_be_merged"])
    #expect(
      person["would_be_merged"]?.keys == ["from", "interviews", "kept", "letters", "person"])
  }

  @Test func `two spellings of a person become one, and two letters too`() throws {
    try home.succeed("edit", "interview", "1", "--with", "Dan Lee <dan@acme.example>")
    try home.succeed("letter", "sent", "1", "--to", "dan lee", "--anyway")

    let run = try home.succeed("merge", "person", "dan@acme.example", "p1")

    #expect(
      run.stderr == """
        note: kept the email of Dana Lee, "dana@acme.example"; the other was "dan@acme.example"
        note: to separate them: clinch undo

        """)
    #expect(run.stdout.contains("into p1\n"))
    #expect(run.stdout.contains("  person          Dana Lee <dana@acme.example>\n"))
    #expect(run.stdout.contains("  letter          f6, sent Thu 19 Nov 2026 18:00"))
    #expect(run.stdout.contains("; f1 was lost\n"))
  }

  @Test(arguments: [
    (["company", "acme", "acme"], Status.data, "both are the company Acme"),
    (["company", "nothing", "acme"], .noInput, "no company matches \"nothing\""),
    (["person", "dana", "p1"], .data, "both are p1, Dana Lee"),
    (["person", "p9", "p1"], .noInput, "no person has the number p9"),
    (["person", "lee", "p1"], .noInput, "\"lee\" could mean any of these"),
  ])
  func `what cannot be joined is refused`(
    words: [String], status: Status, message: String
  ) throws {
    let run = try home.clinch(["merge"] + words)
    #expect(run.status == status)
    #expect(run.stderr.contains("error: \(message)"), "\(run.stderr)")
  }

  @Test func `interviews of the same moment are named with what to do`() throws {
    try home.succeed("move", "2", "--at", "2026-11-19 15:00")
    let run = try home.clinch("merge", "company", "acme inc", "acme")
    #expect(run.status == .data)
    #expect(
      run.stderr.contains(
        """
        error: interviews 2 and 1 would be in one application, starting at the same time
        hint: if they are the same: clinch remove interview 2 or clinch remove interview 1

        """))
  }

  @Test func `errors about two spellings name merge`() throws {
    let taken = try home.clinch("edit", "person", "sam", "--email", "dana@acme.example")
    #expect(
      taken.stderr.contains("hint: if both are the same person: clinch merge person FROM p1\n"))
    let open = try home.clinch("edit", "application", "acme inc", "--company", "Acme")
    #expect(
      open.stderr.contains(
        "hint: if these are two spellings of one company: clinch merge company FROM INTO\n"))
  }
}
