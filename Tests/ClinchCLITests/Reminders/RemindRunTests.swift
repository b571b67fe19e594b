import TestSupport
import Testing

@testable import ClinchCLI

#if !canImport(Darwin)
/// Reminders of an interview of Thursday, 14:00 to 15:00, as a notifier that writes them down sees
/// them.
@Suite struct RemindRunTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.install("notify-send", script: "printf '%s\\n' \"$*\" >> '\(desk.path("shown"))'\n")
    try desk.clinch(
      "log", "Acme", "Engineer", "--at", "2026-11-19 14:00", "--with", "Dana Lee", "--link",
      "https://meet.example/x", now: "2026-11-18T12:00:00Z")
  }

  /// The titles and bodies that were shown so far.
  private var shown: String { desk.content(of: "shown") ?? "" }

  private func run(_ now: String, _ flags: String...) throws -> Run {
    try desk.clinch(["remind", "run"] + flags, now: now)
  }

  @Test func `each reminder comes once, at its time`() throws {
    for (now, text) in [
      ("2026-11-19T12:55:00Z", ""),
      ("2026-11-19T13:00:00Z", "Interview in 1 h: Acme, Engineer"),
      ("2026-11-19T13:50:00Z", "https://meet.example/x"),
      ("2026-11-19T16:00:00Z", "Debrief: Acme, Engineer"),
      ("2026-11-20T15:00:00Z", "Clinch: 1 due"),
      ("2026-11-21T15:00:00Z", "Clinch: 1 overdue"),
    ] {
      TestFile.remove(desk.path("shown"))
      #expect(try run(now) == Run(status: .fine))
      #expect(text.isEmpty ? shown.isEmpty : shown.contains(text), "\(now): \(shown)")
      TestFile.remove(desk.path("shown"))
      _ = try run(now)
      #expect(shown.isEmpty, "\(now) again: \(shown)")
    }
  }

  @Test func `an interview's notification stays until it was seen`() throws {
    _ = try run("2026-11-19T13:50:00Z")
    #expect(shown.hasPrefix("--app-name=clinch --urgency=critical -- Interview in 10 min"))
  }

  @Test func `what was sent and undone is not told again`() throws {
    _ = try run("2026-11-20T15:00:00Z")
    try desk.clinch(
      "letter", "sent", "acme", "--to", "dana", "--anyway", now: "2026-11-20T15:01:00Z")
    _ = try run("2026-11-20T15:05:00Z")
    try desk.clinch("undo", now: "2026-11-20T15:06:00Z")
    TestFile.remove(desk.path("shown"))
    _ = try run("2026-11-20T15:10:00Z")
    #expect(shown.isEmpty)
  }

  @Test func `quiet hours are a setting`() throws {
    try desk.clinch("setting", "set", "quiet_hours", "14-18")
    _ = try run("2026-11-20T15:00:00Z")
    #expect(shown.isEmpty)
    _ = try run("2026-11-20T18:00:00Z")
    #expect(shown.contains("1 due"))
  }

  @Test func `a reminder that could not be shown comes the next time`() throws {
    try desk.install("notify-send", script: "exit 3\n")
    let failed = try run("2026-11-20T15:00:00Z")
    #expect(failed.status == .failure)
    let status = try desk.clinch("remind", "status", "--json").json()
    #expect(status.keys == Keys.reminderStatus)
    #expect(status["last_run_at"] == "2026-11-20T15:00:00Z")
    #expect(status["problem"] == "notify-send could not show the notification (exit code 3)")
    try desk.install("notify-send", script: "echo \"$*\" >> '\(desk.path("shown"))'\n")
    _ = try run("2026-11-20T15:05:00Z")
    #expect(shown.contains("1 due"))
    #expect(try desk.clinch("remind", "status", "--json").json()["problem"] == .null)
  }

  @Test func `of several reminders those that were shown do not come again`() throws {
    try desk.install(
      "notify-send",
      script: "case $* in *due*) exit 1;; esac; echo \"$*\" >> '\(desk.path("shown"))'\n")
    _ = try run("2026-11-20T15:00:00Z")
    _ = try run("2026-11-20T15:05:00Z")
    #expect(shown.split(separator: "\n").filter { $0.contains("Debrief") }.count == 1)
  }

  @Test func `nothing is stored in the database`() throws {
    let before = try TestFile.octets(desk.path(Home.database))
    _ = try run("2026-11-20T15:00:00Z")
    #expect(try TestFile.octets(desk.path(Home.database)) == before)
    #expect(try desk.mode(of: Home.database + ".reminders") == 0o600)
  }

  @Test func `without a database nothing happens`() throws {
    let empty = try Desk()
    #expect(try empty.clinch("remind", "run") == Run(status: .fine))
    #expect(!empty.names().contains(".local"))
  }

  @Test(arguments: [["--daily", "25"], ["--daily", "8:00", "--hourly"], ["--daily", "noon"]])
  func `times that make no sense are refused`(flags: [String]) throws {
    #expect(try desk.clinch(["remind", "run"] + flags).status == .usage)
  }
}
#endif
