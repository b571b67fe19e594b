import ClinchCLI
import SQLite
import TestSupport
import Testing

@Suite struct CSVContractTests {
  private static let lists = [
    (["overdue"], Keys.followUp),
    (["due", "--within", "9d"], Keys.followUp),
    (["letter", "list"], Keys.followUp),
    (["list"], Keys.interview),
    (["skipped"], Keys.tipSummary),
    (["skipped", "--by", "interview"], Keys.skippedInterview),
    (["skipped", "--by", "kind"], Keys.tipKindSkips),
    (["report", "--work-search"], Keys.workSearch),
    (["history"], Keys.historyEntry),
  ]

  private func acme() throws -> Home {
    let home = try Home()
    try home.logAcme()
    try home.succeed("debrief", "acme", "--skipped", "2,ask,6", "--note", "2=no, time")
    return home
  }

  @Test(arguments: lists)
  func `the header has the keys of the JSON`(words: [String], keys: [String]) throws {
    let run = try acme().clinch(words + ["--csv"], now: "2026-11-22T12:00:00+01:00")
    let header = run.stdout.prefix { $0 != "\r\n" }
    #expect(header.split(separator: ",").map(String.init).sorted() == keys)
  }

  @Test(arguments: lists)
  func `every line ends in CRLF`(words: [String], keys: [String]) throws {
    let run = try acme().clinch(words + ["--csv"], now: "2026-11-22T12:00:00+01:00")
    let octets = Array(run.stdout.utf8)
    #expect(octets.suffix(2) == [0x0D, 0x0A])
    for place in octets.indices where octets[place] == 0x0A { #expect(octets[place - 1] == 0x0D) }
  }

  @Test func `nothing in it steers a terminal, while a pipe gets it exactly`() throws {
    let home = try acme()
    let connection = try Connection(.file(home.folder.file(Home.database)))
    try connection.run("UPDATE application SET company = char(27) || '[2J' || char(0x202E)")
    try connection.close()
    for words in [["list", "--csv"], ["report", "--work-search", "--csv"], ["due", "--csv"]] {
      let shown = try home.clinch(words, terminal: .terminal(width: 80)).stdout
      #expect(shown.contains("\\u{1B}[2J\\u{202E}"))
      #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      #expect(shown.hasSuffix("\r\n"))
      #expect(try home.clinch(words).stdout.contains("\u{1B}[2J\u{202E}"))
    }
  }

  @Test(arguments: lists.filter { $0.0 != ["skipped"] })
  func `an empty list is the header alone`(words: [String], keys: [String]) throws {
    let run = try Home().clinch(words + ["--csv"])
    #expect(run.status == .fine)
    #expect(run.stdout.utf8.count { $0 == 0x0A } == 1)
    #expect(run.stderr.isEmpty)
  }

  @Test func `lists inside a row are joined by semicolons`() throws {
    let home = try acme()
    let interviews = try home.clinch("list", "--csv").stdout
    #expect(interviews.contains("Dana Lee <dana@acme.example>; Sam Ito"))
    let skipped = try home.clinch("skipped", "--by", "interview", "--csv").stdout
    #expect(skipped.contains("\"2 ask: no, time; 6 objection\""))
  }

  @Test func `a cell that a spreadsheet would run is guarded`() throws {
    let home = try Home()
    try home.succeed("log", "=1+1", "--at", "2026-11-19T15:00")
    #expect(try home.clinch("list", "--csv").stdout.contains(",'=1+1,"))
  }

  @Test(arguments: ["overdue", "due", "list", "skipped"])
  func `JSON and CSV exclude each other`(command: String) throws {
    let run = try Home().clinch(command, "--json", "--csv")
    #expect(run.status == .usage)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains("use --json or --csv, not both"))
  }
}
