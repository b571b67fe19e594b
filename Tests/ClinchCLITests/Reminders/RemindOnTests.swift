import InterviewModel
import TestSupport
import Testing

@testable import ClinchCLI

#if !canImport(Darwin)
/// Turning reminders on and off, with schedulers that write down what they are told.
@Suite struct RemindOnTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.install("notify-send", script: "printf '%s\\n' \"$*\" >> '\(desk.path("shown"))'\n")
  }

  private func installSystemd() throws {
    try desk.install("systemctl", script: "echo \"$*\" >> '\(desk.path("orders"))'\n")
  }

  /// A crontab of two lines.
  private func installCron() throws {
    let table = desk.path("table")
    try desk.install(
      "crontab",
      script: """
        case $1 in
        -l) [ -e '\(table)' ] || { echo "no crontab for me" >&2; exit 1; }; cat '\(table)' ;;
        -r) rm '\(table)' ;;
        -) cat > '\(table)' ;;
        esac

        """)
  }

  private let units = [
    ".config/systemd/user/clinch-remind.service", ".config/systemd/user/clinch-remind.timer",
  ]

  // MARK: systemd

  @Test func `a systemd timer runs it every five minutes`() throws {
    try installSystemd()
    #expect(try desk.clinch("remind", "on", "--daily", "8").status == .fine)
    let service = try #require(desk.content(of: units[0]))
    let program = try #require(ThisProgram.path(called: CommandLine.arguments[0], path: nil))
    #expect(service.contains("\nExecStart=\(program) remind run --daily 8:00\n"))
    #expect(desk.content(of: units[1])?.contains("\nOnCalendar=*:0/5\n") == true)
    #expect(
      desk.content(of: "orders")
        == """
        --user show-environment
        --user daemon-reload
        --user enable --now clinch-remind.timer

        """)
  }

  @Test func `off leaves nothing of it behind`() throws {
    try installSystemd()
    try desk.logAcme()
    try desk.clinch("remind", "on")
    try desk.clinch("remind", "run")
    #expect(try desk.clinch("remind", "off").stdout == "Reminders are off.\n")
    for path in units + [Home.database + ".reminders"] { #expect(desk.content(of: path) == nil) }
    #expect(
      desk.content(of: "orders")?.hasSuffix(
        "--user disable --now clinch-remind.timer\n--user daemon-reload\n") == true)
    #expect(try desk.clinch("remind", "off").stdout == "Reminders were already off.\n")
    #expect(!TestFile.exists(desk.path(".config/systemd")))
  }

  @Test func `where systemd does not take the timer, reminders stay off`() throws {
    try desk.install("systemctl", script: "case \"$*\" in *enable*) exit 1 ;; esac\n")
    let run = try desk.clinch("remind", "on")
    #expect(run.status == .failure)
    #expect(
      run.stderr.contains("error: systemctl --user enable --now clinch-remind.timer failed\n"))
    #expect(!TestFile.exists(desk.path(".config/systemd")))
    #expect(try desk.clinch("remind", "status").stdout.hasPrefix("Reminders are off."))
  }

  @Test func `off removes the link that a systemd which does not answer leaves`() throws {
    try installSystemd()
    try desk.clinch("remind", "on")
    let wants = ".config/systemd/user/timers.target.wants"
    try TestFile.makeFolder(desk.path(wants))
    try TestFile.link(desk.path("\(wants)/clinch-remind.timer"), to: desk.path(units[1]))
    try desk.write("", to: ".config/systemd/user/mine.service")
    try desk.install("systemctl", script: "exit 1\n")
    #expect(try desk.clinch("remind", "off").status == .fine)
    #expect(TestFile.names(in: desk.path(".config/systemd/user")) == ["mine.service"])
  }

  @Test func `a program that was removed is not called`() throws {
    try installSystemd()
    try desk.clinch("remind", "on")
    let program = try #require(ThisProgram.path(called: CommandLine.arguments[0], path: nil))
    #expect(desk.content(of: units[0])?.contains("\nConditionPathExists=\(program)\n") == true)
  }

  @Test func `status says what is installed and how`() throws {
    try installSystemd()
    #expect(try desk.clinch("remind", "status").stdout.hasPrefix("Reminders are off."))
    try desk.clinch("remind", "on", "--hourly")
    let status = try desk.clinch("remind", "status", "--json").json()
    #expect(status["scheduler"] == "systemd timer")
    #expect(status["active"] == true)
    #expect(status["schedule"] == "hourly")
    #expect(status["last_run_at"] == .null)
    #expect(try desk.clinch("remind", "status").stdout.contains("last run      not yet"))
  }

  @Test func `a database that was named is named for the scheduler, in its own quotes`() throws {
    try installSystemd()
    try desk.clinch("remind", "on", "--db", desk.path("a 50%.db"))
    #expect(
      desk.content(of: units[0])?.contains(" --db \"\(desk.path("a 50%%.db"))\"\n") == true)
  }

  // MARK: cron

  @Test func `without a running systemd a line is added to the crontab, and others stay`() throws {
    try desk.install("systemctl", script: "exit 1\n")
    try installCron()
    try desk.write("MAILTO=me\n0 3 * * * backup\n", to: "table")
    let run = try desk.clinch("remind", "on", "--db", desk.path("a 50%.db"))
    #expect(run.status == .fine)
    let lines = (desk.content(of: "table") ?? "").split(separator: "\n")
    #expect(lines.prefix(2) == ["MAILTO=me", "0 3 * * * backup"])
    #expect(lines.count == 3)
    #expect(lines[2].hasPrefix("*/5 * * * * DBUS_SESSION_BUS_ADDRESS="))
    #expect(
      lines[2].hasSuffix(
        " remind run --db '\(desk.path("a 50\\%.db"))' >/dev/null 2>&1 # clinch remind"))
    // It is shown first.
    #expect(run.stderr.contains(String(lines[2].prefix(60))))
    let again = try desk.clinch("remind", "on", "--hourly")
    #expect(again.stderr.contains("in your crontab, replace:"))
    #expect((desk.content(of: "table") ?? "").split(separator: "\n").count == 3)
    try desk.clinch("remind", "off")
    #expect(desk.content(of: "table") == "MAILTO=me\n0 3 * * * backup\n")
  }

  @Test func `a crontab that was made for it goes with it`() throws {
    try installCron()
    try desk.clinch("remind", "on")
    #expect(desk.content(of: "table") != nil)
    try desk.clinch("remind", "off")
    #expect(desk.content(of: "table") == nil)
  }

  @Test func `a crontab that cannot be read is left alone`() throws {
    try installCron()
    try desk.install("crontab", script: "echo 'disk on fire' >&2; exit 1\n")
    let run = try desk.clinch("remind", "on")
    #expect(run.status == .inputOutput)
    #expect(run.stderr.hasPrefix("error: cannot read your crontab: disk on fire\n"))
  }

  @Test func `only one of both is installed`() throws {
    try installCron()
    try desk.clinch("remind", "on")
    try installSystemd()
    try desk.clinch("remind", "on")
    #expect(desk.content(of: "table") == nil)
    #expect(desk.content(of: units[1]) != nil)
  }

  // MARK: Both

  @Test func `a dry run changes nothing`() throws {
    try installSystemd()
    let run = try desk.clinch("remind", "on", "--dry-run")
    #expect(run.stdout.contains("OnCalendar=*:0/5"))
    #expect(desk.content(of: units[0]) == nil)
    #expect(desk.content(of: "orders") == "--user show-environment\n")
  }

  @Test func `without a scheduler it is refused`() throws {
    let run = try desk.clinch("remind", "on")
    #expect(run.status == .configuration)
    #expect(run.stderr.hasPrefix("error: neither systemd nor cron runs programs for you here\n"))
  }

  @Test func `a test shows a notification`() throws {
    #expect(try desk.clinch("remind", "test").status == .fine)
    #expect(desk.content(of: "shown")?.contains("-- Clinch Reminders look like this.") == true)
  }

  @Test(arguments: [
    ("clinch", "bin", "/bin/clinch"), ("/opt/clinch", "", "/opt/clinch"),
    ("missing", "bin", nil as String?),
  ])
  func `the program is named as it was called`(
    called: String, folder: String, found: String?
  ) throws {
    try desk.install("clinch", script: "")
    let path = ThisProgram.path(called: called, path: desk.path(folder))
    let wanted = found.map { folder.isEmpty ? $0 : desk.path(String($0.dropFirst())) }
    #expect(path == wanted)
  }

  @Test func `launchd gets each word as a text of its own`() {
    let job = ReminderJob(program: "/a & b", database: "/<db>", schedule: .hourly)
    let agent = LaunchdAgent.agent(job)
    for word in ["/a &amp; b", "remind", "run", "--hourly", "--db", "/&lt;db&gt;"] {
      #expect(agent.contains("    <string>\(word)</string>\n"))
    }
    #expect(ReminderJob.schedule(in: agent) == .hourly)
  }
}
#endif
