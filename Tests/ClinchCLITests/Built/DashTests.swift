import TestSupport
import Testing

/// `-` is standard input wherever a command reads a file, and standard output where it writes one.
@Suite struct DashTests {
  private let program: BuiltProgram
  private static let surroundings = [
    "TZ": "Europe/Berlin", "CLINCH_NOW": "2026-11-19T18:00:00+01:00",
  ]
  private static let invitation = Repository.path(
    "Tests/InterviewModelTests/Fixtures/Invitations/ics/01-google-request.ics")

  init() throws {
    program = try BuiltProgram()
    try run(
      "clinch log Acme Engineer --at 2026-11-19T15:00 --with 'Dana Lee <dana@acme.example>' -q")
  }

  @discardableResult
  private func run(_ script: String) throws -> BuiltProgram.Transcript {
    try program.run(script, environment: Self.surroundings)
  }

  @Test(arguments: [
    ("clinch export -o -", "{"), ("clinch export --table person -o -", "id,"),
    ("clinch calendar -o -", "BEGIN:VCALENDAR"), ("clinch report --html -", "<!DOCTYPE html>"),
    ("clinch people --vcard -", "BEGIN:VCARD"),
    ("clinch letter draft acme --to dana --eml -", "To: "),
    ("clinch completion bash", "#"),
  ])
  func `what is written to a file can be printed`(script: String, beginning: String) throws {
    let run = try run(script)
    #expect(run.exit == 0, "\(run.stderr)")
    #expect(run.stdout.contains(beginning))
  }

  @Test(arguments: [
    ("clinch log Harbour --from - --json < '\(invitation)'", "2026-12-02T13:00:00Z"),
    ("printf 'Company,Role\\nBeta,SRE\\n' | clinch import - --json", "\"file\": \"-\""),
    ("printf 'Company,Role\\nBeta,SRE\\n' | clinch import -", "new"),
    ("printf 'Company;Applied\\nBeta;13.13.2026\\n' | clinch import -", "standard input, line 2"),
    ("clinch export | clinch import - --db new.db", "Imported: standard input"),
    ("clinch export | clinch import - --db new.db --json", "\"preset\": \"clinch\""),
    ("printf 'Company,Role\\n' | cat - list.csv | clinch import - --dry-run", "Gamma"),
  ])
  func `what is read from a file can be piped`(script: String, words: String) throws {
    let run = try run("printf 'Gamma,SRE\\n' > list.csv; " + script)
    #expect(run.exit == 0, "\(run.stderr)")
    #expect(run.stdout.contains(words), "\(run.stdout)")
  }

  @Test func `a letter is checked from a pipe`() throws {
    let run = try run(
      "clinch letter draft acme --to dana -q >/dev/null 2>&1; clinch letter show acme --to dana | "
        + "clinch letter check acme --to dana --file -")
    #expect(!run.stdout.isEmpty)
    #expect(run.exit == 0 || run.exit == 65)
  }

  @Test(arguments: [
    ("printf 'SQLite format 3\\000' | clinch import -", "standard input is a database"),
    ("printf 'PK\\003\\004' | clinch import -", "standard input is a zip archive or a workbook"),
    ("printf 'BEGIN:VCALENDAR\\n' | clinch import -", "clinch log --from -"),
    ("clinch import - < /dev/null", "standard input is empty"),
    ("printf 'Name,Age\\nDana,7\\n' | clinch import -", "no column in standard input"),
    (
      "printf 'Company,Date\\nA,3/4/26\\n' | clinch import -",
      "the order of day and month in standard input is unclear"
    ),
    (
      "printf 'Company\\nM\\374ller\\n' | clinch import -",
      "clinch import - --encoding windows-1252"
    ),
    ("printf '{\"a\": 1}' | clinch import -", "standard input, line 1"),
  ])
  func `what cannot be told from its content is refused with the way on`(
    script: String, words: String
  ) throws {
    let run = try run(script)
    #expect(run.exit == 65)
    #expect(run.stderr.contains(words), "\(run.stderr)")
  }

  @Test func `more than fits into memory is read twice all the same`() throws {
    let run = try run(
      "{ echo Company,Role,Applied; i=0; while [ $i -lt 30000 ]; do i=$((i+1)); "
        + "echo \"Company $i,an engineer of many things,1/2/26\"; done; echo Last,x,1/13/26; } "
        + "| clinch import - --dry-run -q")
    #expect(run.exit == 0, "\(run.stderr)")
    #expect(run.stdout.contains("30001 applications"), "\(run.stdout)")
  }
}
