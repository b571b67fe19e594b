import ClinchCLI
import SQLite
import TestSupport
import Testing

/// Completion where there is nothing to say: nobody wants to read of that between two letters.
@Suite struct CompletionSilenceTests {
  private func expectNothing(
    _ home: Home, environment: [String: String] = [:], _ words: [String] = ["show", ""]
  ) throws {
    let run = try home.clinch(["__complete", "zsh"] + words, environment: environment)
    #expect(run == Run(status: .fine, stdout: "\n"))
  }

  @Test func `without a database there are no names, and none is made`() throws {
    let home = try Home()
    try expectNothing(home)
    try expectNothing(home, ["--db", home.folder.file("x.db"), "show", ""])
    #expect(try home.folder.names().isEmpty)
  }

  @Test func `a locked database is not waited for`() throws {
    let home = try Home()
    try home.logAcme()
    let path = home.folder.file(Home.database)
    let other = try Connection(.file(path))
    try other.run("BEGIN EXCLUSIVE")
    try expectNothing(home)
    try other.run("COMMIT")
    #expect(try home.clinch("__complete", "zsh", "show", "A").stdout == "\nAcme\tAcme\n")
  }

  @Test(arguments: [0, 20, 4_000, 30_000])
  func `a database that is cut short has no names`(size: Int) throws {
    let home = try Home()
    try home.logAcme()
    try home.folder.write(home.folder.octets(Home.database).prefix(size), to: Home.database)
    try expectNothing(home)
    #expect(try home.folder.octets(Home.database).count == size)
  }

  @Test func `what is no database has no names`() throws {
    let home = try Home()
    try home.folder.write("Dear Sir or Madam, ".utf8, to: "letter.txt")
    try expectNothing(home, ["--db", home.folder.file("letter.txt"), "show", ""])
    try expectNothing(home, ["--db", home.folder.path, "show", ""])
  }

  @Test func `without a home there are no names, and commands all the same`() throws {
    let home = try Home()
    try expectNothing(home, environment: ["HOME": ""])
    let run = try home.clinch(["__complete", "zsh", "histor"], environment: ["HOME": ""])
    #expect(run.stdout.hasPrefix("\nhistory\t"))
  }

  @Test func `an unknown zone is no reason to complain`() throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.clinch(
      ["__complete", "zsh", "show", "A"], environment: ["TZ": "Mars/Olympus"])
    #expect(run == Run(status: .fine, stdout: "\nAcme\tAcme\n"))
  }

  @Test(arguments: [
    ["__complete"], ["__complete", "tcsh", "x"], ["__complete", "bash", "x"],
    ["__complete", "zsh"],
  ])
  func `a question that is none has no answer`(words: [String]) throws {
    #expect(try Home().clinch(words) == Run(status: .fine))
  }

  @Test func `a name that would steer a shell is left out`() throws {
    let home = try Home()
    try home.logAcme()
    let other = try Connection(.file(home.folder.file(Home.database)))
    try other.run("UPDATE application SET company = ? ", ["a\nb\u{1B}[2J"])
    try other.close()
    try expectNothing(home, ["list", "--company", ""])
  }

  @Test func `completing leaves the database as it is`() throws {
    let home = try Home()
    try home.logAcme()
    let before = try home.folder.octets(Home.database)
    _ = try home.clinch("__complete", "zsh", "show", "")
    #expect(try home.folder.octets(Home.database) == before)
    #expect(home.folder.names(in: ".local/share/clinch") == ["clinch.db"])
  }
}
