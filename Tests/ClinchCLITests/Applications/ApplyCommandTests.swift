import ClinchCLI
import TestSupport
import Testing

/// Applications before their first interview.
@Suite struct ApplyCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private func listed(_ words: String...) throws -> [JSONDocument] {
    try home.clinch(["applications"] + words + ["--json"]).json().items
  }

  @Test func `an application is stored with all that was said, and listed`() throws {
    try home.succeed(
      "apply", "Acme", "Engineer", "--at", "2026-11-16", "--source", "LinkedIn", "--url",
      "https://acme.example/jobs/1", "--place", "Berlin", "--salary", "70k", "--note", "via Kim")
    let rows = try listed()
    #expect(rows.map(\.keys) == [Keys.listedApplication])
    #expect(rows[0]["applied_at"] == "2026-11-16T11:00:00Z")
    #expect(rows[0]["stage"] == "applied")
    #expect(rows[0]["waiting_on"] == "them")
    #expect(rows[0]["silent_days"] == 3)
    #expect(rows[0]["source"] == "LinkedIn")
    let shown = try home.clinch("show", "a1", "--json").json()["application"]
    #expect(shown?["salary"] == "70k")
    #expect(shown?["place"] == "Berlin")
    #expect(shown?["note"] == "via Kim")
  }

  @Test(arguments: [
    ["Acme", "engineer"], ["ACME", "Engineer"], ["Acme", "Engineer", "--at", "yesterday"],
  ])
  func `the same company and role that are open already are refused by their number`(
    words: [String]
  ) throws {
    try home.succeed("apply", "Acme", "Engineer")
    let run = try home.clinch(["apply"] + words)
    #expect(run.status == .data)
    #expect(run.stderr.contains("Acme, Engineer is already open: a1"))
    #expect(try listed().count == 1)
  }

  @Test func `one that an interview opened is refused with the way to say when it was sent`() throws
  {
    try home.succeed("log", "Acme", "Engineer", "--at", "noon")
    let run = try home.clinch("apply", "Acme", "Engineer", "--at", "2026-11-10")
    #expect(run.status == .data)
    #expect(run.stderr.contains("clinch edit application a1 --applied today"))
    try home.succeed("edit", "application", "a1", "--applied", "2026-11-10")
    #expect(try listed()[0]["applied_at"] == "2026-11-10T11:00:00Z")
    try home.succeed("edit", "application", "a1", "--applied", "")
    #expect(try listed()[0]["applied_at"] == .null)
  }

  @Test func `another role at the company is another application, and said`() throws {
    try home.succeed("apply", "Acme", "Engineer")
    let run = try home.succeed("apply", "Acme", "Designer")
    #expect(run.stderr.contains("also open at Acme: Engineer (a1)"))
    #expect(try listed().count == 2)
  }

  @Test func `a second try at what has ended knows the first`() throws {
    try home.succeed("apply", "Acme", "Engineer", "--at", "2026-11-02")
    try home.succeed("outcome", "acme", "rejected")
    let run = try home.succeed("apply", "Acme", "Engineer")
    #expect(run.stderr.contains("you applied for Acme, Engineer before: rejected"))
  }

  @Test func `a day to come is refused, and nothing is stored`() throws {
    let run = try home.clinch("apply", "Acme", "--at", "tomorrow")
    #expect(run.status == .data)
    #expect(try home.clinch("applications").stdout.hasPrefix("No applications yet."))
  }

  @Test func `an interview of the same company and role joins it`() throws {
    try home.succeed("apply", "Acme", "Engineer", "--at", "2026-11-10")
    try home.succeed("log", "acme", "--at", "noon")
    let rows = try listed()
    #expect(rows.count == 1)
    #expect(rows[0]["stage"] == "interview")
    #expect(rows[0]["round"] == 1)
    #expect(rows[0]["last_contact_at"] == "2026-11-19T12:00:00Z")
  }

  @Test func `undo takes it back`() throws {
    try home.succeed("apply", "Acme")
    try home.succeed("undo")
    #expect(try listed().isEmpty)
  }

  @Test func `on a terminal it asks, and a near name is asked about`() throws {
    try home.succeed("apply", "Acme GmbH", "Engineer")
    let questioner = ScriptedQuestioner(["Acme", "Designer", "", "LinkedIn", "1"])
    let run = try home.clinch(["apply"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(
      questioner.prompts.prefix(4)
        == ["Company: ", "Role: ", "Applied [today]: ", "Source, like LinkedIn: "])
    #expect(try listed().map { $0["company"] } == ["Acme GmbH", "Acme GmbH"])
  }

  @Test func `in a script the missing company is named`() throws {
    let run = try home.clinch("apply")
    #expect(run.status == .usage)
    #expect(run.stderr.hasPrefix("error: the company is missing\n"))
  }

  @Test(arguments: [
    (["--open"], ["Beta", "Acme"]), (["--ended"], ["Gamma"]), (["--stage", "applied"], ["Beta"]),
    (["--stage", "interview"], ["Acme"]), (["--waiting-on", "me"], ["Acme"]),
    (["--waiting-on", "them"], ["Beta"]), (["--company", "gam"], ["Gamma"]),
    (["--since", "2026-11-17"], ["Beta", "Acme"]), (["--until", "2026-11-11"], ["Gamma"]),
    (["--sort", "company"], ["Acme", "Beta", "Gamma"]),
    (["--sort", "company", "--reverse"], ["Beta", "Acme", "Gamma"]),
    (["--sort", "silent"], ["Beta", "Acme", "Gamma"]),
    (["--sort", "next"], ["Acme", "Beta", "Gamma"]),
  ])
  func `the list is filtered and sorted, open ones first`(
    words: [String], companies: [String]
  ) throws {
    try home.succeed("apply", "Gamma", "--at", "2026-11-10")
    try home.succeed("outcome", "gamma", "rejected")
    try home.succeed("apply", "Beta", "--at", "2026-11-17")
    try home.succeed("log", "Acme", "--at", "2026-11-18 12:00", "--with", "Dana Lee")
    let sorted = words.contains("--sort") ? words : words + ["--sort", "applied"]
    let rows = try home.clinch(["applications", "--json"] + sorted).json().items
    let expected = words.contains("--sort") ? companies : companies.sorted()
    let found = rows.compactMap { $0["company"] }.map { "\($0)" }
    let names = (words.contains("--sort") ? found : found.sorted())
    #expect(names == expected.map { "\(JSONDocument.string($0))" })
  }
}
