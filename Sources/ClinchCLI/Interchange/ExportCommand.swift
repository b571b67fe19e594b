internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ExportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write out everything you stored, as JSON or CSV.",
    discussion: """
      One JSON document with every table, which clinch import reads back into an empty database; \
      docs/export.schema.json describes it. Only the history, which clinch undo needs, is \
      left out: clinch backup keeps that too.

      --csv writes one file per table for spreadsheets. A cell that a spreadsheet would run as a \
      formula gets a ' in front, and so does one that already had such a '. Files are readable by \
      you alone. For vCards: clinch people --vcard.

        clinch export -o clinch.json
        clinch export --csv tables
        clinch export --table person
      """)

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file to write, or - for standard output.", valueName: "file"),
    completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp("Write CSV files to this folder.", valueName: "folder"),
    completion: .directory)
  var csv: String?

  @Option(
    help: ArgumentHelp(
      "Only this table, as CSV (repeatable with --csv).", valueName: "table"),
    completion: .list(ExportQuery.tableNames))
  var table: [String] = []

  @Flag(help: "Overwrite existing files.")
  var force = false

  @Flag(help: "Print a summary as JSON.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("-o is empty: name the file to write") }
    if csv == "" { throw ValidationError("--csv is empty: name the folder to write to") }
    if csv == "-" {
      throw ValidationError("--csv needs a folder; to print one table, use --table")
    }
    if csv != nil && output != "-" { throw ValidationError("use --csv or -o, not both") }
    for name in table where !ExportQuery.tableNames.contains(name) {
      throw ValidationError(
        "there is no table \"\(name)\". Tables: \(ExportQuery.tableNames.joined(separator: ", "))")
    }
    if csv == nil && Set(table).count > 1 {
      throw ValidationError("several tables need a folder: --csv FOLDER")
    }
    if json && csv == nil && output == "-" && !table.isEmpty {
      throw ValidationError("--json needs a file to write: -o FILE")
    }
  }

  func run(_ session: Session) throws {
    let tables = table.isEmpty ? nil : Set(table)
    let export = ExportRun(
      store: try session.storeForReading(), session: session, isReplacing: force)
    if let csv {
      return session.show(try export.csvFiles(of: tables, in: csv), as: .taken(json))
    }
    guard output == "-" else {
      return session.show(try export.file(of: tables, at: output), as: .taken(json))
    }
    try export.output(of: tables)
  }
}
