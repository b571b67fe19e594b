import ClinchCLI
import TestSupport
import Testing

/// Words of the command line, before any command runs.
@Suite struct ArgumentTests {
  @Test func `without a command it shows today`() throws {
    let home = try Home()
    #expect(try home.clinch() == home.clinch("today"))
    #expect(try home.clinch("--json") == home.clinch("today", "--json"))
  }

  @Test(arguments: [
    ["--json", "overdue"], ["--now", "2026-11-22T12:00:00+01:00", "overdue", "--json"],
    ["--now=2026-11-22T12:00:00+01:00", "--json", "overdue"],
    ["--color", "never", "-q", "--no-input", "overdue", "--json"],
  ])
  func `shared flags may stand before the command`(words: [String]) throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.clinch(words, now: "2026-11-22T12:00:00+01:00")
    #expect(run == (try home.clinch("overdue", "--json", now: "2026-11-22T12:00:00+01:00")))
    #expect(try run.json().items.count == 2)
  }

  @Test func `a shared flag may stand before a command and its subcommand`() throws {
    #expect(try Home().clinch("--json", "letter", "list").stdout == "[]\n")
  }

  @Test(arguments: [
    (["log", "Acme", "--at", "noon", "--note", "a", "--note", "b"], "--note"),
    (["log", "Acme", "--at", "noon", "--at=1pm"], "--at"),
    (["letter", "sent", "--to", "a", "--to", "b"], "--to"),
    (["list", "--json", "--json"], "--json"),
    (["--json", "list", "--json"], "--json"),
  ])
  func `a flag that holds one value is refused when given twice`(
    words: [String], flag: String
  ) throws {
    let run = try Home().clinch(words)
    #expect(run.status == .usage)
    #expect(run.stderr.split(separator: "\n").first == "error: \(flag) is given twice")
  }

  @Test func `a choice and its opposite are refused together`() throws {
    let run = try Home().clinch("log", "Acme", "--at", "noon", "--follow-ups", "--no-follow-ups")
    #expect(run.status == .usage)
  }

  @Test func `flags that hold several values may be repeated`() throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.clinch(
      "debrief", "acme", "--done", "1", "--done", "3", "--skipped", "2", "--skipped", "4", "--note",
      "2=late", "--note", "4=tired", "--objection", "Dana: a", "--objection", "Sam: b", "--json")
    #expect(try run.json()["tips"]?[3]?["note"] == "tired")
  }

  @Test(arguments: [
    (["overdu"], "there is no command \"clinch overdu\"", "clinch overdue"),
    (["dune"], "there is no command \"clinch dune\"", "clinch due or clinch done"),
    (["xyzzy"], "there is no command \"clinch xyzzy\"", "clinch --help lists them"),
    (["letter", "snt"], "there is no command \"clinch letter snt\"", "clinch letter sent"),
    (["help", "lgo"], "there is no command \"clinch lgo\"", "clinch log"),
    (
      ["help", "letter", "lits"], "there is no command \"clinch letter lits\"", "clinch letter list"
    ),
    (["overdue", "--josn"], "unknown option \"--josn\"", "did you mean \"--json\"?"),
    (["move", "1", "--att", "noon"], "unknown option \"--att\"", "did you mean \"--at\"?"),
    (["apply", "Acme", "--on", "today"], "unknown option \"--on\"", "clinch apply --help"),
    (["today", "--frob"], "unknown option \"--frob\"", "clinch today --help"),
    (["calendar", "--csv"], "unknown option \"--csv\"", "clinch calendar --help"),
    (
      ["edit", "a1", "--salary", "90 k"], "unknown option \"--salary\"",
      "clinch edit application --help"
    ),
    (
      ["offer", "received", "acme", "--until", "friday"], "unknown option \"--until\"",
      "clinch offer extend --help"
    ),
    (
      ["letter", "sent", "f1", "--panel"], "unknown option \"--panel\"",
      "clinch letter waive --help"
    ),
    (["overdue", "-x"], "unknown option \"-x\"", "clinch overdue --help"),
    (
      ["import", "-", "-"], "- is standard input, and can be named once",
      "clinch import --help"
    ),
    (
      ["letter", "sent", "a", "b"], "unexpected argument \"b\"",
      "put a company and role in quotes, and name several letters by number: f12 f13"
    ),
    (
      ["move", "26", "fri 10:00"], "unexpected argument \"fri 10:00\"",
      "for example: clinch move acme --at \"friday 10:00\""
    ),
    (
      ["cancel", "acme", "backend", "engineer"],
      "2 unexpected arguments: \"backend\", \"engineer\"",
      "for example: clinch cancel acme --note \"they filled the role\""
    ),
    (["overdue", "acme"], "unexpected argument \"acme\"", "clinch overdue --help"),
    (
      ["restore"], "<file> is missing",
      "for example: clinch restore 20261123T071500Z-schema-4-daily.db"
    ),
    (
      ["promise", "acme"], "<text> is missing",
      "for example: clinch promise acme \"two references\" --by friday"
    ),
    (
      ["offer", "answer", "acme"], "<answer> is missing", "use one of: accept, decline"
    ),
    (
      ["outcome", "acme"], "<outcome> is missing",
      "use one of: accepted, declined, rejected, withdrawn, ghosted, rescinded, open"
    ),
    (
      ["move", "1"], "--at is missing: when does it start?",
      "clinch move 1 --at \"tomorrow 15:00\""
    ),
    (
      ["overdue", "--kind", "letter"], "\"letter\" is not a valid value for --kind",
      "use one of: thank_you, offer_answer, check_in, promise"
    ),
    (
      ["outcome", "acme", "hired"], "\"hired\" is not a valid value for the outcome",
      "use one of: "
        + "accepted, declined, rejected, withdrawn, ghosted, rescinded, open"
    ),
  ])
  func `a slip is answered with what was meant`(
    words: [String], error: String, hint: String
  ) throws {
    let run = try Home().clinch(words)
    #expect(run == Run(status: .usage, stderr: "error: \(error)\nhint: \(hint)\n"))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func `help is what was asked for, so it goes to the standard output`(words: [String]) throws {
    let run = try Home().clinch(words)
    #expect(run.status == .fine)
    #expect(run.stdout.hasPrefix("OVERVIEW: Track your interviews"))
    #expect(run.stderr.isEmpty)
  }

  @Test(arguments: [["help", "overdue"], ["overdue", "--help"], ["overdue", "-h", "--nosuch"]])
  func `a command's help can be had before and behind it`(words: [String]) throws {
    let run = try Home().clinch(words)
    #expect(run.status == .fine)
    #expect(run.stdout.hasPrefix("OVERVIEW: List overdue follow-ups"))
  }

  @Test func `the version is one line`() throws {
    #expect(try Home().clinch("--version") == Run(status: .fine, stdout: "clinch 0.1.0\n"))
  }

  @Test func `a group alone shows its commands`() throws {
    let run = try Home().clinch("letter")
    #expect(run.status == .fine)
    #expect(run.stdout.contains("letter sent"))
  }

  @Test func `text after a double dash is never a flag`() throws {
    let home = try Home()
    try home.succeed("log", "--at", "noon", "--", "--json")
    #expect(try home.clinch("list", "--json").json()[0]?["company"] == "--json")
  }
}
