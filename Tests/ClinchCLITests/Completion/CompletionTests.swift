import ArgumentParser
import TestSupport
import Testing

@testable import ClinchCLI

/// The words that can stand where Tab was pressed.
@Suite struct CompletionTests {
  /// A database with names that are hard on shells.
  private static let names = Result {
    let home = try Home()
    try home.logAcme()
    for (company, role) in [
      ("Beta: GmbH", "Analyst"), ("O'Neil", "Site Reliability"), ("面接テック", "開発者"),
      ("Big Blue", "Tester"), ("Big Blue", "Writer"),
    ] {
      try home.succeed("apply", company, role, "-q")
    }
    try home.succeed("edit", "application", "o'neil", "--source", "LinkedIn", "-q")
    return home
  }

  /// What is answered to zsh: the first line, and the words.
  private func answer(_ words: [String]) throws -> (also: String, words: [String]) {
    let run = try Self.names.get().clinch(["__complete", "zsh"] + words)
    #expect(run.status == .fine)
    #expect(run.stderr.isEmpty)
    let lines = run.lines
    return (lines.first ?? "", lines.dropFirst().map { String($0.prefix { $0 != "\t" }) })
  }

  @Test(arguments: [
    (["l"], ["log", "letter", "list"]),
    (["letter", "s"], ["show", "sent"]),
    (["help", "setting", "r"], ["reset"]),
    (["--json", "--db", "x", "histo"], ["history"]),
    (["due", "--k"], ["--kind"]),
    (["due", "--kind", "t"], ["thank_you"]),
    (["due", "--kind=t"], ["--kind=thank_you"]),
    (["due", "--kind", "promise", "--k"], []),
    (["debrief", "--done", "1", "--don"], ["--done"]),
    (["outcome", "acme", "re"], ["rejected", "rescinded"]),
    (["topics", "e"], ["exit-codes", "environment"]),
    (["move", "1", "--at", "tom"], ["tomorrow"]),
    (["completion", ""], ["bash", "zsh", "fish"]),
    (["log", "x", "y", "z"], []),
    (["log", "--", "--j"], []),
    (["nosuch", ""], []),
  ])
  func `commands, options and values come from the program's own description`(
    typed: [String], words: [String]
  ) throws {
    #expect(try answer(typed).words == words)
  }

  @Test(arguments: [
    (["show", "Beta"], ["Beta: GmbH"]),
    (["show", "acm"], ["Acme"]),
    (["show", "neil"], ["O'Neil"]),
    (["show", "面"], ["面接テック"]),
    (["log", "Beta: GmbH", ""], ["Analyst"]),
    (["log", "o'neil", "s"], ["Site Reliability"]),
    (["outcome", "Big"], ["Big Blue Writer", "Big Blue Tester"]),
    (["outcome", "a1"], ["a1"]),
    (["list", "--company", "O"], ["O'Neil"]),
    (["done", ""], ["f1", "f2", "f3"]),
    (["done", "f1", "check"], ["f3"]),
    (["done", "f1", "f3", "f"], ["f2"]),
    (["merge", "person", "Dana Lee", ""], ["Sam Ito", "p1", "p2"]),
    (["letter", "sent", "f"], ["f1", "f2"]),
    (["letter", "sent", "acme", "--to", ""], ["all", "Dana Lee", "Sam Ito"]),
    (["edit", "person", "p"], ["p1", "p2"]),
    (["edit", "person", "sam"], ["Sam Ito"]),
    (["debrief", "acme", "--done", "interest,pat"], ["interest,patience"]),
    (["debrief", "acme", "--note", "th"], ["thank="]),
    (["debrief", "acme", "--objection", "Da"], ["Dana Lee:"]),
    (["tip", "off", "obj"], ["objection"]),
    (["setting", "set", "week"], ["weekend_to_monday", "weekly_backups"]),
    (["setting", "set", "weekend_to_monday", ""], ["on", "off"]),
    (["setting", "set", "letter_set", "f"], ["formal"]),
    (["setting", "set", "minutes", ""], ["60"]),
    (["setting", "set", "quiet_hours", ""], ["off", "21:00-8:00"]),
    (["setting", "set", "calendar_folder", ""], ["off"]),
    (["setting", "set", "name", ""], []),
    (["apply", "x", "--source", ""], ["LinkedIn"]),
    (["apply", "x", "--source", "link"], ["LinkedIn"]),
    (["tip", "off", "6"], ["objection"]),
    (["debrief", "acme", "--done", "1,i"], []),
    (["debrief", "acme", "--done", "1,pa"], ["1,patience"]),
    (["debrief", "acme", "--impression", ""], ["1", "2", "3", "4", "5"]),
    (["letter", "templates", "th"], ["thank-you"]),
    (["history", "show", "6"], ["6"]),
  ])
  func `names are those that are stored`(typed: [String], words: [String]) throws {
    #expect(try answer(typed).words == words)
  }

