import ClinchCLI
import SQLite
import TestSupport
import Testing
import Zones

/// Files in the shapes that other trackers write, and what each has to yield: `expected.json`.
@Suite struct ImportSamplesTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private static let folder = "Tests/ClinchCLITests/Samples"
  private static let now = "2026-12-05T12:00:00+01:00"

  /// The names of the files, and the options that they need.
  static let samples: [(name: String, options: [String])] = [
    ("tables/linkedin", []), ("tables/simplify.csv", []), ("tables/jobsync.csv", []),
    ("tables/teal-weak.csv", []),
    ("tables/sheet-german-semicolon-cp1252.csv", ["--encoding", "windows-1252"]),
    ("tables/career-ops-applications.md", []),
    ("tables/careerforge-job_search_tracker.csv", []), ("tables/fetters.sql", []),
  ]

  private static func expected(_ name: String) throws -> LooseJSON {
    let text = try #require(TestFile.text(Repository.path("\(folder)/expected.json")))
    return try #require(try LooseJSON.document(text)[name])
  }

  /// The file itself; of a dump the database that it makes.
  private func file(_ name: String) throws -> String {
    let path = Repository.path("\(Self.folder)/\(name)")
    guard name.hasSuffix(".sql") else { return path }
    try home.folder.write([], to: "fetters.db")
    let connection = try Connection(.file(home.folder.file("fetters.db")))
    try connection.runScript(try #require(TestFile.text(path)))
    try connection.close()
    return home.folder.file("fetters.db")
  }

  private func imported(_ name: String, _ options: [String]) throws -> JSONDocument {
    try home.clinch(["import", try file(name), "--json"] + options, now: Self.now).json()
  }

  @Test func `each file that is expected to be read is here`() throws {
    let text = try #require(TestFile.text(Repository.path("\(Self.folder)/expected.json")))
    let names = try LooseJSON.document(text).keys.filter { $0 != "note" }
    #expect(Set(names) == Set(Self.samples.map(\.name) + ["tables/sheet-english-messy.csv"]))
  }

  @Test(arguments: samples)
  func `a file yields as many applications, saved and empty rows as it has`(
    name: String, options: [String]
  ) throws {
    let expected = try Self.expected(name)
    let found = try imported(name, options)
    let saved = expected["saved"] ?? expected["discarded"] ?? .count(0)
    #expect(found["applications"]?.items.count == expected["applications"]?.count)
    #expect(found["saved"]?.items.count == saved.count)
    #expect(found["skipped"]?.items.count == (expected["empty_rows"] ?? .count(0)).count)
  }

  @Test(arguments: samples)
  func `companies and days of applying are those of the file`(
    name: String, options: [String]
  ) throws {
    let expected = try Self.expected(name)
    let found = try imported(name, options)
    let rows = found["applications"]?.items ?? []
    let companies = (expected["companies"] ?? expected["company"])?.texts ?? []
    let named = (rows + (found["saved"]?.items ?? [])).compactMap { $0["company"]?.text }
    if !companies.isEmpty { #expect(named == companies) }
    let days = (expected["applied"]?.texts ?? []).map { String($0.prefix(10)) }
    let applied = rows.compactMap { $0["applied_at"]?.text }.compactMap(Instant.init(rfc3339:))
    let zone = try #require(ZoneDatabase.system.zone(named: "Europe/Berlin"))
    if !days.isEmpty { #expect(applied.map { "\(zone.local(at: $0).date)" } == days) }
  }

  @Test(arguments: samples)
  func `the same file again changes nothing`(name: String, options: [String]) throws {
    _ = try imported(name, options)
    let again = try imported(name, options)
    let actions = ["applications", "interviews"].flatMap { again[$0]?.items ?? [] }
      .compactMap { $0["action"] }
    #expect(actions.allSatisfy { $0 == "unchanged" })
    #expect(try home.clinch("history", "--json").json().items.count == 1)
  }

  @Test(arguments: samples)
  func `one undo takes all of it back`(name: String, options: [String]) throws {
    _ = try imported(name, options)
    try home.succeed("undo")
    #expect(try home.clinch("applications", "--json").json().items.isEmpty)
  }

  @Test func `a sheet in two orders is refused with the lines that contradict each other`() throws {
    let run = try home.clinch(
      ["import", try file("tables/sheet-english-messy.csv")], now: Self.now)
    #expect(run.status == .data)
    #expect(
      run.stderr.contains("line 5, Date Applied: 9/19/24 can only be month/day/year"))
    #expect(run.stderr.contains("line 8, Date Applied: 27/9/24 can only be day/month/year"))
    #expect(run.stderr.contains("--date-order mdy"))
  }

  @Test func `with an order all rows go in, and dates in the other one are named and noted`()
    throws
  {
    let found = try imported("tables/sheet-english-messy.csv", ["--date-order", "mdy"])
    let expected = try Self.expected("tables/sheet-english-messy.csv")["applications"]?.count
    #expect(found["applications"]?.items.count == expected)
    let unread = found["unread"]?.items ?? []
    #expect(unread.compactMap { $0["line"] } == [4, 8])
    #expect(unread.compactMap { $0["column"] } == ["Date Applied", "Date Applied"])
    #expect(unread.allSatisfy { $0.keys == Keys.skippedRow })
    #expect(found["skipped"]?.items.compactMap { $0["line"] } == [7])
    let note = try home.clinch("show", "a4", "--json").json()["application"]?["note"]?.text ?? ""
    #expect(note.contains("Date Applied: 27/9/24"))
  }

  @Test func `bytes that are not UTF-8 are refused with the way to say what they are`() throws {
    let run = try home.clinch(
      ["import", try file("tables/sheet-german-semicolon-cp1252.csv")], now: Self.now)
    #expect(run.status == .data)
    #expect(run.stderr.contains("line 2 has the byte 0xFC"))
    #expect(run.stderr.contains("--encoding windows-1252"))
  }

  @Test func `who is named for contact, and when to follow up, stands in the note`() throws {
    _ = try imported("tables/careerforge-job_search_tracker.csv", [])
    let note = try home.clinch("show", "a1", "--json").json()["application"]?["note"]?.text ?? ""
    #expect(note.contains("contact_person: Petra Wolff"))
    #expect(note.contains("last_updated: 2026-11-24"))
  }

  @Test func `Teal's day to follow up stands in the note`() throws {
    _ = try imported("tables/teal-weak.csv", [])
    let application = try home.clinch("show", "a1", "--json").json()["application"]
    #expect(application?["note"]?.text.contains("Follow up: 2026-11-30") == true)
    #expect(application?["salary"] == "$95,000")
  }

  @Test func `rounds of fetters have a day and no time`() throws {
    let found = try imported("tables/fetters.sql", [])
    let interviews = found["interviews"]?.items ?? []
    #expect(interviews.compactMap { $0["day_only"] } == [true, true])
    #expect(
      interviews.compactMap { $0["starts_at"] } == ["2026-11-23T23:00:00Z", "2026-12-01T23:00:00Z"])
    #expect(found["preset"] == "fetters")
  }

  @Test func `a file of fetters is only read`() throws {
    let path = try file("tables/fetters.sql")
    let before = try TestFile.octets(path)
    try home.succeed("import", path, now: Self.now)
    #expect(try TestFile.octets(path) == before)
    #expect(
      TestFile.names(in: home.folder.path).filter { $0.hasPrefix("fetters") } == ["fetters.db"])
  }

  @Test func `a formula stays text`() throws {
    _ = try imported("tables/sheet-english-messy.csv", ["--date-order", "dmy"])
    let note = try home.clinch("show", "a4", "--json").json()["application"]?["note"]?.text ?? ""
    #expect(note.contains("=HYPERLINK(\"http://x\")"))
  }
}

extension JSONDocument {
  /// The text of a string; empty for anything else.
  fileprivate var text: String {
    if case .string(let text) = self { text } else { "" }
  }
}
