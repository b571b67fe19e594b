import TestSupport
import Testing

/// What only a process of its own can show.
@Suite struct BuiltProgramTests {
  @Test func `the database and its folder are for their owner's eyes only`() throws {
    let program = try BuiltProgram()
    let run = try program.run(
      """
      umask 022
      clinch log Acme --at noon --quiet > /dev/null
      cd .local/share/clinch
      \(untilBackedUp)
      ls -ld . clinch.db clinch.db.backups clinch.db.backups/*-daily.db | cut -c1-10
      ls -A
      """)
    #expect(
      run.stdout
        == "drwx------\n-rw-------\ndrwx------\n-rw-------\nclinch.db\nclinch.db.backups\n")
  }

  /// Waits in a script, in the database's folder, until another process has made the daily backup.
  private let untilBackedUp = "while [ -e clinch.db.backups/.unfinished-daily ]; do :; done"

  @Test func `the daily backup is made by a process that holds no stream open`() throws {
    let run = try BuiltProgram().run(
      """
      said=$(clinch log Acme --at noon --quiet 2>&1)
      cd .local/share/clinch
      # What reads all that is said has come back, whether or not the backup is there.
      \(untilBackedUp)
      ls clinch.db.backups | wc -l | tr -d ' '
      clinch log Beta --at noon --quiet > /dev/null
      ls -A clinch.db.backups | wc -l | tr -d ' '
      """)
    #expect(run == .init(stdout: "1\n1\n", stderr: "", exit: 0))
  }

  @Test func `the daily backup is made when a relative path names the database`() throws {
    let run = try BuiltProgram().run(
      """
      mkdir db && cd db
      clinch log Acme --at noon --quiet --db clinch.db > /dev/null
      \(untilBackedUp)
      ls -A clinch.db.backups | grep -c daily
      """)
    #expect(run == .init(stdout: "1\n", stderr: "", exit: 0))
  }

  @Test(.enabled(if: TestFile.exists("/dev/full")))
  func `output that cannot be written is 74, and what was to be stored is`() throws {
    let program = try BuiltProgram()
    let run = try program.run("clinch log Acme --at noon > /dev/full")
    #expect(run.exit == 74)
    #expect(run.stderr.contains("error: cannot write the output: No space left on device"))
    #expect(try program.run("clinch list --csv").stdout.contains("Acme"))
  }

  @Test func `a reader that went away is no failure`() throws {
    // The reader is gone for sure before the first write.
    let run = try BuiltProgram().run(
      "{ sleep 0.2; clinch topics json; echo $? >&2; } | true")
    #expect(run.stderr == "0\n")
  }

  @Test func `a closed standard output is 74, not a crash`() throws {
    let run = try BuiltProgram().run("clinch topics json >&-")
    #expect(run.exit == 74)
  }

  @Test(arguments: ["log", "log Acme", "debrief"])
  func `it never waits for an answer where there is no terminal`(command: String) throws {
    let program = try BuiltProgram()
    _ = try program.run("clinch log Acme --at noon --no-follow-ups")
    let run = try program.run("yes | clinch \(command)")
    #expect(run.exit == 64)
    #expect(run.stdout.isEmpty)
  }

  @Test func `octets that are not UTF-8 are refused`() throws {
    let run = try BuiltProgram().run("clinch log \"$(printf 'Acm\\351')\" --at noon")
    #expect(run.exit == 65)
    #expect(run.stderr.contains("is not valid UTF-8 (column 4)"))
  }

  @Test func `the clock is the machine's where nothing pins it`() throws {
    let run = try BuiltProgram().run(
      "date -u +%Y-%m-%dT%H; clinch today --json | grep '\"now\"'; date -u +%Y-%m-%dT%H",
      environment: ["TZ": "UTC"])
    let lines = run.stdout.split(separator: "\n")
    try #require(lines.count == 3)
    #expect([lines[0], lines[2]].contains { lines[1].contains($0) })
  }

  @Test func `identifiers differ where nothing pins them`() throws {
    let program = try BuiltProgram()
    let run = try program.run(
      """
      unset CLINCH_SEED
      clinch log Acme --at noon --json | grep uuid
      clinch log Beta --at noon --json | grep uuid
      """)
    let lines = run.stdout.split(separator: "\n")
    #expect(lines.count >= 4)
    #expect(Set(lines).count == lines.count)
  }

  @Test func `a letter that comes through a pipe is checked`() throws {
    let run = try BuiltProgram().run(
      """
      clinch log -q Acme --at "yesterday 15:00" --with "Dana Lee" > /dev/null
      clinch letter draft acme --stdout -q > /dev/null
      echo 'Dear Sam, bye.' | clinch letter check acme --file - | grep -c Dana
      """)
    #expect(run.stderr.isEmpty)
    #expect(run.stdout != "0\n")
  }
}
