import ClinchCLI
import TestSupport
import Testing

/// docs/schemas, against what the commands print.
@Suite struct SchemaTests {
  private static let folder = Repository.path("docs/schemas")
  private static let names = TestFile.names(in: folder).map { String($0.dropLast(5)) }

  private static func schema(_ name: String) throws -> JSONSchema {
    let text = try #require(TestFile.text("\(folder)/\(name).json"))
    return JSONSchema(try JSONReader.document(text))
  }

  /// The commands, one after the other in one search; those without a name have no schema.
  private static let commands: [(name: String, words: String)] = [
    (
      "log",
      "log Acme \"Backend Engineer\" --at 2026-11-18T15:00 --link https://meet.example/x "
        + "--with \"Dana Lee (CTO) <dana@acme.example>; Sam Ito\""
    ),
    ("", "debrief acme --done 1,3 --skipped 2 --note \"2=too shy\" --highlight x --impression 4"),
    ("", "log Beta SRE --at 2026-11-23T10:00"), ("", "apply Gamma --at 2026-11-01"),
    ("", "log Delta --at 2026-11-16T11:00"),
    ("", "offer received delta --terms 82000 --answer-by 2026-11-25T12:00"),
    ("promise", "promise gamma references --by 2026-11-24T17:00"),
    ("move", "move beta --at 2026-11-24T10:00"),
    ("letter-sent", "letter sent acme --to sam --anyway"), ("today", "today"),
    ("overdue", "overdue"), ("due", "due --within 9d"), ("letter-list", "letter list"),
    ("list", "list"), ("open", "open acme --print"), ("applications", "applications"),
    ("people", "people"), ("search", "search acme"), ("skipped", "skipped"),
    ("skipped-by-interview", "skipped --by interview"), ("tip-list", "tip list"),
    ("setting-list", "setting list"), ("setting-get", "setting get minutes"),
    ("setting-set", "setting set minutes 45"), ("setting-reset", "setting reset minutes"),
    ("history-list", "history list"), ("backup-make", "backup make"),
    ("backup-list", "backup list"), ("remind-status", "remind status"),
    ("report-work-search", "report --work-search"), ("report-sankey", "report --sankey"),
    ("topics", "topics"), ("done", "done f1"), ("waive", "waive f8"),
    ("letter-waive", "letter waive beta"), ("cancel", "cancel beta"),
    ("outcome", "outcome acme rejected"), ("undo", "undo"), ("redo", "redo"),
  ]

  @Test func `each command prints what its schema says`() throws {
    var home = try Home()
    home.now = "2026-11-20T18:00:00+01:00"
    // No timers of this machine are asked.
    home.environment["PATH"] = home.folder.path
    var seen: Set<String> = []
    for (name, words) in Self.commands + [("calendar-folder", "calendar --folder cal")] {
      let words = Words.split(words).map { $0 == "cal" ? home.folder.file("cal") : $0 }
      let run = try home.clinch(words + ["--json", "--quiet"])
      try #require(run.status == .fine, "\(words): \(run.stderr)")
      guard !name.isEmpty else { continue }
      let problems = try Self.schema(name).problems(of: JSONReader.document(run.stdout))
      #expect(problems.isEmpty, "\(name)")
      seen.insert(name)
    }
    #expect(seen == Set(Self.names))
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
}
