import TestSupport
import Testing

/// Tab in the real shells, on a real terminal: what the program is run with then.
@Suite struct ShellCompletionTests {
  /// What is typed, and the words that the program gets.
  private static let lines: [(typed: String, words: String)] = [
    ("clinch show Bet\t", "[show][Beta: GmbH]"),
    ("clinch show \"Be\t", "[show][Beta: GmbH]"),
    ("clinch show 'Be\t", "[show][Beta: GmbH]"),
    ("clinch show Beta:\\ G\t", "[show][Beta: GmbH]"),
    ("clinch show O\t", "[show][O'Neil]"),
    ("clinch show O\\'\t", "[show][O'Neil]"),
    ("clinch show 面\t", "[show][面接テック]"),
    ("clinch show Big\\ B\t", "[show][Big Blue]"),
    ("clinch show big\t", "[show][Big Blue]"),
    ("clinch log O\\'Neil S\t", "[log][O'Neil][Site $ Reliability]"),
    ("clinch show hey\t", "[show][\"Hey! You\"]"),
    ("clinch show '\"He\t", "[show][\"Hey! You\"]"),
    ("clinch show \"\\\"He\t", "[show][\"Hey! You\"]"),
    ("clinch log x --zone=Europe/Berl\t", "[log][x][--zone=Europe/Berlin]"),
    ("clinch done dana\t", "[done][f1]"),
    ("clinch letter sent --channel=e\t", "[letter][sent][--channel=email]"),
    ("clinch debrief acme --done 1,thank,pat\t", "[debrief][acme][--done][1,thank,patience]"),
    ("clinch debrief acme --objection Da\t", "[debrief][acme][--objection][Dana Lee:]"),
    ("clinch log --from my\t", "[log][--from][my invite.ics]"),
    ("clinch log --from=my\t", "[log][--from=my invite.ics]"),
    ("clinch let\tdr\t--te\tfor\t", "[letter][draft][--template][formal]"),
  ]

  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    // What is run is told; what the shell asks is answered.
    let run = try program.run(
      #"""
      real=$(command -v clinch)
      mkdir bin
      cat > bin/clinch <<END
      #!/bin/sh
      if [ "\$1" = __complete ]; then exec "$real" "\$@"; fi
      printf 'ran '
      for word in "\$@"; do printf '[%s]' "\$word"; done
      echo ' over'
      END
      chmod +x bin/clinch
      : > "my invite.ics"
      clinch log -q Acme "Backend Engineer" --at "yesterday 15:00" --with "Dana Lee; Sam Ito"
      clinch apply -q "Beta: GmbH"
      clinch apply -q "O'Neil" 'Site $ Reliability'
      clinch apply -q 面接テック
      clinch apply -q "Big Blue"
      clinch apply -q '"Hey! You"'
      mkdir -p .zfunc .config/fish/completions
      clinch completion bash > completion.bash
      clinch completion zsh > .zfunc/_clinch
      clinch completion fish > .config/fish/completions/clinch.fish
      printf '%s\n' "PS1='\$ '" 'fpath+=~/.zfunc' 'autoload -Uz compinit; compinit -u -D' > .zshrc
      printf '%s\n' "PS1='\$ '" "bind 'set bell-style none'" '. ~/completion.bash' > .bashrc
      """#)
    try #require(run.exit == 0, "\(run.stderr)")
  }

  private func expectLines(in shell: String) throws {
    let terminal = try program.scriptOnTerminal(
      "exec \(shell) -i", columns: 100,
      environment: [
        "PATH": program.home.file("bin") + ":/usr/bin:/bin:/usr/local/bin",
        "TERM": "xterm", "TZ": "UTC",
      ])
    // Both ask the terminal where its cursor is; they go on without an answer.
    terminal.type("echo 'rea'dy\n")
    try terminal.wait(for: "ready")
    for (typed, words) in Self.lines {
      terminal.type(typed + "\n")
      try terminal.wait(for: "ran ")
      try terminal.wait(for: " over")
      #expect(terminal.everything.contains("ran \(words) over"), "\(typed)")
    }
    terminal.type("exit\n")
    _ = try terminal.exit()
  }

  private static func has(_ shell: String) -> Bool {
    ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
      TestFile.exists("\($0)/\(shell)")
    }
  }

  @Test(.enabled(if: has("bash"), "bash is not installed")) func `Tab in bash`() throws {
    try expectLines(in: "bash")
  }

  @Test(.enabled(if: has("zsh"), "zsh is not installed")) func `Tab in zsh`() throws {
    try expectLines(in: "zsh")
  }

  @Test(.enabled(if: has("fish"), "fish is not installed")) func `Tab in fish`() throws {
    try expectLines(in: "fish")
  }
}
