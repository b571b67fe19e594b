import ClinchCLI
import TestSupport
import Testing

@Suite struct PurgeCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed("cancel", "acme", "--note", "they filled the role")
    try home.succeed("undo")
  }

  @Test func `without a terminal it is not done unless that is said`() throws {
    let before = try home.folder.octets(Home.database)
    let refused = try home.clinch("purge")
    #expect(refused.status == .usage)
    #expect(
      refused.stderr
        == """
        error: this cannot be undone, and there is no terminal to ask for confirmation
        hint: see what would be erased with clinch purge --dry-run, or confirm with --yes

        """)
    #expect(try home.folder.octets(Home.database) == before)

    try home.succeed("purge", "--yes")
    #expect(try home.succeed("show", "acme").stdout.contains("Dana Lee"))
  }

  @Test func `it shows what would go and asks; only yes does it`() throws {
    let before = try home.folder.octets(Home.database)
    let declined = try home.asked("purge", "--color", "never", answers: ["n"])
    #expect(declined.status == .failure)
    #expect(declined.stderr.contains("  interviews      1 overwritten\n"))
    #expect(declined.stderr.contains("error: nothing was purged\n"))
    #expect(try home.folder.octets(Home.database) == before)

    let run = try home.asked("purge", answers: ["y"])
    #expect(run.status == .fine)
    #expect(run.stdout.contains("2 commands can no longer be undone or redone"))
  }

  @Test func `a dry run says the same and changes nothing`() throws {
    let before = try home.folder.octets(Home.database)
    let preview = try home.succeed("purge", "--dry-run").stdout
    #expect(preview.hasSuffix("Nothing was changed.\n"))
    let would = try home.clinch("purge", "--dry-run", "--json").json()
    #expect(would.keys == Keys.purge)
    #expect(would["dry_run"] == .bool(true))
    #expect(try home.folder.octets(Home.database) == before)

    let done = try home.clinch("purge", "--yes", "--json").json()
    #expect(done["dry_run"] == .bool(false))
    #expect(done["rows"] == would["rows"])
    #expect(done["operations"] == would["operations"])
  }

  @Test func `undo names the purge that it cannot go behind`() throws {
    try home.succeed("purge", "--yes")
    let run = try home.clinch("undo")
    #expect(run.status == .data)
    #expect(
      run.stderr.hasPrefix(
        "error: commands before the purge of Thu 19 Nov 2026 18:00 cannot be undone\n"))
  }

  @Test func `history goes on to list and show what was purged`() throws {
    try home.succeed("purge", "--yes")
    #expect(try home.succeed("history").lines.count == 4)
    let shown = try home.succeed("history", "show", "2").stdout
    #expect(shown.contains("its data was erased"))
    #expect(!shown.contains("they filled the role"))
  }

  @Test func `backups that hold it are named with the way to remove them`() throws {
    try home.succeed("backup")
    let run = try home.succeed("purge", "--yes", "--backups").stdout
    #expect(run.contains("may still contain erased data:\n  /"))
    #expect(run.contains("-manual.db\n"))
  }

  @Test func `where there is no database there is nothing to purge`() throws {
    #expect(try Home().clinch("purge", "--yes").status == .noInput)
  }
}
