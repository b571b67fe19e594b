internal import ArgumentParser
internal import InterviewModel
internal import Rendering

struct ImportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read back what clinch export wrote.",
    discussion: """
      Into an empty database: everything comes back as it was, numbers and times included, but not \
      the history. Reading the same file again changes nothing, and clinch undo takes it back.

        clinch import clinch.json
        clinch import clinch.json --db new.db
      """)

  @Argument(help: "The JSON file.")
  var file: String

  @Flag(help: "Show what it would do, and change nothing.")
  var dryRun = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if file.isEmpty { throw ValidationError("the name of the file is empty") }
  }

  func run(_ session: Session) throws {
    let octets = try ImportedFile.octets(of: file)
    try session.restoreExport(octets, from: file, isRehearsal: dryRun, as: format)
  }
}
