internal import ArgumentParser
internal import Rendering

/// The options that all commands have.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Use this database instead of the default one.", valueName: "file"),
    completion: .file())
  var db: String?

  @Option(help: ArgumentHelp("Pretend that it is this moment (RFC 3339).", visibility: .hidden))
  var now: String?

  @Option(help: "When to use colour.")
  var color: ColorChoice = .auto

  @Flag(help: "Never ask questions.")
  var noInput = false

  @Flag(name: .shortAndLong, help: "Don't show hints and notes about the command.")
  var quiet = false

  /// The options where one alone was given: the database.
  ///
  /// The initialiser would make options that wait for the parser.
  static func naming(database: String?) -> SharedOptions {
    var options = SharedOptions()
    options.db = database
    options.now = nil
    return options
  }
}
