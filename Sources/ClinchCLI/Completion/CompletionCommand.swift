internal import ArgumentParser
internal import Rendering
internal import Zones

/// A shell that completes what is typed.
enum Shell: String, TypedName {
  case bash
  case zsh
  case fish
}

struct CompletionCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print a script that completes commands and names in your shell.",
    discussion: """
      Tab then completes commands, options, files, and what you have stored: companies, people, \
      follow-ups like f12, tips, settings, backups. Completion only reads the database, and never \
      waits for it. Scripts/install and packages set it up; otherwise, run the line for your shell once:

        clinch completion bash > ~/.local/share/bash-completion/completions/clinch
        clinch completion zsh > ~/.zfunc/_clinch
        clinch completion fish > ~/.config/fish/completions/clinch.fish

      The folders have to exist. For zsh, put this in ~/.zshrc before compinit: fpath+=~/.zfunc
      """)

  @Argument(help: "Your shell.")
  var shell: Shell

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.show(CompletionReport(shell: shell), as: format)
  }
}

/// The script for a shell, as it is.
private struct CompletionReport: Report {
  let shell: Shell

  var isVerbatim: Bool { true }

  func json(at now: Instant) -> JSON {
    .object(["shell": .string(shell.rawValue), "script": .string(shell.script)])
  }

  func text(_ layout: Layout) -> String { shell.script }
}
