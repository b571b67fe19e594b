import ArgumentParser
import TestSupport
import Testing

@testable import ClinchCLI

/// docs/schemas, against what the commands print.
@Suite struct SchemaTests {
  private static let folder = Repository.path("docs/schemas")
  private static let names = TestFile.names(in: folder).map { String($0.dropLast(5)) }

  private static func schema(_ name: String, isComplete: Bool = false) throws -> JSONSchema {
    let text = try #require(TestFile.text("\(folder)/\(name).json"))
    return JSONSchema(try JSONReader.document(text), isComplete: isComplete)
  }

  @Test func `each command prints what its schema says, and nothing else`() throws {
    let desk = try Desk()
    let table = desk.path("table")
    try desk.install(
      "crontab",
      script: "case $1 in -l) echo 'no crontab' >&2; exit 1 ;; -) /bin/cat > '\(table)' ;; esac\n")
    try desk.install("notify-send", script: "exit 0\n")
    var seen: Set<String> = []
    for line in SchemaScript.lines(in: desk.path("")) {
      let backups = TestFile.names(in: desk.path(Home.database + ".backups"))
      let words = line.words.map { $0 == "BACKUP" ? backups.first ?? "" : $0 } + ["--json", "-q"]
      let run = try desk.clinch(words, now: SchemaScript.now)
      // A letter with gaps is printed with 65.
      let isFine = run.status == .fine || line.schema == "letter-check" && run.status == .data
      try #require(isFine, "\(words): \(run.stderr)")
      guard let name = line.schema else { continue }
      let schema = try Self.schema(name, isComplete: true)
      #expect(try schema.problems(of: JSONReader.document(run.stdout)) == [], "\(name)")
      seen.insert(name)
    }
    #expect(seen == Set(Self.names))
  }

  @Test func `each command with --json has a schema`() throws {
    for tree in CommandTree.all where tree.command.configuration.subcommands.isEmpty {
      let arguments = try CommandDescription(tree.command).arguments()
      guard arguments.contains(where: { $0.names.contains("--json") }) else { continue }
      let name = tree.path.split(separator: " ").dropFirst().joined(separator: "-")
      // What it prints without a file is docs/export.schema.json.
      #expect(Self.names.contains(name) || name == "export", "\(tree.path)")
    }
  }

  @Test(arguments: [
    (#"{"folder": "a", "removed": 0, "unchanged": 0, "written": 1}"#, true),
    (#"{"folder": "a", "new": 1, "removed": 0, "unchanged": 0, "written": 1}"#, true),
    (#"{"folder": "a", "removed": 0, "written": 1}"#, false),
    (#"{"folder": "a", "removed": 0, "unchanged": 0, "written": "1"}"#, false),
    (#"{"folder": null, "removed": 0, "unchanged": 0, "written": 1}"#, false),
    (#"{"folder": "a", "removed": 0, "unchanged": 0, "written": 1.5}"#, false),
    ("[]", false),
  ])
  func `a document that does not fit is found out`(text: String, fits: Bool) throws {
    let problems = try Self.schema("calendar-folder").problems(of: JSONReader.document(text))
    #expect(problems.isEmpty == fits)
  }

  @Test func `a key that a schema does not name is found out where it is to be complete`() throws {
    let text = #"{"folder": "a", "new": 1, "removed": 0, "unchanged": 0, "written": 1}"#
    let schema = try Self.schema("calendar-folder", isComplete: true)
    #expect(try schema.problems(of: JSONReader.document(text)) == ["$: new is not named"])
  }
}
