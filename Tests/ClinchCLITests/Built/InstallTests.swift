import TestSupport
import Testing

/// `Scripts/install`, into a folder of its own.
@Suite struct InstallTests {
  private let program: BuiltProgram
  private let install: String

  init() throws {
    program = try BuiltProgram()
    install = "'\(Repository.path("Scripts/install"))' --binary \"$(command -v clinch)\""
  }

  @Test func `the program comes with its manual and completion for three shells`() throws {
    let run = try program.run(
      """
      \(install) --prefix there > out
      there/bin/clinch --version
      test -x there/bin/clinch && echo runs
      ls there/share/man/man1 | grep -c '[.]1$'
      cd there/share
      for file in bash-completion/completions/clinch zsh/site-functions/_clinch \\
        fish/vendor_completions.d/clinch.fish; do grep -l __complete $file; done
      """)
    #expect(
      run.stdout == """
        clinch 0.1.0
        runs
        \(CommandTree.all.count)
        bash-completion/completions/clinch
        zsh/site-functions/_clinch
        fish/vendor_completions.d/clinch.fish

        """)
    #expect(run.stderr.isEmpty)
  }

  @Test func `uninstalling removes what was installed, and nothing else`() throws {
    let run = try program.run(
      """
      mkdir -p there/share/man
      : > there/share/man/other.1
      \(install) --prefix there > out
      \(install) --prefix there > out
      : > there/bin/other
      \(install) --prefix there --uninstall
      find there | sort
      """)
    #expect(
      run.stdout == """
        Removed Clinch from ~/there; your data stays where it is
        there
        there/bin
        there/bin/other
        there/share
        there/share/man
        there/share/man/other.1

        """)
    #expect(run.stderr.isEmpty)
  }

  @Test func `nothing is removed where nothing was installed`() throws {
    let run = try program.run("mkdir there; \(install) --prefix there --uninstall")
    #expect(run.exit == 66)
    #expect(run.stderr.hasPrefix("error: Clinch is not installed in ~/there\n"))
  }

  @Test func `an unknown option is refused before anything is done`() throws {
    let run = try program.run("\(install) --prefx there; ls")
    #expect(run.stderr.hasPrefix("error: unknown option '--prefx'\n"))
    #expect(run.stdout.isEmpty)
  }
}
