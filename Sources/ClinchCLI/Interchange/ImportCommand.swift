internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ImportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import applications from a spreadsheet or another tracker.",
    discussion: """
      It reads CSV and TSV, the exports of LinkedIn, Huntr, Simplify, Teal, JobSync, Trello, Notion \
      and Job Application Wizard, fetters' database and career-ops' table. Importing a file again \
      changes nothing; a newer export updates what the earlier one brought in. One clinch \
      undo takes all of it \
      back.

      It also reads what clinch export wrote: into an empty database, everything comes back as it \
      was, except the history.

        clinch import jobs.csv --dry-run
        clinch import jobs.csv --map company=Firm --map interview="Next talk"
        clinch import "Job Applications.csv" "Job Applications_1.csv"
        clinch import jobs.csv --date-order dmy --encoding windows-1252
        clinch import clinch.json --db new.db
        clinch export --db old.db | clinch import - --db new.db

      How columns, dates and statuses are read: clinch topics import.
      """)

  @Argument(
    help: "The files, the folder of an unzipped export, or - for standard input.",
    completion: .file())
  var file: [String]

  @Option(
    help: ArgumentHelp(
      "The program the files come from (default: recognised by their headers).", valueName: "preset"
    )
  )
  var from: ImportPreset?

  @Option(
    help: ArgumentHelp(
      "The column for a field: \(ImportField.names).",
      valueName: "field=header"),
    completion: .list(ImportField.allCases.map { $0.rawValue + "=" }))
  var map: [String] = []

  @Option(help: "The order of day, month and year in dates like 3/4/26.")
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp("The column separator: a character, or tab.", valueName: "character"),
    completion: .list([",", ";", "tab"]))
  var delimiter: String?

  @Option(
    help: ArgumentHelp(
      "The encoding: \(TableEncoding.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"), completion: .list(TableEncoding.allCases.map(\.rawValue)))
  var encoding: String?

  @Flag(help: "Show what would be imported, without storing it.")
  var dryRun = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    _ = try options()
    if file.count(where: { $0 == ImportInput.dash }) > 1 {
      throw ValidationError("- is standard input, and can be named once")
    }
  }

  func run(_ session: Session) throws {
    var progress = ImportProgress(session)
    let sources = try ImportSource.all(file, try options(), session, &progress)
    if case .clinch(let input)? = sources.first(where: \.isExport) {
      guard sources.count == 1 else {
        throw Failure(
          .data, "\(input.name) is an export of clinch and cannot be imported with other files",
          hint: "import it by itself: clinch import \(ShellWord.quoted(input.word))")
      }
      return try session.restoreExport(
        input.octets(), from: input.word, isRehearsal: dryRun, as: format)
    }
    let empty = ImportAccount(
      isRehearsal: dryRun, keeping: format.isForPeople ? ImportReport.shown : .max)
    let zone = try session.zoneToStore()
    let store = try dryRun ? storeToRehearse(session) : session.storeForWriting(creating: true)
    let invocation = session.invocation("import")
    var account = try store.write(invocation, isRehearsal: dryRun) { operation in
      var run = ImportRun(operation, empty, zone: zone)
      for source in sources { try run.read(source, &progress) }
      try run.finish()
      return run.account
    }
    progress.finish()
    account.preset = ImportSource.preset(of: sources)
    session.show(ImportReport(account), as: format)
  }

  /// The store, or an empty one where there is none yet.
  private func storeToRehearse(_ session: Session) throws -> Store {
    do {
      return try session.storeForReading()
    } catch PersistenceError.noSuchFile {
      return try Store.inMemory(zones: session.zoneLookup)
    }
  }

  /// What was said about the files.
  ///
  /// - Throws: `ValidationError` for what is not understood.
  private func options() throws -> ImportOptions {
    var options = ImportOptions(preset: from, dateOrder: dateOrder)
    if let delimiter {
      guard let character = ImportOptions.delimiter(delimiter) else {
        throw ValidationError("--delimiter takes one character such as ; or the word tab")
      }
      options.delimiter = character
    }
    if let encoding {
      guard let known = TableEncoding(named: encoding) else {
        let names = TableEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--encoding does not know \(encoding); it knows \(names)")
      }
      options.encoding = known
    }
    for entry in map {
      let parts = entry.unicodeScalars.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw ValidationError("--map takes FIELD=HEADER, like --map company=Firm")
      }
      guard let field = ImportField(rawValue: String(parts[0]).folded) else {
        throw ValidationError(
          "--map has no field \"\(String(parts[0]))\"; the fields are \(ImportField.names)")
      }
      guard options.mapping.updateValue(String(parts[1]), forKey: field) == nil else {
        throw ValidationError("--map names two columns for \(field.rawValue)")
      }
    }
    return options
  }
}

/// What was said about the files that are imported.
struct ImportOptions {
  /// The program that made them.
  var preset: ImportPreset?
  /// The order in which they write dates.
  var dateOrder: DateOrder?
  /// What separates their columns.
  var delimiter: UInt8?
  /// How they write characters.
  var encoding: TableEncoding?
  /// The headers of columns by field.
  var mapping: [ImportField: String] = [:]

  /// Reads a delimiter: a character of ASCII, or the word for a tab.
  static func delimiter(_ text: String) -> UInt8? {
    if ["tab", "\\t"].contains(text.folded) || text == "\t" { return 0x09 }
    guard text.utf8.count == 1, let byte = text.utf8.first, 0x20..<0x7F ~= byte,
      byte != UInt8(ascii: "\"")
    else { return nil }
    return byte
  }
}

extension ImportField {
  /// The names of all fields.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension ImportPreset: TypedName {}
extension DateOrder: TypedName {}
