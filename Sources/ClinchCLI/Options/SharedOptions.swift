internal import ArgumentParser
internal import Rendering

/// The options that all commands have.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The database to use instead of the default one.", valueName: "file"))
  var db: String?

  @Option(help: ArgumentHelp("The moment to take for now (RFC 3339).", visibility: .hidden))
  var now: String?

  @Option(help: "When to use colour.")
  var color: ColorChoice = .auto

  @Flag(help: "Ask no questions.")
  var noInput = false

  @Flag(name: .shortAndLong, help: "Show no notes beside the output.")
  var quiet = false
}