  @Test(arguments: [
    (["calendar", "--folder", ""], "folders"),
    (["setting", "set", "calendar_folder", "/"], "folders"), (["export", "-o", ""], "files"),
    (["export", "--csv", ""], "folders"),
    (["log", "--from", ""], "files"), (["--db", ""], "files"), (["restore", ""], "files"),
    (["debrief", "acme", "--note", ""], "nospace"), (["done", "dana"], "replace"),
    (["show", "Ac"], ""),
  ])
  func `the first line says what else there is to do`(typed: [String], also: String) throws {
    #expect(try answer(typed).also == also)
  }

  @Test(arguments: [
    (["log", "x", "--zone", "Europe/Berl"], ["Europe/Berlin"]),
    (["log", "x", "--zone", "berlin"], ["Europe/Berlin"]),
    (["log", "x", "--zone=Europe/Berl"], ["--zone=Europe/Berlin"]),
    (["edit", "interview", "1", "--zone", "new york"], ["America/New_York"]),
    (["log", "x", "--zone", "UT"], ["UTC"]),
  ])
  func `zones are those of this computer`(typed: [String], words: [String]) throws {
    #expect(try answer(typed).words == words)
  }

  @Test(arguments: [
    ["--db", "PATH", "show", "Ga"], ["--db=PATH", "show", "Ga"], ["show", "--db", "PATH", "Ga"],
    ["show", "--db=PATH", "Ga"], ["-q", "--db=PATH", "--json", "show", "Ga"],
  ])
  func `names are those of the database that was named`(words: [String]) throws {
    let home = try Home()
    let path = home.folder.file("other db")
    try home.succeed("apply", "Gamma", "--db", path, "-q")
    let words = words.map { $0.replacing("PATH", with: path) }
    #expect(try home.clinch(["__complete", "zsh"] + words).lines.dropFirst() == ["Gamma\tGamma"])
  }

  @Test func `a tip that is switched off is found where one is named, and not in a debrief`() throws
  {
    let home = try Home()
    try home.logAcme()
    try home.succeed("tip", "off", "patience")
    #expect(
      try home.clinch("__complete", "fish", "tip", "on", "pat").lines
        == ["", "patience\t3  Be patient (off)"])
    for words in [["--done", "pat"], ["--note", "pat"]] {
      let run = try home.clinch(["__complete", "fish", "debrief", "acme"] + words)
      #expect(run.lines.count == 1)
    }
  }

  @Test func `a reference is shown with what it means`() throws {
    let run = try Self.names.get().clinch("__complete", "zsh", "done", "f1")
    #expect(run.lines == ["", "f1\tf1  letter to Dana Lee, Acme"])
  }

  @Test func `bash gets the meanings only where it lists`() throws {
    let home = try Self.names.get()
    let breaks = " \t\n\"'@><=;|&(:"
    let listed = try home.clinch("__complete", "bash", breaks, "63", "clinch done ")
    #expect(listed.lines[1] == "f1  letter to Dana Lee, Acme")
    let inserted = try home.clinch("__complete", "bash", breaks, "9", "clinch done ")
    #expect(inserted.lines == ["", "f1", "f2", "f3"])
  }

  @Test func `an interview is shown with its day, by the machine's clock`() throws {
    let run = try Self.names.get().clinch("__complete", "fish", "show", "1")
    #expect(run.lines == ["", "1\tAcme, Backend Engineer, Thu 19 Nov 15:00"])
  }

  @Test func `each argument that names something stored says so`() throws {
    let texts: Set = [
      "clinch promise text", "clinch search text", "clinch tip add key", "clinch tip add name",
      "clinch tip reword text", "clinch undo count", "clinch redo count",
    ]
    for tree in CommandTree.all where tree.command.configuration.subcommands.isEmpty {
      for argument in try CommandDescription(tree.command).arguments()
      where argument.form == .positional {
        let name = "\(tree.path) \(argument.valueName)"
        let isKnown = argument.completion != .none || !argument.values.isEmpty
        #expect(isKnown != texts.contains(name), "\(name)")
      }
    }
  }

  @Test func `what the parser says of an option is understood`() throws {
    let arguments = try CommandDescription(ExportCommand.self).arguments()
    let output = try #require(arguments.first { $0.names.contains("-o") })
    #expect(output.longName == "--output")
    #expect(output.valueName == "file")
    #expect(output.defaultValue == "-")
    #expect(output.completion == .files([]))
    #expect(arguments.first { $0.longName == "--now" }?.isShown == false)
  }
}
