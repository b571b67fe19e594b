import ClinchCLI
import TestSupport
import Testing

/// `log` of names that are nearly known.
@Suite struct NearNameTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func companies() throws -> [String] {
    try home.clinch("list", "--json").json().items.compactMap {
      if case .string(let name)? = $0["company"] { name } else { nil }
    }
  }

  @Test func `a script is told of a company that is nearly known, and how to join them`() throws {
    let run = try home.succeed("log", "Acme, Inc.", "--at", "2026-11-18 10:00", "--no-follow-ups")
    #expect(
      run.stderr == """
        note: "Acme, Inc." is a new company, similar to "Acme"; if they are the same company:
        note:   clinch merge company "Acme, Inc." Acme

        """)
    try home.succeed("merge", "company", "Acme, Inc.", "Acme")
    #expect(Set(try companies()) == ["Acme"])
  }

  @Test func `a script is told of somebody who is nearly known, and how to join them`() throws {
    let run = try home.succeed(
      "log", "Acme", "--at", "2026-11-19 09:00", "--no-follow-ups", "--with", "Dana")
    #expect(
      run.stderr == """
        note: "Dana" is a new person, similar to "Dana Lee"; if they are the same person:
        note:   clinch merge person p3 p1

        """)
    try home.succeed("merge", "person", "p3", "p1")
  }

  @Test func `somebody named by an address alone is told of`() throws {
    let run = try home.succeed(
      "log", "Acme", "--at", "2026-11-19 09:00", "--no-follow-ups", "--with", "kim.roe@acme.example"
    )
    #expect(
      run.stderr == """
        note: the name Kim Roe was taken from the address; to correct it:
        note:   clinch edit person p3 --name "…"

        """)
  }

  @Test func `an address that is known is who has it, without a word about the name`() throws {
    let run = try home.succeed(
      "log", "Acme", "--at", "2026-11-19 09:00", "--no-follow-ups", "--with", "dana@acme.example")
    #expect(run.stderr.isEmpty)
    #expect(run.stdout.contains("Dana Lee"))
  }

  @Test func `on a terminal the known company can be chosen`() throws {
    let run = try home.asked(
      "log", "Acme GmbH", "--at", "2026-11-19 10:00", answers: ["7", "1"])
    #expect(run.status == .fine)
    #expect(
      run.stderr.contains("\"Acme GmbH\" is not known yet. Is it:\n  1  Acme\n  2  a new company\n")
    )
    #expect(Set(try companies()) == ["Acme"])
  }

  @Test func `on a terminal it can be a new one, and nothing more is said`() throws {
    let run = try home.asked("log", "Acme GmbH", "--at", "2026-11-19 10:00", answers: ["2"])
    #expect(!run.stderr.contains("clinch merge"))
    #expect(Set(try companies()) == ["Acme", "Acme GmbH"])
  }

  @Test func `on a terminal the known person can be chosen`() throws {
    _ = try home.asked(
      "log", "Acme", "--at", "2026-11-19 10:00", "--with", "Sam", answers: ["1"])
    let people = try home.clinch("list", "--json").json().items.flatMap {
      $0["interviewers"]?.items.compactMap { $0["id"] } ?? []
    }
    #expect(people.count == 3)
    #expect(Set(people.map { "\($0)" }).count == 2)
  }

  @Test func `names that are not near are never asked about`() throws {
    let run = try home.asked(
      "log", "Betatron", "--at", "2026-11-19 10:00", "--with", "Kim Roe", answers: [])
    #expect(run.status == .fine)
  }

  @Test(arguments: ["Backend Enginer", "Backend", "Data Scientist"])
  func `a script is told of what is open beside a new application, and how to join them`(
    role: String
  ) throws {
    let run = try home.succeed("log", "Acme", role, "--at", "2026-11-18 10:00", "--no-follow-ups")
    #expect(
      run.stderr == """
        note: also open at Acme: Backend Engineer (a1); if the interview belongs there:
        note:   clinch edit interview 2 --application a1

        """)
    let third = try home.succeed(
      "log", "Acme", "Designer", "--at", "2026-11-18 12:00", "--no-follow-ups")
    #expect(
      third.stderr.contains(
        """
        note:   clinch edit interview 3 --application a2
        note:   clinch edit interview 3 --application a1

        """))
    try home.succeed("edit", "interview", "2", "--application", "a1")
    #expect(Set(try companies()) == ["Acme"])
  }

  @Test(arguments: ["Acmee", "Amce", "Ace Me", "Acm e"])
  func `a slip in a short name is noticed`(company: String) throws {
    let run = try home.succeed("log", company, "--at", "2026-11-18 10:00", "--no-follow-ups")
    #expect(run.stderr.contains("is a new company, similar to \"Acme\"") == (company != "Ace Me"))
  }

  @Test func `another word of four letters is another company`() throws {
    let run = try home.succeed("log", "Acne", "--at", "2026-11-18 10:00", "--no-follow-ups")
    #expect(run.stderr.isEmpty)
  }

  @Test func `commands in notes name the database that was named`() throws {
    let file = home.folder.path + "/other.db"
    try home.succeed("log", "Acme", "--at", "2026-11-18 10:00", "--db", file)
    let run = try home.succeed("log", "Acme, Inc.", "--at", "2026-11-18 12:00", "--db", file)
    #expect(run.stderr.contains("note:   clinch merge company \"Acme, Inc.\" Acme --db \(file)\n"))
  }

  @Test func `commands on screens name the database that was named`() throws {
    let file = home.folder.path + "/other.db"
    try home.succeed("log", "Acme", "--at", "2026-11-18 10:00", "--with", "Dana", "--db", file)
    let skipped = try home.succeed("skipped", "--db", file).stdout
    #expect(skipped.contains(": clinch debrief 1 --db \(file)\n"))
    let debrief = try home.succeed("debrief", "1", "--done", "1", "--db", file).stdout
    #expect(debrief.contains(": clinch letter draft f1 --db \(file)\n"))
    let card = try home.succeed("card", "1", "--db", file).stdout
    #expect(card.contains("[clinch debrief 1 --why TEXT --db \(file)]"))
  }
}
