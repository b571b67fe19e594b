import Testing

@testable import ClinchCLI

@Suite struct DueNotifyTests {
  private let desk: Desk
  /// 25 hours after the interview's end: both letters are due.
  private let due = "2026-11-20T16:00:00Z"
  /// 50 hours after it: both are overdue.
  private let overdue = "2026-11-21T17:00:00Z"

  init() throws {
    desk = try Desk()
    for name in ["notify-send", "osascript"] {
      try desk.install(
        name, script: "for word; do printf '[%s]\\n' \"$word\"; done > '\(desk.path("shown"))'\n")
    }
    try desk.logAcme()
  }

  #if !canImport(Darwin)
  @Test func `one notification says what is due, word for word`() throws {
    let ending = try desk.clinch("due", "--notify", now: due)
    #expect(ending == Run(status: .fine))
    #expect(
      desk.content(of: "shown") == """
        [--app-name=clinch]
        [--]
        [Clinch: 2 due]
        [letter to Dana Lee, Acme, Engineer: 23 h left
        letter to Sam Ito, Acme, Engineer: 23 h left]

        """)
  }

  @Test func `a notifier that is not installed is said to be so`() throws {
    desk.environment["PATH"] = "/nonexistent"
    let ending = try desk.clinch("due", "--notify", now: due)
    #expect(ending.status == .configuration)
    #expect(ending.stdout == "")
    #expect(ending.stderr.utf8.starts(with: "error: notify-send is not installed".utf8))
  }

  @Test func `a notifier that fails is said to have failed`() throws {
    try desk.install("notify-send", script: "exit 3\n")
    let ending = try desk.clinch("due", "--notify", now: due)
    #expect(ending.status == .failure)
    #expect(ending.stderr.utf8.starts(with: "error: notify-send could not show".utf8))
  }
  #endif

  @Test func `nothing is shown or printed when there is nothing`() throws {
    try desk.clinch("letter", "waive", "acme", "--to", "all", now: due)
    let ending = try desk.clinch("due", "--notify", "--kind", "thank_you", now: due)
    #expect(ending == Run(status: .fine))
    #expect(desk.content(of: "shown") == nil)
  }

  @Test func `nothing to show needs no notifier`() throws {
    desk.environment["PATH"] = ""
    #expect(try desk.clinch("due", "--notify", "--kind", "promise", now: due).status == .fine)
  }

  @Test func `what is overdue is counted for seven days`() throws {
    try desk.clinch("due", "--notify", "--kind", "thank_you", now: overdue)
    #expect(desk.content(of: "shown")?.utf8.contains("Clinch: 2 overdue") == true)
  }

  @Test func `what is overdue for longer than seven days is not shown any more`() throws {
    try desk.clinch("due", "--notify", "--kind", "thank_you", now: "2026-11-28T15:00:01Z")
    #expect(desk.content(of: "shown") == nil)
  }

  @Test func `the exit code still tells what is due`() throws {
    #expect(try desk.clinch("due", "--notify", "--exit-code", now: due).status == .found)
    #expect(
      try desk.clinch("due", "--notify", "--exit-code", "--kind", "promise", now: due).status
        == .fine)
  }

  @Test(arguments: ["--json", "--csv", "--count"])
  func `it prints nothing, so it goes with no form of printing`(form: String) throws {
    let run = try desk.clinch("due", "--notify", form)
    #expect(run.status == .usage)
    #expect(run.stderr.hasPrefix("error: use --notify or \(form), not both\n"))
  }
}

extension String.UTF8View {
  /// Whether the bytes of a text stand somewhere in these.
  fileprivate func contains(_ text: String) -> Bool {
    let (octets, wanted) = (Array(self), Array(text.utf8))
    return octets.indices.contains { octets[$0...].starts(with: wanted) }
  }
}
