import ClinchCLI
import TestSupport
import Testing
import Zones

/// What is around the database: links, folders, variables, zones.
@Suite struct SurroundingsTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  /// A computer that knows UTC alone.
  private static let noZones = ZoneDatabase(directories: [])

  private static let commands: [[String]] = [
    ["overdue", "--exit-code"], ["today"], ["due", "--count"], ["list"], ["doctor"], ["report"],
    ["log", "Acme", "--at", "noon"], ["backup"], ["undo"], ["purge", "--yes"], ["history"],
  ]

  @Test(arguments: commands)
  func `a database that is a link to nothing is 74, and never "nothing"`(words: [String]) throws {
    try home.folder.makeFolder(".local/share/clinch")
    try TestFile.link(home.folder.file(Home.database), to: "/media/nowhere/clinch.db")
    let run = try home.clinch(words)
    #expect(run.status == .inputOutput)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains("link to /media/nowhere/clinch.db"))
    #expect(!run.stderr.contains("SQLite code"))
  }

  @Test(arguments: commands)
  func `so is one in a folder that is a link to nothing`(words: [String]) throws {
    try home.folder.makeFolder(".local/share")
    try TestFile.link(home.folder.file(".local/share/clinch"), to: "/media/nowhere")
    let run = try home.clinch(words)
    #expect(run.status == .inputOutput)
    #expect(run.stderr.contains("link to /media/nowhere"))
  }

  @Test(arguments: commands)
  func `so is one below a home that is a file`(words: [String]) throws {
    try home.folder.write([], to: "file")
    let run = try home.clinch(words, environment: ["HOME": home.folder.file("file")])
    #expect(run.status == .inputOutput)
    #expect(run.stderr.contains("is not a folder"))
  }

  @Test func `what only asks does not say that nothing was saved`() throws {
    try home.folder.makeFolder(".local/share/clinch")
    try TestFile.link(home.folder.file(Home.database), to: "/media/nowhere/clinch.db")
    let list = try home.clinch("list")
    #expect(!list.stderr.contains("saved"))
    #expect(try home.clinch("log", "Acme", "--at", "noon").stderr.contains("nothing was saved"))
  }

  @Test(arguments: [":memory:", "file:a.db", "file::memory:?cache=shared"])
  func `what is no path of a file is refused`(name: String) throws {
    #expect(try home.clinch(["list"], environment: ["CLINCH_DB": name]).status == .configuration)
    #expect(try home.clinch("list", "--db", name).status == .usage)
  }

  @Test(arguments: [
    ["topics", "dates"], ["doctor"], ["setting", "list"], ["backup", "list"], ["--help"],
  ])
  func `what needs no zone works with an impossible one`(words: [String]) throws {
    #expect(try home.clinch(words, environment: ["TZ": "Nowhere/Land"]).status == .fine)
  }

  @Test(arguments: [
    ["overdue"], ["log", "Acme", "--at", "noon"], ["today"], ["undo", "--dry-run"],
  ])
  func `what needs one is 78`(words: [String]) throws {
    #expect(try home.clinch(words, environment: ["TZ": "Nowhere/Land"]).status == .configuration)
  }

  @Test(arguments: [["topics", "dates"], ["setting", "list"], ["setting", "get", "minutes"]])
  func `what needs no home works without one`(words: [String]) throws {
    #expect(try home.clinch(words, environment: ["HOME": ""]).status == .fine)
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Berlin", "14"), ("UTC0", "UTC", "15"),
    ("JST-9", "Asia/Tokyo", "06"), ("<+03>-3", "Etc/GMT-3", "12"),
    ("Europe/berlin", "Europe/Berlin", "14"),
    ("posix/Europe/Berlin", "Europe/Berlin", "14"),
  ])
  func `a rule in TZ is understood, and a zone is stored`(tz: String, zone: String, hour: String)
    throws
  {
    let run = try home.clinch(
      ["log", "Acme", "--at", "2026-11-18 15:00", "--json", "--quiet"], environment: ["TZ": tz])
    #expect(run.status == .fine)
    #expect(run.stdout.contains("\"zone\": \"\(zone)\""))
    #expect(run.stdout.contains("\"2026-11-18T\(hour):00:00Z\""))
  }

  @Test func `a clock without a name is read by, and what would be stored with it is asked for`()
    throws
  {
    try home.logAcme()
    let tz = ["TZ": "XYZ-5:37"]
    #expect(try home.clinch(["list"], environment: tz).status == .fine)
    let run = try home.clinch(["log", "Beta", "--at", "noon"], environment: tz)
    #expect(run.status == .configuration)
    #expect(run.stderr.contains("--zone"))
    let named = ["log", "Beta", "--at", "noon", "--zone", "Europe/Berlin"]
    #expect(try home.clinch(named, environment: tz).status == .fine)
  }

  @Test(arguments: [
    ["report"], ["report", "--html", "-"], ["letter", "draft", "acme", "--to", "dana", "--stdout"],
    ["list"], ["today"], ["calendar", "-o", "-"], ["move", "acme", "--at", "2026-11-19 15:30"],
  ])
  func `a zone that is not known stops nothing`(words: [String]) throws {
    try home.logAcme()
    let run = try home.clinch(words, environment: ["TZ": "UTC"], zones: Self.noZones)
    #expect(run.status == .fine, "\(run.stderr)")
  }

  @Test func `it is named by what counts by it, and by doctor`() throws {
    try home.logAcme()
    let environment = ["TZ": "UTC"]
    let report = try home.clinch(["report"], environment: environment, zones: Self.noZones)
    #expect(report.stderr.contains("Europe/Berlin"))
    #expect(report.stderr.contains("tzdata-legacy"))
    let doctor = try home.clinch(["doctor"], environment: environment, zones: Self.noZones)
    #expect(doctor.stdout.contains("Europe/Berlin"))
  }

  @Test func `a word that a move was read by is said to have been read elsewhere`() throws {
    try home.logAcme()
    let run = try home.clinch(
      ["move", "acme", "--at", "2026-11-19 15:30", "--quiet"], environment: ["TZ": "UTC"],
      zones: Self.noZones)
    #expect(run.stderr.contains("was read in this computer's time zone (UTC)"))
  }

  @Test func `an escape in the name of the folder does not reach the screen`() throws {
    try home.folder.makeFolder("a\u{1B}[31m")
    let run = try home.clinch(["demo"], environment: ["TMPDIR": home.folder.file("a\u{1B}[31m")])
    #expect(run.status == .fine)
    #expect(!run.stdout.unicodeScalars.contains("\u{1B}"))
    #expect(run.stdout.contains("rm -rf "))
  }
}
