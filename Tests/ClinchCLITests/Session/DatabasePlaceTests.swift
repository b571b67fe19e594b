import ClinchCLI
import TestSupport
import Testing

@Suite struct DatabasePlaceTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private func log(_ words: [String] = [], _ environment: [String: String] = [:]) throws {
    let run = try home.clinch(["log", "Acme", "--at", "noon"] + words, environment: environment)
    try #require(run.status == .fine, "\(run.stderr)")
  }

  @Test func `it is below the home directory where nothing says another`() throws {
    try log()
    #expect(home.folder.exists(".local/share/clinch/clinch.db"))
  }

  @Test func `it is in the XDG data directory where that is set`() throws {
    try log([], ["XDG_DATA_HOME": home.folder.file("data")])
    #expect(home.folder.exists("data/clinch/clinch.db"))
    #expect(!home.folder.exists(".local"))
  }

  @Test func `a relative XDG data directory is ignored`() throws {
    try log([], ["XDG_DATA_HOME": "data"])
    #expect(home.folder.exists(".local/share/clinch/clinch.db"))
  }

  @Test func `CLINCH_DB wins over the XDG data directory`() throws {
    try log(
      [], ["CLINCH_DB": home.folder.file("mine.db"), "XDG_DATA_HOME": home.folder.file("data")])
    #expect(home.folder.exists("mine.db"))
    #expect(!home.folder.exists("data"))
  }

  @Test func `the flag wins over CLINCH_DB`() throws {
    try log(["--db", home.folder.file("flag.db")], ["CLINCH_DB": home.folder.file("mine.db")])
    #expect(home.folder.exists("flag.db"))
    #expect(!home.folder.exists("mine.db"))
  }

  @Test func `a home directory is not needed where the database is named`() throws {
    try log(["--db", home.folder.file("flag.db")], ["HOME": ""])
    #expect(home.folder.exists("flag.db"))
  }

  @Test func `a named database that is missing cannot be read`() throws {
    let path = home.folder.file("missing.db")
    #expect(try home.clinch("overdue", "--db", path).status == .noInput)
    #expect(try home.clinch(["overdue"], environment: ["CLINCH_DB": path]).status == .noInput)
    #expect(!home.folder.exists("missing.db"))
  }

  private static let strangers: [(name: String, octets: [UInt8], status: Status)] = [
    ("text", Array("to do: buy milk\n".utf8), .data),
    ("one octet", [0x53], .data),
  ]

  @Test(arguments: strangers, [["overdue"], ["log", "Acme", "--at", "noon"]])
  func `a file that is no database is refused untouched`(
    file: (name: String, octets: [UInt8], status: Status), words: [String]
  ) throws {
    try home.folder.write(file.octets, to: "notes")
    let run = try home.clinch(words + ["--db", home.folder.file("notes")])
    #expect(run.status == file.status)
    #expect(run.stdout.isEmpty)
    #expect(try home.folder.octets("notes") == file.octets)
  }

  /// Bytes of a database's header that say whose it is.
  ///
  /// https://sqlite.org/fileformat.html#the_database_header
  private static let changes: [(what: String, offset: Int, octets: [UInt8], status: Status)] = [
    ("another program's", 68, [0, 0, 0, 1], .data),
    ("a newer program's", 60, [0, 0, 0, 99], .data),
    ("damaged, its page count too large,", 28, [0, 1, 0, 0], .inputOutput),
  ]

  @Test(arguments: changes, [["overdue"], ["log", "Beta", "--at", "noon"], ["undo"]])
  func `a database that is not ours to read is refused untouched`(
    change: (what: String, offset: Int, octets: [UInt8], status: Status), words: [String]
  ) throws {
    try home.logAcme()
    var octets = try home.folder.octets(Home.database)
    octets.replaceSubrange(change.offset..<(change.offset + 4), with: change.octets)
    try home.folder.write(octets, to: Home.database)

    let run = try home.clinch(words)

    #expect(run.status == change.status)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains("it was left alone"))
    #expect(try home.folder.octets(Home.database) == octets)
  }

  @Test func `a database that lost its end is refused untouched`() throws {
    try home.logAcme()
    let octets = Array(try home.folder.octets(Home.database).dropLast(4096))
    try home.folder.write(octets, to: Home.database)
    let run = try home.clinch("overdue")
    #expect(run.status == .inputOutput)
    #expect(try home.folder.octets(Home.database) == octets)
  }
}
