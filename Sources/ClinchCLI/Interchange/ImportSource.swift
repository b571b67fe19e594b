internal import Files
internal import InterviewModel
internal import Persistence

/// A file that is to be imported, once its format is known.
enum ImportSource {
  /// A table in text, looked through once, with its columns that are full of dates and kept as
  /// notes.
  case table(TableFile, RowReader, noted: [String])
  /// The rows of another program's database.
  case rows([RowText], RowReader, name: String, ImportPreset)
  /// Clinch's own export.
  case clinch(ImportInput)

  /// The program whose files these are; nil where none is known, or several are.
  static func preset(of sources: [ImportSource]) -> ImportPreset? {
    let presets = Set(sources.map(\.preset))
    return presets.count == 1 ? presets.first ?? nil : nil
  }

  /// Whether it is Clinch's own export.
  var isExport: Bool {
    if case .clinch = self { true } else { false }
  }

  private var preset: ImportPreset? {
    switch self {
    case .table(let file, _, _): file.layout.preset
    case .rows(_, _, _, let preset): preset
    case .clinch: .clinch
    }
  }

  /// Recognises files, and looks through tables for what has to be known before any row is stored.
  ///
  /// - Throws: `Failure` for the first that cannot be read, or whose dates can mean two days.
  static func all(
    _ paths: [String], _ options: ImportOptions, _ session: Session,
    _ progress: inout ImportProgress
  ) throws -> [ImportSource] {
    var sources: [ImportSource] = []
    for path in try paths.flatMap(files) {
      sources.append(try source(.named(path, session), options, session, &progress))
    }
    try refuseUnused(options.mapping, in: sources)
    return sources
  }

  /// A file, or the tables in the folder of an export.
  private static func files(at path: String) throws -> [String] {
    if path == ImportInput.dash { return [path] }
    // What cannot be told here is told when it is opened.
    guard FileStatus(of: path)?.kind == .folder else { return [path] }
    let folder = path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    for place in [folder, folder + "/Jobs"] {
      let names = FileSystem.names(in: place)
      let known = names.filter(\.isLinkedInTable)
      let tables = known.isEmpty ? names.filter(\.isTable) : known
      if !tables.isEmpty { return tables.map { "\(place)/\($0)" } }
    }
    throw Failure(
      .noInput, "there is no CSV file in \(path)", hint: "name the files to import")
  }

  private static func source(
    _ input: ImportInput, _ options: ImportOptions, _ session: Session,
    _ progress: inout ImportProgress
  ) throws -> ImportSource {
    let beginning = try input.beginning(TableFile.beginning)
    switch (FileSignature(beginning.octets), input) {
    case (.table, _): break
    case (.database, _) where Store.isDatabase(beginningWith: beginning.octets):
      throw Failure(ownDatabase: input, session)
    case (.database, .file(let path)): return try database(path, session)
    case (.json, _): return .clinch(input)
    case (let other, _): throw Failure(other, input)
    }
    let table = try TableFile(input, beginning, options)
    let (reader, noted) = try table.reader(session, &progress)
    return .table(table, reader, noted: noted)
  }

  private static func database(_ path: String, _ session: Session) throws -> ImportSource {
    let rows: [RowText]?
    do { rows = try FettersFile.rows(path: path) } catch PersistenceError.notADatabase {
      throw Failure(.data, "\(path) is a damaged database")
    }
    guard let rows else {
      throw Failure(
        .data, "\(path) is a database, but not one of fetters",
        hint: "export its applications as CSV")
    }
    let reader = RowReader(order: .ymd, zone: session.zone, now: session.now)
    return .rows(rows, reader, name: path, .fetters)
  }

  /// Refuses a column that no file has.
  private static func refuseUnused(
    _ mapping: [ImportField: String], in sources: [ImportSource]
  ) throws {
    let layouts = sources.compactMap { source in
      if case .table(let file, _, _) = source { file.layout } else { nil }
    }
    guard mapping.isEmpty || !layouts.isEmpty else {
      throw Failure(
        .data, "--map is for tables, and this is none: its columns are known",
        hint: "leave out --map")
    }
    for (field, header) in mapping.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !layouts.contains(where: { $0.mapped[field] != nil }) {
      throw Failure(
        .data, "no column is called \"\(header)\"",
        list: layouts.prefix(1).flatMap(\.headers).filter { !$0.isEmpty },
        hint: "--map \(field.rawValue)=HEADER takes one of these")
    }
  }
}

extension String {
  fileprivate var isLinkedInTable: Bool {
    let name = folded.unicodeScalars
    return isTable
      && (name.starts(with: "job applications".unicodeScalars)
        || name.starts(with: "saved jobs".unicodeScalars))
  }

  fileprivate var isTable: Bool {
    let ending = String(folded.unicodeScalars.suffix(4))
    return ending == ".csv" || ending == ".tsv"
  }
}

extension Failure {
  /// The words for a database of this program's, which is used as it is, or restored.
  fileprivate init(ownDatabase input: ImportInput, _ session: Session) {
    let path: String
    switch input {
    case .standardInput:
      self.init(
        .data, "\(input.name) is a clinch database, which is used as it is",
        hint: "save it to a file: clinch restore FILE")
      return
    case .file(let file): path = file
    }
    if let own = try? session.databasePlace().path, FileSystem.isSame(path, own) {
      self.init(
        .data, "\(path) is the clinch database in use, so there is nothing to import",
        hint: "to see what is in it: clinch applications")
      return
    }
    let operand = FilePath.quoted(FilePath.asOperand(path))
    self.init(
      .data, "\(path) is a clinch database, which is used as it is",
      hint: "to look into it: clinch today --db \(operand); to replace your database with it: "
        + session.restoring(path))
  }

  /// The words for a file that is no table.
  fileprivate init(_ signature: FileSignature, _ input: ImportInput) {
    let (name, typed) = (input.name, FilePath.quoted(input.word))
    switch signature {
    case .archive:
      self.init(
        .data, "\(name) is a zip archive or a workbook",
        hint: "unzip it and name the folder, or save the sheet as CSV")
    case .workbook:
      self.init(.data, "\(name) is a workbook", hint: "save the sheet as CSV")
    case .database:
      self.init(
        .data, "\(name) is a database, and only a file of one can be read",
        hint: "clinch import fetters.db")
    case .databaseDump:
      let dump = if case .file = input { " < \(typed)" } else { "" }
      self.init(
        .data, "\(name) is the dump of a database",
        hint: "sqlite3 fetters.db\(dump), then clinch import fetters.db")
    case .invitation:
      self.init(
        .data, "\(name) is an invitation or an email", hint: "clinch log --from \(typed)")
    case .pdf, .webPage, .table, .json:
      self.init(.data, "\(name) is not a table", hint: "export it as CSV")
    }
  }
}
